// A letter, or a paper for a meeting -> .docx. `docx` writes the structure, `finish` what it leaves undone.
import { Document } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { isBrief, type Printable } from '#core/briefs/printable.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { annexOf } from './annex.ts';
import { bodyOf } from './blocks.ts';
import { bookmark } from './bookmarks.ts';
import { aboutBrief, briefInWord } from './brief/brief-in-word.ts';
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

/** The document as the `docx` library's own value: also what `docx/layout` measures. */
export const wordDocument = (document: Printable, options: RenderOptions = {}): Document =>
  isBrief(document)
    ? briefInWord(document, pageNumbersOf(options))
    : letterInWord(document, options);

function letterInWord(document: LetterDocument, options: RenderOptions): Document {
  const { logo = null } = options;
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
    ...pageNumbersOf(options),
  });
}

const pageNumbersOf = ({ countsPages = true, pageCount }: RenderOptions) => ({
  ...(pageCount !== undefined ? { pageNumbers: counted(pageCount) } : {}),
  ...(pageCount === undefined && countsPages ? { pageNumbers: estimatePageNumbers } : {}),
});

/** No document refers to a page by name: their number is all that is written. */
const counted = (pageCount: number | null) => () => ({
  bookmarks: new Map<string, string>(),
  ...(pageCount === null ? {} : { pageCount }),
});

/** The document as a Word file. The same one gives the same bytes on every machine and day. */
export async function renderDocx(
  document: Printable,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  return finish(wordParts(wordDocument(document, options)), aboutOf(document));
}

/** What the file says of itself. */
export const aboutOf = (document: Printable): About =>
  isBrief(document) ? aboutBrief(document) : aboutLetter(document);

const aboutLetter = ({
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
  ...(annex ? { tables: [annex.caption] } : {}),
});
