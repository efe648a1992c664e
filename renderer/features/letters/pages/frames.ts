// The head and foot of a page, with its numbers in it.
import type { Printable } from '#core/briefs/printable.ts';
import type { PageOnPaper } from '#core/letters/page-map.ts';
import { plainText } from './cut.ts';
import type { SectionDom } from './word-dom.ts';

export const pageLabel = (label: string, page: number, pages: number): string =>
  label.replace('{page}', String(page)).replace('{pages}', String(pages));

export function frame(
  section: SectionDom,
  page: PageOnPaper,
  which: 'header' | 'footer',
  about: Pick<Printable, 'pageLabel'>,
  number: number,
  total: number,
): readonly HTMLElement[] {
  const kind = page[which];
  const source = kind && (kind === 'first' ? section.first : section.later)[which];
  if (!source) return [];
  const made = source.cloneNode(true) as HTMLElement;
  for (const paragraph of made.querySelectorAll('p')) {
    plainText(paragraph);
    if (paragraph.textContent.includes('\t')) spread(paragraph);
  }
  if (which === 'footer') writeNumbers(made, pageLabel(about.pageLabel, number, total));
  // What every page repeats is said once: its sheet is called by its number.
  if (which === 'footer' || kind !== 'first') made.ariaHidden = 'true';
  return [made];
}

/** A tab in a head or foot leads to the right edge. */
function spread(paragraph: HTMLElement): void {
  paragraph.classList.add('spread');
  for (const span of paragraph.querySelectorAll('span'))
    if (span.textContent === '\t') {
      span.textContent = ' ';
      span.classList.add('gap');
    }
}

/** docx-preview leaves the fields of page numbers empty; the foot has nothing but them. */
function writeNumbers(footer: HTMLElement, label: string): void {
  const [first, ...more] = footer.querySelectorAll('p > span');
  if (!first) return;
  first.textContent = label;
  for (const span of more) span.remove();
}
