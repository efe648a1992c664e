// Puts the DOM of a Word file on sheets of paper: what stands where is the page map's to say, how it
// looks is the file's.
import type { Printable } from '#core/briefs/printable.ts';
import type { BlockOnPage, NoteOnPage, PageMap, PageOnPaper } from '#core/letters/page-map.ts';
import { BodySupply } from './body-supply.ts';
import { frame, pageLabel } from './frames.ts';
import { type HeadingTags, markUp } from './mark-up.ts';
import type { SectionDom, WordDom } from './word-dom.ts';

/** Pixels between the last line of the text and the first note's: the rule stands in them. */
const ABOVE_NOTES = 6;

/**
 * The sheets of a document, one a page; where the map stops, one more holds what is left, unpaged.
 * `headings`: the tags of the subject and of the headings below it.
 */
export function sheetsOf(
  dom: WordDom,
  map: PageMap,
  about: Printable,
  headings: HeadingTags,
): readonly HTMLElement[] {
  const body = new BodySupply(markUp(dom, about, headings));
  const total = map.pages.length;
  const sheets = map.pages.map((page, at) => {
    const section = dom.sections[page.section] ?? dom.sections[0];
    if (!section) throw new Error('a file without a section');
    const sheet = sheetFor(section, page);
    sheet.ariaLabel = pageLabel(about.pageLabel, at + 1, total);
    sheet.append(
      ...frame(section, page, 'header', about, at + 1, total),
      ...bodyOn(page.body, body, section.shell),
      ...notesOn(page.notes, dom, section.shell),
      ...frame(section, page, 'footer', about, at + 1, total),
    );
    return sheet;
  });
  return [...sheets, ...unpaged(dom, body)];
}

function sheetFor({ shell }: SectionDom, { width, height }: PageOnPaper): HTMLElement {
  const sheet = shell.cloneNode(false) as HTMLElement;
  sheet.classList.add('sheet');
  sheet.role = 'group';
  sheet.style.width = `${width}px`;
  sheet.style.height = `${height}px`;
  return sheet;
}

/** The blocks of a page at their places; items of a list that follow each other form a list. */
function bodyOn(
  blocks: readonly BlockOnPage[],
  supply: BodySupply,
  shell: HTMLElement,
): readonly HTMLElement[] {
  const column = div('body');
  for (const block of blocks) {
    const part = supply.take(block);
    if (!part) continue;
    place(part, topOf(block), shell);
    const isItem = part.getAttribute('role') === 'listitem';
    (isItem ? openList(column) : column).append(part);
  }
  return [column];
}

function openList(column: HTMLElement): Element {
  const last = column.lastElementChild;
  if (last?.getAttribute('role') === 'list') return last;
  const list = div('list');
  list.role = 'list';
  column.append(list);
  return list;
}

function notesOn(
  notes: readonly NoteOnPage[],
  dom: WordDom,
  shell: HTMLElement,
): readonly HTMLElement[] {
  const top = topOf(notes[0]?.content[0]);
  if (notes.length === 0) return [];
  const rule = div('rule');
  place(rule, top - ABOVE_NOTES, shell);
  const list = div('notes');
  list.role = 'list';
  for (const { number, content } of notes) {
    const note = div('note');
    note.role = 'listitem';
    const supply = new BodySupply(dom.notes[Number(number) - 1] ?? []);
    for (const block of content) {
      const part = supply.take(block);
      if (!part) continue;
      place(part, topOf(block), shell);
      note.append(part);
    }
    list.append(note);
  }
  return [rule, list];
}

/** What the map does not place is not hidden: it follows, with no page of its own. */
function unpaged(dom: WordDom, supply: BodySupply): readonly HTMLElement[] {
  const left = supply.left();
  const [section] = dom.sections;
  if (left.length === 0 || !section) return [];
  const sheet = section.shell.cloneNode(false) as HTMLElement;
  sheet.classList.add('sheet', 'unpaged');
  sheet.append(...left);
  return [sheet];
}

const topOf = (block: BlockOnPage | undefined): number =>
  (block?.type === 'paragraph' ? block.lines[0]?.y : block?.rows[0]?.y) ?? 0;

function place(element: HTMLElement, top: number, shell: HTMLElement): void {
  element.classList.add('at');
  element.style.marginTop = '0';
  element.style.marginBottom = '0';
  element.style.top = `${top}px`;
  element.style.left = shell.style.paddingLeft;
  element.style.right = shell.style.paddingRight;
}

function div(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
