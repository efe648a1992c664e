// The pieces of a letter that a letterhead can name: their words where a tag stands, and as paragraphs
// of their own where none does.
import { type Paragraph, TextRun } from 'docx';
import type { Tag } from '#core/letterheads/tags.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { type MarkKind, markedLines, markName } from '#core/letters/marks.ts';
import { signatureOf, trailersOf } from '../blocks.ts';
import { points } from '../measures.ts';
import { lineRuns, styled } from '../runs.ts';
import { STYLE } from '../styles.ts';

/** Everything but the text itself, which is blocks and notes. */
export type PieceTag = Exclude<Tag, 'body'>;
export const pieceTags: readonly PieceTag[] = [
  ...(['organisation', 'senderaddress', 'addressee', 'date', 'subject', 'salutation'] as const),
  ...(['close', 'signature', 'signatories', 'enclosures', 'copies'] as const),
];

/** Its words, line by line; none where the letter has no such piece. */
export function linesOf(tag: PieceTag, document: LetterDocument): readonly string[] {
  const { letterhead, recipients, signature, trailers } = document;
  switch (tag) {
    case 'organisation':
      return [letterhead.organisation].filter(Boolean);
    case 'senderaddress':
      return letterhead.lines;
    case 'addressee':
      return recipients.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
    case 'date':
      return [document.dateLine].filter(Boolean);
    case 'subject':
    case 'salutation':
    case 'close':
      return [document[tag]].filter(Boolean);
    case 'signature':
      return [signature.name, ...signature.lines].filter(Boolean);
    default:
      return trailers
        .filter(({ kind }) => kind === tag)
        .flatMap(({ label, lines }) => [label, ...lines]);
  }
}

/** Its words as runs for a tag in the middle of whatever the template has there. */
export const runsIn = (lines: readonly string[]): readonly TextRun[] =>
  lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...lineRuns(line),
  ]);

/** Points above the first line of what stands apart. */
const APART = 20;

/** As paragraphs in the house's look, without a place on the page of its own. */
export function paragraphsOf(tag: PieceTag, document: LetterDocument): readonly Paragraph[] {
  const lines = linesOf(tag, document);
  switch (tag) {
    case 'organisation':
    case 'senderaddress':
      return lines.map((line) => styled(STYLE.address, line));
    case 'addressee':
    case 'date':
      return lines.map((line, index) =>
        styled(tag === 'date' ? STYLE.date : STYLE.address, line, {
          spacing: { before: points(index === 0 ? APART : 0) },
        }),
      );
    case 'subject':
      return lines.map((line) => styled(STYLE.title, line));
    case 'salutation':
      return lines.map((line) => styled(STYLE.salutation, line));
    case 'close':
      return lines.map((line) => styled(STYLE.closing, line));
    case 'signature':
      return signatureOf(document);
    default:
      return trailersOf(onlyTrailers(tag, document));
  }
}

const onlyTrailers = (tag: PieceTag, document: LetterDocument): LetterDocument => ({
  ...document,
  trailers: document.trailers.filter(({ kind }) => kind === tag),
});

/** Bookmarks of the text's paragraphs, and of the annex's heading (`marks.ts`). */
export const bookmarksOfText = (document: LetterDocument): readonly string[] =>
  namesOf(document, ['opening', 'text', 'ask', 'closing']);
export const bookmarksOfAnnex = (document: LetterDocument): readonly string[] =>
  namesOf(document, ['annex']);

const namesOf = (document: LetterDocument, kinds: readonly MarkKind[]): readonly string[] =>
  markedLines(document)
    .filter(({ mark }) => kinds.includes(mark.kind))
    .map(({ mark }) => markName(mark));

/** Bookmarks of the paragraphs a piece has of its own; none for what stands in the head of a page. */
export function bookmarksOf(tag: PieceTag, document: LetterDocument): readonly string[] {
  if (tag === 'organisation' || tag === 'senderaddress') return [];
  if (tag === 'addressee') return namesOf(document, ['address']);
  if (tag !== 'signatories' && tag !== 'enclosures' && tag !== 'copies')
    return namesOf(document, [tag]);
  const { trailers } = document;
  const lines = trailers.flatMap(({ kind, lines: all }) => [kind, ...all.map(() => kind)]);
  return namesOf(document, ['trailer']).filter((_, index) => lines[index] === tag);
}

/** The mark of one line of a piece whose tag is a paragraph of its own; no tag of a user has a colon. */
export const lineMark = (tag: PieceTag, index: number): string => `${tag}:${index}`;
/** Marks for what is written between the template's own paragraphs. */
export const ownMark = (name: PieceTag | 'annex'): string => `demarche:${name}`;
