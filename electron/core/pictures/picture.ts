// A picture as a value: shapes on white paper. The page draws it on a canvas and shows it; main makes
// an SVG file of it. It holds words, lines and areas, and nothing that could act or fetch.
import * as z from 'zod';

/** Units of the picture: at its own size, one is a CSS pixel. */
export const WIDEST = 2000;
export const TALLEST = 6000;
/** More shapes than this are no picture that anybody looks at. */
export const MOST_SHAPES = 20_000;
const LONGEST_TEXT = 500;
/** UTF-16 units of what it says to those who do not see it. */
export const LONGEST_DESCRIPTION = 10_000;

const Length = z.number().min(-TALLEST).max(TALLEST);
const Colour = z.string().regex(/^#[0-9a-f]{6}$/, 'not a colour (#rrggbb)');
const Line = z.strictObject({ colour: Colour, width: z.number().min(0).max(20) });

export const Shape = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('rect'),
    x: Length,
    y: Length,
    width: Length.nonnegative(),
    height: Length.nonnegative(),
    /** Of its corners. */
    radius: Length.nonnegative(),
    fill: Colour.nullable(),
    line: Line.nullable(),
  }),
  z.strictObject({
    type: z.literal('line'),
    x1: Length,
    y1: Length,
    x2: Length,
    y2: Length,
    line: Line,
  }),
  z.strictObject({
    type: z.literal('circle'),
    cx: Length,
    cy: Length,
    r: Length.nonnegative(),
    fill: Colour.nullable(),
    line: Line.nullable(),
  }),
  z.strictObject({
    type: z.literal('text'),
    x: Length,
    /** Of the line that letters stand on. */
    y: Length,
    text: z.string().max(LONGEST_TEXT),
    size: z.number().min(4).max(100),
    isBold: z.boolean(),
    fill: Colour,
    anchor: z.enum(['start', 'middle', 'end']),
  }),
]);
export type Shape = z.infer<typeof Shape>;

export const Picture = z.strictObject({
  width: z.int().min(1).max(WIDEST),
  height: z.int().min(1).max(TALLEST),
  title: z.string().max(LONGEST_TEXT),
  /** What it shows, for those who do not see it. */
  description: z.string().max(LONGEST_DESCRIPTION),
  /** Later ones lie over earlier ones. */
  shapes: z.array(Shape).max(MOST_SHAPES),
});
export type Picture = z.infer<typeof Picture>;

/** Generic at its end: a picture brings no font along. */
export const PICTURE_FONT = 'Carlito, Calibri, sans-serif';
export const PAPER = '#ffffff';
