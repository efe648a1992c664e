// Taking over one change of a returned letter: one revision of the draft, which undo takes back.

import type { AskChoice } from '../../asks/ask-choice.ts';
import type { Revision } from '../commands.ts';
import type { Letter } from '../letter.ts';
import { mergedLine } from './merge-words.ts';
import { ownLines, type StyledLine, withLine, withNewLine, wordsIn } from './own-lines.ts';

/** What it does to the draft it was found for. Lines and asks count from 0. */
export type Take =
  | { readonly field: 'subject'; readonly printed: StyledLine; readonly line: StyledLine }
  | {
      readonly field: 'opening' | 'closing';
      readonly at: number;
      /** The line as it is printed now; `null`: the new lines are put before it. */
      readonly printed: StyledLine | null;
      readonly lines: readonly StyledLine[];
    }
  | {
      readonly field: 'asks';
      readonly at: number;
      readonly printed: StyledLine | null;
      readonly lines: readonly StyledLine[];
    };

/** Stands between paragraphs while their words are merged. (Unicode 16.0, 5.8: paragraph separator.) */
const BETWEEN = '\u2029';

/** The lines that `lines` make of the stored one. */
function mergedLines(
  stored: StyledLine,
  printed: StyledLine,
  lines: readonly StyledLine[],
): readonly StyledLine[] {
  if (lines.length === 0) return [];
  const after = lines.flatMap((line, index) => (index === 0 ? line : [{ text: BETWEEN }, ...line]));
  const merged: StyledLine[] = [[]];
  for (const run of mergedLine(stored, printed, after))
    for (const [index, text] of run.text.split(BETWEEN).entries()) {
      if (index > 0) merged.push([]);
      if (text !== '') merged[merged.length - 1] = [...(merged.at(-1) ?? []), { ...run, text }];
    }
  return merged;
}

function takenLines(letter: Letter, take: Extract<Take, { field: 'opening' | 'closing' }>) {
  const text = letter[take.field];
  const { at, printed, lines } = take;
  if (printed) {
    const stored = ownLines(text)[at]?.runs ?? printed;
    return withLine(text, at, mergedLines(stored, printed, lines));
  }
  return lines.reduce((all, line, index) => withNewLine(all, at + index, asTyped(line)), text);
}

const asTyped = (line: StyledLine): StyledLine => mergedLine([], [], line);

const asAsk = (line: StyledLine): AskChoice => ({
  type: 'own',
  text: wordsIn(line).replaceAll(/\s+/gu, ' ').trim(),
});

function takenAsks({ asks }: Letter, { at, printed, lines }: Extract<Take, { field: 'asks' }>) {
  if (!printed) return asks.toSpliced(at, 0, ...lines.map((line) => asAsk(asTyped(line))));
  const ask = asks[at];
  const stored = [{ text: ask?.type === 'own' ? ask.text : wordsIn(printed) }];
  return asks.toSpliced(at, 1, ...mergedLines(stored, printed, lines).map(asAsk));
}

/** The revision that does what `take` says to `letter`, the draft it was found for. */
export function takeOver(letter: Letter, take: Take): Revision {
  switch (take.field) {
    case 'subject': {
      const merged = mergedLine([{ text: letter.subject }], take.printed, take.line);
      return { field: 'subject', value: wordsIn(merged).replaceAll(/\s+/gu, ' ').trim() };
    }
    case 'asks':
      return { field: 'asks', value: takenAsks(letter, take) };
    case 'opening':
    case 'closing':
      return { field: take.field, value: takenLines(letter, take) };
  }
}
