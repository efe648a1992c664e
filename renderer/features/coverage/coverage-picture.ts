// The map as a picture on white paper: the same marks as on the screen, with what they mean under it.
import { type Box, hatch, type Pattern } from '#core/pictures/hatch.ts';
import { linesOf } from '#core/pictures/lines.ts';
import type { Picture, Shape } from '#core/pictures/picture.ts';
import type { Coverage, CoverageCell } from '#core/tracking/coverage.ts';
import { REACHES, type Reach } from '#core/tracking/reach.ts';
import { SIGNS } from './reach-signs.ts';

export type CoveragePictureWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly country: (code: string | null) => string;
  readonly theme: (id: string) => string;
  readonly raisedOf: (cell: CoverageCell) => string;
  readonly reach: (reach: Reach) => string;
  /** Lines under the map, where names may be shown. */
  readonly offices: readonly string[];
};

const WIDTH = 1120;
const MARGIN = 32;
const FIRST_COLUMN = 150;
const GAP = 8;
const MARK = 24;
const INK = '#1c2530';
const SOFT = '#55606d';

type Look = {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  readonly pattern: Pattern;
  readonly hatch: string;
};

const LOOKS: Readonly<Record<Reach, Look>> = {
  never: { fill: '#ffffff', line: '#c9c5ba', ink: SOFT, pattern: 'none', hatch: '#ffffff' },
  planned: { fill: '#efede7', line: '#55606d', ink: INK, pattern: 'none', hatch: '#efede7' },
  raised: { fill: '#fbf0da', line: '#8a5300', ink: '#6b4000', pattern: 'rising', hatch: '#e3c491' },
  answered: {
    fill: '#fbe9e7',
    line: '#a32020',
    ink: '#8a1717',
    pattern: 'crossed',
    hatch: '#eab9b4',
  },
  promised: {
    fill: '#e4ecf6',
    line: '#1f4e8c',
    ink: '#1f4e8c',
    pattern: 'falling',
    hatch: '#a9c1e2',
  },
  done: { fill: '#1d6b45', line: '#1d6b45', ink: '#ffffff', pattern: 'none', hatch: '#1d6b45' },
};

export function coveragePicture(
  { rows, all, raised }: Coverage,
  words: CoveragePictureWords,
): Picture {
  const themes = rows[0]?.cells.map(({ themeId }) => themeId) ?? [];
  const column = (WIDTH - 2 * MARGIN - FIRST_COLUMN) / Math.max(1, themes.length);
  const perLine = Math.max(1, Math.floor((column - GAP - 20) / (MARK + 6)));
  const xOf = (index: number) => MARGIN + FIRST_COLUMN + index * column;
  const head = headOf(words);
  const shapes: Shape[] = [...head.shapes];
  let y = head.bottom + 24;
  const titles = themes.map((id) =>
    linesOf(words.theme(id), { width: column - GAP, size: 14, most: 3 }),
  );
  for (const [index, lines] of titles.entries())
    shapes.push(...linesAt(lines, xOf(index), y, 14, SOFT, true));
  y += Math.max(1, ...titles.map(({ length }) => length)) * 18;
  for (const row of rows) {
    const most = Math.max(1, ...row.cells.map(({ covered }) => covered.length));
    const height = 40 + Math.ceil(most / perLine) * (MARK + 6);
    const name = linesOf(words.country(row.country), {
      width: FIRST_COLUMN - 12,
      size: 15,
      most: 3,
    });
    shapes.push(...linesAt(name, MARGIN, y + 24, 15, INK, true));
    for (const [index, cell] of row.cells.entries()) {
      const box = { x: xOf(index), y, width: column - GAP, height };
      shapes.push(...cellAt(cell, box, perLine, words));
    }
    y += height + GAP;
  }
  const legend = legendAt(y + 16, words);
  const offices = words.offices.flatMap((line) =>
    linesOf(line, { width: WIDTH - 2 * MARGIN, size: 14, most: 2 }),
  );
  shapes.push(...legend.shapes, ...linesAt(offices, MARGIN, legend.bottom + 28, 14, INK, false));
  return {
    width: WIDTH,
    height: Math.min(6000, legend.bottom + 28 + offices.length * 19 + MARGIN),
    title: words.title.slice(0, 500),
    description: described(rows, words, `${raised}/${all.length}`).slice(0, 10_000),
    shapes,
  };
}

