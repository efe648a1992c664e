// Whether a file came from this draft at all: enough of its paragraphs are the draft's.
import type { LetterParts } from '../assemble.ts';
import type { LetterDocument } from '../letter-document.ts';
import type { MarkKind } from '../marks.ts';
import { bagOf, likeness } from './likeness.ts';
import { wordsIn } from './own-lines.ts';
import { keyOf, printedLines } from './printed.ts';
import type { ReturnedFile } from './returned-file.ts';

/** Kinds that tell one letter from another; address and close are those of many. */
const TELLING: ReadonlySet<MarkKind> = new Set(['subject', 'opening', 'text', 'ask', 'closing']);
/** From here on two paragraphs are one, edited. */
const ALIKE = 0.6;
/** Of the paragraphs at least. */
const ENOUGH = 1 / 3;

/** The share of the file's paragraphs (0 to 1) that are the draft's, word for word or edited. */
export function shareOf(
  parts: Pick<LetterParts, 'letter' | 'library'>,
  document: LetterDocument,
  { paragraphs }: ReturnedFile,
): number {
  const printed = printedLines(parts, document);
  const { language } = parts.letter;
  const bags = new Map(
    [...printed].map(([kind, lines]) => [kind, lines.map(({ key }) => bagOf(key))]),
  );
  const telling = paragraphs.flatMap(({ mark, before, after }) =>
    mark && TELLING.has(mark.kind)
      ? [{ kind: mark.kind, texts: [...(before === null ? [] : [before]), ...after.map(wordsIn)] }]
      : [],
  );
  const known = telling.filter(({ kind, texts }) =>
    texts.some((text) => {
      const bag = bagOf(keyOf(text, kind, language));
      return bags.get(kind)?.some((line) => likeness(line, bag) >= ALIKE);
    }),
  );
  return telling.length === 0 ? 0 : known.length / telling.length;
}

export const isEnough = (share: number): boolean => share >= ENOUGH;
