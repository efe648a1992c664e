// Each paragraph of a letter is marked by a hidden bookmark, so that it is known when it comes back.
import { BookmarkEnd, BookmarkStart, type Paragraph, type Run } from 'docx';
import { isBrief, type Printable } from '#core/briefs/printable.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { markedLines, markName } from '#core/letters/marks.ts';

/** The names of the bookmarks a file has, in order: these and no others. A brief does not come back. */
export const bookmarkNames = (document: Printable): readonly string[] =>
  isBrief(document) ? [] : markedLines(document).map(({ mark }) => markName(mark));

/** Puts each of the letter's paragraphs in its bookmark. docx's own count over all documents. */
export const bookmark = (paragraphs: readonly Paragraph[], document: LetterDocument): void =>
  bookmarkAs(bookmarkNames(document), paragraphs);

/** Puts each of `paragraphs` in the bookmark of that name; `before`: how many have one already. */
export function bookmarkAs(
  names: readonly string[],
  paragraphs: readonly Paragraph[],
  before = 0,
): void {
  if (names.length !== paragraphs.length)
    throw new Error(`${paragraphs.length} paragraphs for ${names.length} bookmarks`);
  for (const [index, paragraph] of paragraphs.entries()) {
    const id = before + index + 1;
    // A marked seam: docx calls it a run, and puts whatever it is given behind the properties.
    paragraph.addRunToFront(new BookmarkStart(names[index] ?? '', id) as Run);
    paragraph.addChildElement(new BookmarkEnd(id));
  }
}
