// The writer's own text as the lines it is printed in: paragraphs and items of lists, without blank
// ones; and the text with one of them changed.

import { emptyText, type RichList, type RichParagraph, type RichText } from '../rich-text.ts';
import type { StyledRun } from './returned-file.ts';

export type StyledLine = readonly StyledRun[];

/** Where a line stands in a text: its block, and its item where that is a list. */
type Spot = { readonly block: number; readonly item: number | null };
export type OwnLine = Spot & { readonly runs: StyledLine };

export const wordsIn = (line: StyledLine): string => line.map(({ text }) => text).join('');

function runsOf({ content = [] }: RichParagraph): StyledLine {
  return content.map((run): StyledRun => {
    if (run.type === 'hardBreak') return { text: '\n' };
    const marks = new Set(run.marks?.map(({ type }) => type));
    return {
      text: run.text,
      ...(marks.has('bold') ? { bold: true } : {}),
      ...(marks.has('italic') ? { italic: true } : {}),
    };
  });
}

const hasWords = (runs: StyledLine): boolean => wordsIn(runs).trim() !== '';

/** An item's paragraphs are printed as one, on lines of their own. */
const itemRuns = (paragraphs: readonly RichParagraph[]): StyledLine =>
  paragraphs
    .map(runsOf)
    .filter(hasWords)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]));

/** The lines of `text` that are printed, in order. */
export const ownLines = (text: RichText): readonly OwnLine[] =>
  text.content
    .flatMap((block, at): readonly OwnLine[] =>
      block.type === 'paragraph'
        ? [{ block: at, item: null, runs: runsOf(block) }]
        : block.content.map(({ content }, item) => ({ block: at, item, runs: itemRuns(content) })),
    )
    .filter(({ runs }) => hasWords(runs));

function paragraphOf(line: StyledLine): RichParagraph {
  const content = line.flatMap(({ text, bold, italic }) => {
    const marks = [
      ...(bold ? [{ type: 'bold' as const }] : []),
      ...(italic ? [{ type: 'italic' as const }] : []),
    ];
    return text
      .split('\n')
      .flatMap((piece, index) => [
        ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
        ...(piece === ''
          ? []
          : [{ type: 'text' as const, text: piece, ...(marks.length > 0 ? { marks } : {}) }]),
      ]);
  });
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

const itemsOf = (lines: readonly StyledLine[]): RichList['content'] =>
  lines.map((line) => ({ type: 'listItem', content: [paragraphOf(line)] }));

/** `text` with `lines` in the place of `count` blocks or items from `spot` on. */
function spliced(
  text: RichText,
  { block, item }: Spot,
  count: number,
  lines: readonly StyledLine[],
): RichText {
  const list = text.content[block];
  if (item === null || !list || list.type === 'paragraph')
    return filled(text.content.toSpliced(block, count, ...lines.map(paragraphOf)));
  const items = list.content.toSpliced(item, count, ...itemsOf(lines));
  const rest = items.length > 0 ? [{ ...list, content: items }] : [];
  return filled(text.content.toSpliced(block, 1, ...rest));
}

const filled = (content: RichText['content']): RichText =>
  content.length > 0 ? { type: 'doc', content } : emptyText;

/** `text` with `lines` in the place of its line `at` (from 0). */
export function withLine(text: RichText, at: number, lines: readonly StyledLine[]): RichText {
  const spot = ownLines(text)[at];
  return spot ? spliced(text, spot, 1, lines) : text;
}

/** `text` with `line` before its line `at`, in the list of the line before it if that is in one. */
export function withNewLine(text: RichText, at: number, line: StyledLine): RichText {
  const lines = ownLines(text);
  const before = lines[at - 1];
  if (before) {
    const { block, item } = before;
    const spot = item === null ? { block: block + 1, item } : { block, item: item + 1 };
    return spliced(text, spot, 0, [line]);
  }
  const next = lines[0];
  if (next) return spliced(text, { block: next.block, item: null }, 0, [line]);
  return { type: 'doc', content: [paragraphOf(line)] };
}
