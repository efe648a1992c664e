// A tag that is a paragraph of its own becomes a paragraph for each line of its piece, in the template's
// look and in the letter's bookmark: so it is known again when the file comes back from Word.
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { bookmarkNames } from '../bookmarks.ts';
import { all, type Element, within } from '../xml-tree.ts';
import { element, withWords, wordsOfParagraph } from './edit-tree.ts';
import { tagsIn } from './find-tags.ts';
import { bookmarksOf, lineMark, linesOf, type PieceTag, pieceTags } from './pieces.ts';

/** The one tag that `paragraph` is made of, or `null`. */
export function loneTag(paragraph: Element): PieceTag | null {
  const words = wordsOfParagraph(paragraph);
  const tag = pieceTags.find((each) => each === tagsIn(words)[0]);
  const isAlone = words.replaceAll(/\s/gu, '') === `{{${tag}}}` && !holdsMore(paragraph);
  return tag !== undefined && isAlone ? tag : null;
}

/** Whether anything but words is in it. */
export const holdsMore = (paragraph: Element): boolean =>
  all(paragraph, 'w:sectPr', 'w:drawing', 'w:pict', 'w:br', 'w:fldChar', 'w:fldSimple').length > 0;

/** `isFirst`: whether the tag stands here for the first time; a bookmark is there once. */
export function asLines(
  paragraph: Element,
  tag: PieceTag,
  document: LetterDocument,
  isFirst: boolean,
): readonly Element[] {
  const lines = linesOf(tag, document);
  const names = isFirst ? bookmarksOf(tag, document) : [];
  return lines.map((_, index) => {
    const line = spaced(saying(paragraph, `{{${lineMark(tag, index)}}}`), {
      isFirst: index === 0,
      isLast: index === lines.length - 1,
    });
    const name = names[index];
    if (name === undefined) return line;
    return inBookmark(line, name, bookmarkNames(document).indexOf(name) + 1);
  });
}

/** `words` in the place of its own, in the look of their first run. */
function saying(paragraph: Element, words: string): Element {
  let isSaid = false;
  return withWords(paragraph, (own) => {
    if (isSaid || own.trim() === '') return '';
    isSaid = true;
    return words;
  });
}

/** What may stand behind the spacing in a paragraph's look (CT_PPr). */
const AFTER_SPACING =
  /^w:(?:ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|text\w+|outlineLvl|divId|cnfStyle|rPr)$/;

/** The space above stays with the first line, that below with the last. */
function spaced(
  paragraph: Element,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): Element {
  if (isFirst && isLast) return paragraph;
  const [look = element('w:pPr')] = within(paragraph, 'w:pPr');
  const [own] = within(look, 'w:spacing');
  const spacing = element('w:spacing', {
    ...own?.attributes,
    ...(isFirst ? {} : { 'w:before': '0', 'w:beforeAutospacing': '0' }),
    ...(isLast ? {} : { 'w:after': '0', 'w:afterAutospacing': '0' }),
  });
  const others = within(look).filter((child) => child !== own);
  const at = others.findIndex(({ name }) => AFTER_SPACING.test(name));
  const children = others.toSpliced(at < 0 ? others.length : at, 0, spacing);
  return inLook(paragraph, { ...look, children });
}

const inLook = (paragraph: Element, look: Element): Element => ({
  ...paragraph,
  children: [look, ...paragraph.children.filter((child) => !isLook(child))],
});

const isLook = (child: Element | string): boolean =>
  typeof child !== 'string' && child.name === 'w:pPr';

/** `number`: its place among the letter's bookmarks; docx gives those it adds ids that are free. */
function inBookmark(paragraph: Element, name: string, number: number): Element {
  const at = paragraph.children.findLastIndex(isLook) + 1;
  const id = { 'w:id': String(number) };
  const start = element('w:bookmarkStart', { ...id, 'w:name': name });
  const children = [...paragraph.children.toSpliced(at, 0, start), element('w:bookmarkEnd', id)];
  return { ...paragraph, children };
}
