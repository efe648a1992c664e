// LetterDocument -> .docx. `docx` writes the structure, `finish` what it leaves undone.
import { Document } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { annexOf } from './annex.ts';
import { bodyOf } from './blocks.ts';
import { bookmark } from './bookmarks.ts';
import { finish } from './finish.ts';
import { frameOf, hasLetterhead, pagesAfter } from './frame.ts';
import type { Picture } from './letterhead/picture.ts';
import { listNames, numberingOf } from './lists.ts';
import type { About } from './properties.ts';
import { stylesOf } from './styles.ts';
import { wordParts } from './word-parts.ts';

export type RenderOptions = {
  /**
   * Lay the pages out to write their number where it is shown ("of 3"): Word counts them itself,
   * simpler readers do not. Costs 180 ms against 12 ms (letters.md 7): a batch leaves it out.
   */
  readonly countsPages?: boolean;
  /** How many there are, where that is known; `null`: it is known that nobody can say. */
  readonly pageCount?: number | null;
  /** A picture above the organisation's name. */
  readonly logo?: Picture | null;
};

/** The letter as the `docx` library's own value: also what `docx/layout` measures. */
export function wordDocument(
  document: LetterDocument,
  { countsPages = true, pageCount, logo = null }: RenderOptions = {},
): Document {
  const lists = listNames(document);
  const body = bodyOf(document, lists, hasLetterhead(document, logo));
  const annex = document.annex ? annexOf(document.annex, document) : null;
  bookmark([...body, ...(annex ? [annex[0]] : [])], document);
  return new Document({
    styles: stylesOf(document),
    numbering: numberingOf(document, lists),
    compatibility: { version: 15 },
    sections: [
      { ...frameOf(document, logo), children: [...body] },
      ...(annex ? [{ ...pagesAfter(document), children: [...annex] }] : []),
    ],
    ...(pageCount !== undefined ? { pageNumbers: counted(pageCount) } : {}),
    ...(pageCount === undefined && countsPages ? { pageNumbers: estimatePageNumbers } : {}),
  });
}

/** A letter refers to no page by name: their number is all that is written. */
const counted = (pageCount: number | null) => () => ({
  bookmarks: new Map<string, string>(),
  ...(pageCount === null ? {} : { pageCount }),
});

/** The letter as a Word file. The same document gives the same bytes on every machine and day. */
export async function renderDocx(
  document: LetterDocument,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  return finish(wordParts(wordDocument(document, options)), aboutOf(document));
}

/** What the letter's file says of itself. */
export const aboutOf = ({
  subject,
  letterhead,
  signature,
  on,
  language,
  annex,
}: LetterDocument): About => ({
  title: subject,
  author: letterhead.organisation || signature.name,
  on,
  language,
  ...(annex ? { tables: annex.caption } : {}),
});
