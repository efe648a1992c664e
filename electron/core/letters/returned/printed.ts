// The draft as it is printed now, line by line, in the words by which lines are known again.
import type { LetterLanguage } from '../../language.ts';
import { printedAsks } from '../ask-blocks.ts';
import type { LetterParts } from '../assemble.ts';
import { allAsksOf } from '../chosen.ts';
import type { LetterDocument, Run } from '../letter-document.ts';
import { type MarkKind, markedLines } from '../marks.ts';
import { phrasesOf } from '../phrases/phrases-of.ts';
import { plainSpaces } from '../typography.ts';
import { type StyledLine, wordsIn } from './own-lines.ts';

export type PrintedLine = {
  readonly runs: StyledLine;
  readonly key: string;
  /** Of an ask: its place in the draft's list, and whether its words are the writer's. */
  readonly ask: { readonly at: number; readonly isOwn: boolean } | null;
};

/** Runs as they are compared with the file's: notes stand for no words. */
const styledOf = (runs: readonly Run[]): StyledLine =>
  runs.flatMap((run) => {
    if (run.type === 'note') return [];
    if (run.type !== 'text') return [{ text: run.type === 'break' ? '\n' : '\t' }];
    return [
      {
        text: run.text,
        ...(run.bold ? { bold: run.bold } : {}),
        ...(run.italic ? { italic: run.italic } : {}),
      },
    ];
  });

/** What of a line is compared: spaces of any kind and width are alike. */
export function keyOf(text: string, kind: MarkKind | 'note', language: LetterLanguage): string {
  const plain = plainSpaces(text).replaceAll(/ +/gu, ' ').trim();
  if (kind === 'subject') return oneLine(plain).replace(/\.$/u, '');
  return kind === 'ask' ? bareAsk(plain, language) : plain;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** An ask without "We ask you to", its final mark and the "and" that leads on to the next. */
export function bareAsk(text: string, language: LetterLanguage): string {
  const { weAskOne, askAnd } = phrasesOf(language);
  const [lead = ''] = weAskOne.split('{ask}');
  const line = oneLine(plainSpaces(text));
  const clause = line.startsWith(lead) ? line.slice(lead.length) : line;
  const and = askAnd.trim();
  const isLeadingOn = clause.endsWith(and) && /[;,]\s*$/u.test(clause.slice(0, -and.length));
  return (isLeadingOn ? clause.slice(0, -and.length) : clause).replace(/[\s.;,]+$/u, '').trim();
}

/** The printed lines of the draft by kind. */
export function printedLines(
  { letter, library }: Pick<LetterParts, 'letter' | 'library'>,
  document: LetterDocument,
): ReadonlyMap<MarkKind, readonly PrintedLine[]> {
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  const asks = appeal ? printedAsks(allAsksOf(letter), appeal) : [];
  const lines = markedLines(document).map(({ mark, runs }) => {
    const styled = styledOf(runs);
    const at = mark.kind === 'ask' ? asks[mark.at - 1] : undefined;
    return {
      kind: mark.kind,
      runs: styled,
      key: keyOf(wordsIn(styled), mark.kind, letter.language),
      ask: at === undefined ? null : { at, isOwn: letter.asks[at]?.type === 'own' },
    };
  });
  return Map.groupBy(lines, ({ kind }) => kind);
}
