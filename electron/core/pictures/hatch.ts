// Areas told apart without colour: by lines laid over them. A pattern is drawn as shapes, so
// that every face of a picture shows the same.
import type { Shape } from './picture.ts';

export const PATTERNS = ['none', 'rising', 'falling', 'crossed'] as const;
export type Pattern = (typeof PATTERNS)[number];

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const STEP = 6;

/** The lines of a pattern within `box`, in one colour; `none` has none. */
export function hatch(pattern: Pattern, box: Box, colour: string): readonly Shape[] {
  switch (pattern) {
    case 'rising':
      return slanted(box, colour, true);
    case 'falling':
      return slanted(box, colour, false);
    case 'crossed':
      return [...slanted(box, colour, true), ...slanted(box, colour, false)];
    default:
      return [];
  }
}

/** Lines at 45 degrees that end at the edges of the box. */
function slanted({ x, y, width, height }: Box, colour: string, rises: boolean): readonly Shape[] {
  const lines: Shape[] = [];
  for (let at = STEP; at < width + height; at += STEP) {
    const from = { x: Math.min(at, width), y: Math.max(0, at - width) };
    const to = { x: Math.max(0, at - height), y: Math.min(at, height) };
    const flip = (across: number) => (rises ? across : width - across);
    lines.push({
      type: 'line',
      x1: x + flip(from.x),
      y1: y + from.y,
      x2: x + flip(to.x),
      y2: y + to.y,
      line: { colour, width: 1 },
    });
  }
  return lines;
}
