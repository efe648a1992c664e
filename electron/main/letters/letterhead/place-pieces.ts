// Makes room on a letterhead for everything a letter has: what no tag asks for stands in the order of a
// letter beside what one does, so that nothing of it is ever lost.
import type { Tag } from '#core/letterheads/tags.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { type Element, within } from '../xml-tree.ts';
import {
  type CleanTemplate,
  documentOf,
  paragraphsIn,
  storiesIn,
  withParts,
} from './clean-template.ts';
import { element, flowOf, inFlow, rewrite, wordsOfParagraph } from './edit-tree.ts';
import { placedTags, tagsIn } from './find-tags.ts';
import { linesOf, ownMark, type PieceTag, pieceTags } from './pieces.ts';
import { DOCUMENT } from './read-template.ts';
import { asLines, holdsMore, loneTag } from './tag-lines.ts';

/** Pieces above the text and below it, with the text itself between. */
const ABOVE: readonly Tag[] = [
  ...(['organisation', 'senderaddress', 'addressee', 'date', 'subject', 'salutation'] as const),
  'body',
];
const BELOW: readonly Tag[] = [
  ...(['body', 'close', 'signature', 'signatories', 'enclosures', 'copies'] as const),
];

/** The letter's pieces that no tag places; of the sender, what the paper does not say already. */
export function unplaced(template: CleanTemplate, document: LetterDocument): LetterDocument {
  const said = folded(paragraphsIn(template).map(wordsOfParagraph).join('\n'));
  const isUnsaid = (line: string): boolean => !said.includes(folded(line));
  const { organisation, lines } = document.letterhead;
  const letterhead = {
    organisation: isUnsaid(organisation) ? organisation : '',
    lines: lines.filter(isUnsaid),
  };
  return { ...document, letterhead };
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();

type Beside = { readonly before: readonly PieceTag[]; readonly after: readonly PieceTag[] };

/** `template` with a mark of ours for each piece without a tag, and for the annex. */
export function withPlaces(template: CleanTemplate, document: LetterDocument): CleanTemplate {
  const placed = placedTags(template);
  const spare = unplaced(template, document);
  const missing = pieceTags.filter(
    (tag) => !placed.includes(tag) && linesOf(tag, spare).length > 0,
  );
  const root = documentOf(template);
  const inText = new Set(flowOf(root).flatMap((p) => tagsIn(wordsOfParagraph(p))));
  const beside = besideOf(missing, (tag) => inText.has(tag));
  const taken = new Set<string>();
  const filled = inFlow(root, (paragraph) => {
    const tags = tagsIn(wordsOfParagraph(paragraph)).filter((tag) => !taken.has(tag));
    for (const tag of tags) taken.add(tag);
    const marks = (where: keyof Beside) =>
      tags.flatMap((tag) => beside.get(tag)?.[where] ?? []).map(markParagraph);
    const kept = tags.includes('close') ? keptWithNext(paragraph) : paragraph;
    const lone = loneTag(paragraph);
    const isSaid = lone !== null && linesOf(lone, document).length > 0;
    const own = isSaid ? asLines(kept, lone, document, tags.includes(lone)) : [kept];
    return [...marks('before'), ...own, ...marks('after')];
  });
  const whole = document.annex ? withAnnexSection(filled) : filled;
  return withoutEmptyTags(withParts(template, [[DOCUMENT, whole]]), document);
}

/** A signature never stands alone: its close goes with it to the next page (letters.md 9, item 13). */
function keptWithNext(paragraph: Element): Element {
  const [given] = within(paragraph, 'w:pPr');
  const kept = given ? within(given).filter(({ name }) => name !== 'w:keepNext') : [];
  const style = kept.filter(({ name }) => name === 'w:pStyle');
  const others = kept.filter((child) => !style.includes(child));
  const look = element('w:pPr', {}, ...style, element('w:keepNext'), ...others);
  const rest = paragraph.children.filter((child) => child !== given);
  return { ...paragraph, children: [look, ...rest] };
}

/** Which pieces stand next to which tag. */
function besideOf(
  missing: readonly PieceTag[],
  isInText: (tag: Tag) => boolean,
): ReadonlyMap<string, Beside> {
  const found = new Map<string, Beside>();
  for (const tag of missing) {
    const above = ABOVE.indexOf(tag);
    const anchor =
      above >= 0
        ? ABOVE.slice(above + 1).find(isInText)
        : BELOW.slice(0, BELOW.indexOf(tag)).findLast(isInText);
    const { before, after } = found.get(anchor ?? 'body') ?? { before: [], after: [] };
    found.set(
      anchor ?? 'body',
      above >= 0 ? { before: [...before, tag], after } : { before, after: [...after, tag] },
    );
  }
  return found;
}

const paragraph = (text: string): Element =>
  element('w:p', {}, element('w:r', {}, element('w:t', {}, text)));
const markParagraph = (name: PieceTag | 'annex'): Element => paragraph(`{{${ownMark(name)}}}`);

/** The end of a section takes a line of its own: one of 1 pt, so that it pushes nothing. */
const SECTION_END = element('w:spacing', {
  'w:before': '0',
  'w:after': '0',
  'w:line': '20',
  'w:lineRule': 'exact',
});
/** What only the first section has: its own heads and feet go on in the next. */
const OF_FIRST = /^w:(?:headerReference|footerReference|titlePg|pgNumType|type)$/;

/** The annex begins on a page of its own, on the paper of the letter's following pages. */
function withAnnexSection(root: Element): Element {
  const change = (body: Element): Element => {
    const last = body.children.findLast((child) => typeof child !== 'string');
    const section =
      typeof last === 'object' && last.name === 'w:sectPr' ? last : element('w:sectPr');
    const rest = section.children.filter(
      (child) => typeof child !== 'string' && !OF_FIRST.test(child.name),
    );
    const next = element('w:type', { 'w:val': 'nextPage' });
    const isNote = (child: Element | string) =>
      typeof child !== 'string' && /^w:(?:foot|end)notePr$/.test(child.name);
    return {
      ...body,
      children: [
        ...body.children.filter((child) => child !== last || child.name !== 'w:sectPr'),
        element('w:p', {}, element('w:pPr', {}, SECTION_END, section)),
        markParagraph('annex'),
        {
          ...section,
          children: [...rest.filter(isNote), next, ...rest.filter((one) => !isNote(one))],
        },
      ],
    };
  };
  return {
    ...root,
    children: root.children.map((child) =>
      typeof child !== 'string' && child.name === 'w:body' ? change(child) : child,
    ),
  };
}

/** A paragraph of nothing but tags that this letter has no words for would be an empty line. */
function withoutEmptyTags(template: CleanTemplate, document: LetterDocument): CleanTemplate {
  const isEmptyTag = (tag: string): boolean =>
    pieceTags.some((each) => each === tag && linesOf(each, document).length === 0);
  const isEmpty = (each: Element | string): boolean => {
    if (typeof each === 'string' || each.name !== 'w:p') return false;
    const words = wordsOfParagraph(each);
    const tags = tagsIn(words);
    const isBare = words.replace(/\{\{[^{}]*\}\}/g, '').trim() === '';
    return tags.length > 0 && tags.every(isEmptyTag) && isBare && !holdsMore(each);
  };
  const without = (holder: Element): Element => {
    const kept = holder.children.filter((child) => !isEmpty(child));
    const last = kept.findLast((child) => typeof child !== 'string');
    // A cell, a header and a note end in a paragraph (ISO/IEC 29500-1, 17.4.65).
    const isWhole = holder.name === 'w:body' || (typeof last === 'object' && last.name === 'w:p');
    return isWhole || kept.length === holder.children.length
      ? { ...holder, children: kept }
      : holder;
  };
  const changed = storiesIn(template).map(([name, root]) => {
    const inside = rewrite(root, (child) => [without(child)]);
    return [name, without(inside)] as const;
  });
  return withParts(template, changed);
}
