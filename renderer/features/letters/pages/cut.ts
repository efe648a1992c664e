// Cuts a paragraph where its page ends and breaks its lines where the page map does. Positions count
// the characters of its text as it stands on paper.
import type { ParagraphOnPage } from '#core/letters/page-map.ts';

type Line = ParagraphOnPage['lines'][number];

/** docx-preview writes a tab as an em space in a span of its own. */
const TAB = '\u2003';

export const textOnPaper = (lines: readonly Line[]): string =>
  lines.map(({ text }) => text).join('');

/** Makes each tab a tab again, and leaves line breaks out: the lines of the map end there anyway. */
export function plainText(paragraph: HTMLElement): void {
  for (const lineBreak of paragraph.querySelectorAll('br')) lineBreak.remove();
  for (const span of paragraph.querySelectorAll('span'))
    if (span.textContent === TAB && span.children.length === 0) span.textContent = '\t';
}

/** Takes the first `count` characters off `paragraph`, as a paragraph of the same look. */
export function takeFront(paragraph: HTMLElement, count: number): HTMLElement {
  const front = paragraph.cloneNode(false) as HTMLElement;
  const end = placeOf(paragraph, count);
  const range = document.createRange();
  range.setStart(paragraph, 0);
  if (end) range.setEnd(end.node, end.at);
  else range.setEnd(paragraph, paragraph.childNodes.length);
  front.append(range.extractContents());
  return front;
}

/** Ends the lines of `paragraph` after so many characters each. */
export function breakLines(paragraph: HTMLElement, lengths: readonly number[]): void {
  let position = 0;
  for (const length of lengths.slice(0, -1)) {
    position += length;
    const place = placeOf(paragraph, position);
    if (!place) return;
    const rest = place.node.splitText(place.at);
    rest.parentNode?.insertBefore(document.createElement('br'), rest);
  }
}

/** The text node in which character `position` stands, at its end where the next begins with it. */
function placeOf(
  paragraph: HTMLElement,
  position: number,
): { readonly node: Text; readonly at: number } | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (passed + node.length >= position) return { node, at: position - passed };
    passed += node.length;
  }
  return null;
}
