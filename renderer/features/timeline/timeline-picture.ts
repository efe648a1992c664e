// The line as a picture: downwards, a row for each moment, with a sign for its kind.
import { linesOf } from '#core/pictures/lines.ts';
import { LONGEST_DESCRIPTION, type Picture, type Shape, TALLEST } from '#core/pictures/picture.ts';
import { GROUPS, type Group } from './groups.ts';

export type PictureRow =
  | { readonly type: 'moment'; readonly group: Group; readonly date: string; readonly text: string }
  | { readonly type: 'year'; readonly text: string }
  | { readonly type: 'today'; readonly text: string };

export type TimelinePictureWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly group: (group: Group) => string;
  /** How many moments there was no room for. */
  readonly left: (count: number) => string;
};

/** Moments of a picture: more would be too small to be read on any page. */
export const MOST_MOMENTS = 120;

const WIDTH = 900;
const MARGIN = 32;
const DATE = 190;
const LINE_X = MARGIN + DATE + 20;
const TEXT_X = LINE_X + 24;
const INK = '#1c2530';
const SOFT = '#55606d';
const STEP = 19;

const SIGNS: Readonly<Record<Group, { readonly sign: string; readonly colour: string }>> = {
  events: { sign: 'E', colour: '#1f4e8c' },
  later: { sign: 'A', colour: '#55606d' },
  meetings: { sign: 'M', colour: '#1d6b45' },
  letters: { sign: 'L', colour: '#8a5300' },
  commitments: { sign: 'C', colour: '#a32020' },
};

export function timelinePicture(rows: readonly PictureRow[], words: TimelinePictureWords): Picture {
  const head = headOf(words);
  const { kept, shapes, bottom, left } = bodyOf(rows, head.bottom);
  const line = { colour: '#dbd8cf', width: 2 };
  return {
    width: WIDTH,
    height: Math.ceil(bottom + MARGIN),
    title: words.title.slice(0, 500),
    description: inWords(kept.map(heard)),
    shapes: [
      ...head.shapes,
      { type: 'line', x1: LINE_X, y1: head.bottom - 10, x2: LINE_X, y2: bottom - 14, line },
      ...shapes,
      ...(left > 0 ? [textAt(words.left(left), TEXT_X, bottom + 4, 14, SOFT)] : []),
    ],
  };
}

const heard = (row: PictureRow): string =>
  row.type === 'moment' ? `${row.date}: ${row.text}` : row.text;

/** As many entries as a description holds, each whole: what is cut off may be a hedge. */
function inWords(entries: readonly string[]): string {
  let text = '';
  for (const entry of entries) {
    const longer = text === '' ? entry : `${text}. ${entry}`;
    if (longer.length > LONGEST_DESCRIPTION) break;
    text = longer;
  }
  return text;
}

function headOf(words: TimelinePictureWords) {
  const width = WIDTH - 2 * MARGIN;
  const titles = linesOf(words.title, { width, size: 24, most: 2 });
  const below = linesOf(words.subtitle, { width, size: 14, most: 3 });
  const top = MARGIN + 22;
  const middle = top + titles.length * 30 - 4;
  const legend = middle + below.length * 18 + 8;
  return {
    shapes: [
      ...titles.map((line, index) => textAt(line, MARGIN, top + index * 30, 24, INK, true)),
      ...below.map((line, index) => textAt(line, MARGIN, middle + index * 18, 14, SOFT)),
      ...legendAt(legend, words),
    ],
    bottom: legend + 44,
  };
}

/** The rows that there is room for, from `top` downwards. */
function bodyOf(rows: readonly PictureRow[], top: number) {
  const shapes: Shape[] = [];
  let bottom = top;
  let count = 0;
  let moments = 0;
  for (const row of rows) {
    const drawn = rowAt(row, bottom);
    if (row.type === 'moment') moments += 1;
    if (moments > MOST_MOMENTS || bottom + drawn.height > TALLEST - 2 * MARGIN) break;
    shapes.push(...drawn.shapes);
    bottom += drawn.height;
    count += 1;
  }
  const left = rows.slice(count).filter(({ type }) => type === 'moment').length;
  return { kept: rows.slice(0, count), shapes, bottom, left };
}

function rowAt(row: PictureRow, y: number): { readonly shapes: Shape[]; readonly height: number } {
  if (row.type === 'year')
    return { shapes: [textAt(row.text, MARGIN, y + 10, 18, INK, true)], height: 34 };
  if (row.type === 'today') {
    const line = { colour: INK, width: 1.5 };
    return {
      shapes: [
        { type: 'line', x1: MARGIN, y1: y + 2, x2: WIDTH - MARGIN, y2: y + 2, line },
        textAt(row.text, TEXT_X, y - 4, 14, INK, true),
      ],
      height: 28,
    };
  }
  // Whole, since what is cut off a sentence may be its hedge.
  const texts = linesOf(row.text, { width: WIDTH - MARGIN - TEXT_X, size: 15, most: 60 });
  const dates = linesOf(row.date, { width: DATE, size: 13, most: 3 });
  return {
    shapes: [
      ...dates.map((line, index) => textAt(line, MARGIN, y + index * 17, 13, SOFT)),
      ...signAt(row.group, LINE_X, y - 5),
      ...texts.map((line, index) => textAt(line, TEXT_X, y + index * STEP, 15, INK)),
    ],
    height: Math.max(texts.length * STEP, dates.length * 17, 20) + 10,
  };
}

function signAt(group: Group, cx: number, cy: number): readonly Shape[] {
  const { sign, colour } = SIGNS[group];
  return [
    { type: 'circle', cx, cy, r: 9, fill: colour, line: { colour: '#ffffff', width: 2 } },
    { ...textAt(sign, cx, cy + 4, 11, '#ffffff', true), anchor: 'middle' },
  ];
}

function legendAt(y: number, { group }: TimelinePictureWords): readonly Shape[] {
  const step = (WIDTH - 2 * MARGIN) / GROUPS.length;
  return GROUPS.flatMap((one, index) => {
    const x = MARGIN + index * step;
    return [...signAt(one, x + 9, y), textAt(group(one), x + 24, y + 5, 13, INK)];
  });
}

const textAt = (
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  isBold = false,
): Extract<Shape, { type: 'text' }> => ({
  type: 'text',
  x,
  y,
  text: text.slice(0, 500),
  size,
  isBold,
  fill,
  anchor: 'start',
});
