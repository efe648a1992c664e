// What a Word file says by styles, HTML says by tags: headings, items of lists, heads of tables.
import { isBrief, type Printable } from '#core/briefs/printable.ts';
import type { WordDom } from './word-dom.ts';

export type HeadingTags = { readonly subject: 'h1' | 'h3'; readonly section: 'h2' | 'h4' };

const TITLE = 'docx_title';
const HEADING = 'docx_heading1';
const SUBHEADING = 'docx_heading2';
const TABLE_HEAD = '.docx_tablehead';
/** What a heading below one of a section is. */
const BELOW = { h2: 'h3', h4: 'h5' } as const;
/** docx-preview's class of a paragraph with a number or bullet. */
const NUMBERED = /\bdocx-num-/;

/** Marks up `dom` in place; gives its body, in which headings are new elements. */
export function markUp(dom: WordDom, about: Printable, tags: HeadingTags): readonly HTMLElement[] {
  const organisation = isBrief(about) ? '' : about.letterhead.organisation;
  for (const { shell } of dom.sections) shell.lang = about.language;
  for (const { first, later } of dom.sections)
    for (const frame of [first.header, later.header])
      for (const image of frame?.querySelectorAll('img') ?? []) image.alt = organisation;
  return dom.body.map((block) => marked(block, tags));
}

function marked(block: HTMLElement, { subject, section }: HeadingTags): HTMLElement {
  if (block.classList.contains(TITLE)) return retagged(block, subject);
  if (block.classList.contains(HEADING)) return retagged(block, section);
  if (block.classList.contains(SUBHEADING)) return retagged(block, BELOW[section]);
  if (block.tagName === 'TABLE') markTable(block);
  else if (NUMBERED.test(block.className)) block.role = 'listitem';
  return block;
}

/** Of the rules between rows, which docx-preview draws like those around the table (measures.ts). */
const HAIRLINE = '0.5pt solid #b8c2cf';

function markTable(table: HTMLElement): void {
  table.style.tableLayout = 'fixed'; // docx-preview reads it by another name than the file's
  const rows = [...table.querySelectorAll<HTMLElement>(':scope > tr')];
  for (const [at, row] of rows.entries()) {
    const cells = [...row.querySelectorAll<HTMLElement>(':scope > td')];
    for (const cell of cells) drawRules(cell, at === 0, at === rows.length - 1);
    markHeads(cells, at === 0);
  }
}

/** The first row, where it is a head, and the first column say what the other cells are. */
function markHeads(cells: readonly HTMLElement[], isFirst: boolean): void {
  const isHead = isFirst && cells.every((cell) => cell.querySelector(TABLE_HEAD) !== null);
  const heads = isHead ? cells : cells.slice(0, 1);
  for (const cell of heads)
    if (cell.textContent.trim() !== '') makeHead(cell, isHead ? 'col' : 'row');
}

function drawRules(cell: HTMLElement, isFirst: boolean, isLast: boolean): void {
  if (!isFirst) cell.style.borderTop = HAIRLINE;
  if (!isLast) cell.style.borderBottom = HAIRLINE;
}

function makeHead(cell: HTMLElement, scope: 'col' | 'row'): void {
  const head = retagged(cell, 'th');
  head.setAttribute('scope', scope);
  cell.replaceWith(head);
}

function retagged(element: Element, tag: string): HTMLElement {
  const made = document.createElement(tag);
  for (const { name, value } of element.attributes) {
    // As text, an attribute of style is what the page's policy refuses.
    if (name === 'style' && element instanceof HTMLElement)
      made.style.cssText = element.style.cssText;
    else made.setAttribute(name, value);
  }
  made.append(...element.childNodes);
  return made;
}
