// A letter on the user's own Word template. docx puts the pieces where the tags stand (`patchDocument`);
// what goes before and after it is the house's.
import { type IPatch, type Paragraph, PatchType, patchDocument } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { strFromU8, unzipSync } from 'fflate';
import type { Annex, LetterDocument } from '#core/letters/letter-document.ts';
import { annexOf } from '../annex.ts';
import { textOf } from '../blocks.ts';
import { bookmarkAs, bookmarkNames } from '../bookmarks.ts';
import { type Lists, listNames, numberingOf } from '../lists.ts';
import { textWidth } from '../measures.ts';
import { aboutOf, type RenderOptions, renderDocx } from '../render-docx.ts';
import { all, within } from '../xml-tree.ts';
import { openTemplate } from './check-letterhead.ts';
import { type CleanTemplate, documentOf } from './clean-template.ts';
import { element } from './edit-tree.ts';
import { finishOnLetterhead } from './finish-on-letterhead.ts';
import { unusedPair, withDelimiters } from './mark-tags.ts';
import { withPart, withStyles } from './merge-styles.ts';
import {
  bookmarksOf,
  bookmarksOfAnnex,
  bookmarksOfText,
  lineMark,
  linesOf,
  ownMark,
  paragraphsOf,
  pieceTags,
  runsIn,
} from './pieces.ts';
import { unplaced, withPlaces } from './place-pieces.ts';
import { templateFile } from './template-file.ts';

/**
 * The letter as a Word file on the template in `bytes`, which stay as they are. The same letter on the
 * same template gives the same bytes. Throws `LetterheadRefused`.
 */
export async function renderOnLetterhead(
  bytes: Uint8Array,
  document: LetterDocument,
  { countsPages = true }: RenderOptions = {},
): Promise<Uint8Array> {
  const { clean } = openTemplate(bytes);
  const lists = listNames(document);
  const delimiters = unusedPair(clean, document);
  const placed = withSettings(withStyles(withPlaces(clean, document), await ourStyles(document)));
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: templateFile(withDelimiters(placed, delimiters)),
    patches: patchesFor(clean, document, lists),
    placeholderDelimiters: delimiters,
    trimPlaceholders: true,
    numbering: numberingOf(document, lists),
    ...(countsPages ? { pageNumbers: estimatePageNumbers } : {}),
  });
  return finishOnLetterhead(patched, aboutOf(document));
}

/** The house's styles in the letter's language, as a letter on plain paper has them. */
async function ourStyles(document: LetterDocument): Promise<string> {
  const plain = unzipSync(await renderDocx(document, { countsPages: false }));
  return strFromU8(plain['word/styles.xml'] ?? new Uint8Array());
}

function patchesFor(
  template: CleanTemplate,
  document: LetterDocument,
  lists: Lists,
): Readonly<Record<string, IPatch>> {
  const spare = unplaced(template, document);
  const { annex } = document;
  const inWords = pieceTags.map((tag): readonly [string, IPatch] => [
    tag,
    { type: PatchType.PARAGRAPH, children: runsIn(linesOf(tag, document)) },
  ]);
  const byLine = pieceTags.flatMap((tag) =>
    linesOf(tag, document).map((line, index): readonly [string, IPatch] => [
      lineMark(tag, index),
      { type: PatchType.PARAGRAPH, children: runsIn([line]) },
    ]),
  );
  const ofOurs = pieceTags.map((tag): readonly [string, IPatch] => {
    const children = paragraphsOf(tag, spare);
    bookmarkIn(document, bookmarksOf(tag, document), children);
    return [ownMark(tag), { type: PatchType.DOCUMENT, children }];
  });
  const text = textOf(document, lists);
  bookmarkIn(document, bookmarksOfText(document), text);
  return {
    ...Object.fromEntries([...inWords, ...byLine, ...ofOurs]),
    body: { type: PatchType.DOCUMENT, children: text },
    ...(annex && { [ownMark('annex')]: annexPatch(template, annex, document) }),
  };
}

function annexPatch(template: CleanTemplate, annex: Annex, document: LetterDocument): IPatch {
  const children = annexOf(annex, document, widthOf(template) ?? textWidth(document));
  bookmarkIn(document, bookmarksOfAnnex(document), [children[0]]);
  return { type: PatchType.DOCUMENT, children };
}

/** Bookmarks are counted over all of the letter, so that each has an id of its own. */
function bookmarkIn(
  document: LetterDocument,
  names: readonly string[],
  paragraphs: readonly Paragraph[],
): void {
  const [first] = names;
  // A piece without words has no paragraph here, where plain paper has an empty one.
  if (first !== undefined && paragraphs.length > 0)
    bookmarkAs(names, paragraphs, bookmarkNames(document).indexOf(first));
}

/** Twips between the margins of the template's last page, or `null` where it does not say. */
function widthOf(template: CleanTemplate): number | null {
  const section = within(documentOf(template), 'w:body').flatMap((body) =>
    within(body, 'w:sectPr'),
  );
  const [size] = all(section.at(-1), 'w:pgSz');
  const [margin] = all(section.at(-1), 'w:pgMar');
  const { 'w:w': page } = size?.attributes ?? {};
  const { 'w:left': left, 'w:right': right } = margin?.attributes ?? {};
  const width = Number(page) - Number(left) - Number(right);
  return Number.isInteger(width) && width > 0 ? width : null;
}

/** A template without settings would be opened as one of Word 2007. */
function withSettings(template: CleanTemplate): CleanTemplate {
  if (template.parts.has('word/settings.xml')) return template;
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const mode = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': '15',
  });
  const settings = element('w:settings', { 'xmlns:w': w }, element('w:compat', {}, mode));
  return withPart(template, 'settings', 'word/settings.xml', settings);
}
