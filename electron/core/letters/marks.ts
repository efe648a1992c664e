// The paragraphs of a letter's file, each with a name that tells what it is and where it stands: by it
// a paragraph is known again when the file comes back. It tells nothing that a reader does not see.
import type { Block, LetterDocument, Run } from './letter-document.ts';

/**
 * `text`: headings, facts and what leads in to them; the words of the library. `annex`: its heading,
 * which stands for all of it.
 */
export const MARK_KINDS = [
  'address',
  'date',
  'subject',
  'salutation',
  'opening',
  'text',
  'ask',
  'closing',
  'close',
  'signature',
  'trailer',
  'annex',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The `at`th (from 1) of `of` paragraphs of its kind. */
export type Mark = { readonly kind: MarkKind; readonly at: number; readonly of: number };

/** A paragraph as it is printed. */
export type MarkedLine = { readonly mark: Mark; readonly runs: readonly Run[] };

type Line = { readonly kind: MarkKind; readonly runs: readonly Run[] };

const plain = (kind: MarkKind, text: string): Line => ({ kind, runs: [{ type: 'text', text }] });
const unlessBlank = (kind: MarkKind, text: string): readonly Line[] =>
  text === '' ? [] : [plain(kind, text)];

function kindOf(block: Block): MarkKind {
  const origin = block.type === 'heading' ? undefined : block.origin;
  if (origin === 'asks') return 'ask';
  return origin === undefined || origin === 'checks' ? 'text' : origin;
}

const linesOf = (block: Block): readonly Line[] =>
  (block.type === 'list' ? block.items : [block.runs]).map((runs) => ({
    kind: kindOf(block),
    runs,
  }));

/** The paragraphs between the heads and feet of the pages, in reading order, up to the annex. */
export function markedLines(document: LetterDocument): readonly MarkedLine[] {
  const lines = [
    ...document.recipients.flat().map((text) => plain('address', text)),
    plain('date', document.dateLine),
    ...unlessBlank('subject', document.subject),
    plain('salutation', document.salutation),
    ...document.blocks.flatMap(linesOf),
    plain('close', document.close),
    ...unlessBlank('signature', document.signature.name),
    ...document.signature.lines.map((text) => plain('signature', text)),
    ...document.trailers.flatMap(({ label, lines: all }) =>
      [label, ...all].map((text) => plain('trailer', text)),
    ),
    ...(document.annex ? [plain('annex', document.annex.title)] : []),
  ];
  const seen = new Map<MarkKind, number>();
  const count = Map.groupBy(lines, ({ kind }) => kind);
  return lines.map(({ kind, runs }) => {
    const at = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, at);
    return { mark: { kind, at, of: count.get(kind)?.length ?? at }, runs };
  });
}

/**
 * The name of a mark's bookmark. Word hides those that begin with `_` and takes at most 40 characters
 * (ISO/IEC 29500-1, 17.13.6.2; letters.md 3.2).
 */
export const markName = ({ kind, at, of }: Mark): string => `_${kind}_${at}_of_${of}`;

const NAME = new RegExp(
  `^_(?<kind>${MARK_KINDS.join('|')})_(?<at>[1-9]\\d{0,3})_of_(?<of>[1-9]\\d{0,3})$`,
  'u',
);

const isKind = (kind: string | undefined): kind is MarkKind =>
  MARK_KINDS.some((one) => one === kind);

/** The mark that a bookmark is called by, or `null` for one of somebody else. */
export function markFrom(name: string): Mark | null {
  const { kind, at, of } = NAME.exec(name)?.groups ?? {};
  if (!isKind(kind) || Number(at) > Number(of)) return null;
  return { kind, at: Number(at), of: Number(of) };
}