function headOf({ title, subtitle }: CoveragePictureWords) {
  const width = WIDTH - 2 * MARGIN;
  const titles = linesOf(title, { width, size: 24, most: 2 });
  const below = linesOf(subtitle, { width, size: 14, most: 3 });
  const top = MARGIN + 22;
  const middle = top + titles.length * 30;
  return {
    shapes: [
      ...linesAt(titles, MARGIN, top, 24, INK, true, 30),
      ...linesAt(below, MARGIN, middle, 14, SOFT, false),
    ],
    bottom: middle + below.length * 18,
  };
}

const linesAt = (
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  fill: string,
  isBold: boolean,
  step = size + 4,
): Shape[] =>
  lines.map((text, index) => ({
    type: 'text',
    x,
    y: y + index * step,
    text: text.slice(0, 500),
    size,
    isBold,
    fill,
    anchor: 'start',
  }));

function cellAt(
  cell: CoverageCell,
  box: Box,
  perLine: number,
  words: CoveragePictureWords,
): readonly Shape[] {
  const frame: Shape = {
    type: 'rect',
    ...box,
    radius: 8,
    fill: '#f6f5f1',
    line: { colour: '#dbd8cf', width: 1 },
  };
  const counts = linesAt([words.raisedOf(cell)], box.x + 10, box.y + 22, 13, SOFT, false);
  const marks = cell.covered.flatMap(({ reach }, index) =>
    markAt(
      reach,
      box.x + 10 + (index % perLine) * (MARK + 6),
      box.y + 32 + Math.floor(index / perLine) * (MARK + 6),
    ),
  );
  return [frame, ...counts, ...marks];
}

function markAt(reach: Reach, x: number, y: number): readonly Shape[] {
  const look = LOOKS[reach];
  const box = { x, y, width: MARK, height: MARK };
  const line = { colour: look.line, width: 1.5 };
  return [
    { type: 'rect', ...box, radius: 3, fill: look.fill, line: null },
    ...hatch(look.pattern, box, look.hatch),
    { type: 'rect', ...box, radius: 3, fill: null, line },
    ...signAt(reach, x, y, look.ink),
  ];
}

/** A tick is drawn: not every font has one. */
function signAt(reach: Reach, x: number, y: number, ink: string): readonly Shape[] {
  const line = { colour: ink, width: 2.5 };
  if (reach === 'done')
    return [
      { type: 'line', x1: x + 6, y1: y + 12, x2: x + 10.5, y2: y + 17, line },
      { type: 'line', x1: x + 10, y1: y + 17, x2: x + 18, y2: y + 7, line },
    ];
  return [
    {
      type: 'text',
      x: x + MARK / 2,
      y: y + MARK / 2 + 6,
      text: SIGNS[reach],
      size: 17,
      isBold: true,
      fill: ink,
      anchor: 'middle',
    },
  ];
}

function legendAt(top: number, { reach }: CoveragePictureWords) {
  const column = (WIDTH - 2 * MARGIN) / 3;
  const shapes = REACHES.flatMap((one, index) => {
    const x = MARGIN + (index % 3) * column;
    const y = top + Math.floor(index / 3) * (MARK + 10);
    return [...markAt(one, x, y), ...linesAt([reach(one)], x + MARK + 10, y + 17, 14, INK, false)];
  });
  return { shapes, bottom: top + Math.ceil(REACHES.length / 3) * (MARK + 10) };
}

const described = (
  rows: Coverage['rows'],
  { country, theme, raisedOf, reach, subtitle }: CoveragePictureWords,
  whole: string,
): string =>
  [
    `${subtitle} ${whole}.`,
    ...rows.flatMap((row) =>
      row.cells.map(
        (cell) =>
          `${country(row.country)}, ${theme(cell.themeId)}: ${raisedOf(cell)}; ${reach(cell.reach)}.`,
      ),
    ),
  ].join(' ');
