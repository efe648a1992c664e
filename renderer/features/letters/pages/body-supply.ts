// The paragraphs and tables of a story, handed out part by part as its pages ask for them.
import type { BlockOnPage, ParagraphOnPage } from '#core/letters/page-map.ts';
import { breakLines, plainText, takeFront, textOnPaper } from './cut.ts';

export class BodySupply {
  readonly #blocks: readonly HTMLElement[];
  /** What is left of a paragraph that goes on; `null`: nothing. */
  readonly #rest = new Map<number, HTMLElement | null>();

  constructor(blocks: readonly HTMLElement[]) {
    this.#blocks = blocks;
  }

  /** The part of a block that a page shows, with its lines broken; `null` where the file has none. */
  take(block: BlockOnPage): HTMLElement | null {
    const whole = this.#blocks[block.index];
    if (!whole) return null;
    return block.type === 'table' ? this.#rows(block, whole) : this.#lines(block, whole);
  }

  /** What no page has asked for. */
  left(): readonly HTMLElement[] {
    return this.#blocks.flatMap((block, index) => {
      const rest = this.#rest.get(index);
      return rest === undefined ? [block] : rest === null ? [] : [rest];
    });
  }

  #lines({ index, lines }: ParagraphOnPage, whole: HTMLElement): HTMLElement {
    const isStart = !this.#rest.has(index);
    const source = this.#rest.get(index) ?? started(whole);
    const text = textOnPaper(lines);
    // The file counts its lists and notes by itself: their labels stand on paper alone.
    const label = isStart ? labelOf(text, source.textContent) : '';
    const part = takeFront(source, text.length - label.length);
    this.#rest.set(index, source.textContent === '' ? null : source);
    if (!isStart) part.style.textIndent = '0';
    const [first = 0, ...more] = lines.map((line) => line.text.length);
    breakLines(part, [first - label.length, ...more]);
    if (label !== '') addLabel(part, label);
    part.style.lineHeight = `${heightOf(lines) / Math.max(1, lines.length)}px`;
    return part;
  }

  #rows({ index, rows }: Extract<BlockOnPage, { type: 'table' }>, whole: HTMLElement): HTMLElement {
    this.#rest.set(index, null);
    const part = whole.cloneNode(true) as HTMLElement;
    const all = [...part.querySelectorAll<HTMLElement>(':scope > tr')];
    for (const [at, row] of all.entries()) {
      const shown = rows.find((one) => one.index === at);
      if (shown) row.style.height = `${shown.height}px`;
      else row.remove();
    }
    return part;
  }
}

function started(whole: HTMLElement): HTMLElement {
  const source = whole.cloneNode(true) as HTMLElement;
  plainText(source);
  return source;
}

/** Characters of the longest label: "(xxviii)" and a tab, with some to spare. */
const LONGEST_LABEL = 16;

/** What a line has before the paragraph's own text: "(a)" and a tab, or the number of a note. */
function labelOf(onPaper: string, text: string): string {
  for (let at = 0; at <= LONGEST_LABEL; at += 1)
    if (text.startsWith(onPaper.slice(at))) return onPaper.slice(0, at);
  return '';
}

/** The tab after a label is the room that its line leaves: `--hanging` (word-css.ts). */
function addLabel(part: HTMLElement, label: string): void {
  const first = [...part.children].find(({ textContent }) => textContent !== '');
  if (first?.textContent === '\t') first.remove();
  const room = document.createElement('span');
  room.className = 'label';
  room.append(label.trimEnd(), ' ');
  part.prepend(room);
}

const heightOf = (lines: ParagraphOnPage['lines']): number => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? last.y + last.height - first.y : 0;
};
