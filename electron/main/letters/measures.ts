// The letter's page in the units of OOXML: twips (1/20 pt) for lengths, half-points for type.
// Numbers from letters.md section 2, measured there in LibreOffice and docx/layout.
import type { LetterDocument } from '#core/letters/letter-document.ts';
import type { Paper } from '#core/paper.ts';

const POINTS_PER_MM = 72 / 25.4;

/** Whole twips: docx writes fractions as they are, and they are not valid (letters.md 3.2). */
export const points = (value: number): number => Math.round(value * 20);
export const mm = (value: number): number => points(value * POINTS_PER_MM);
export const typeSize = (value: number): number => Math.round(value * 2);

/** Contrast on white: navy 11.5:1, grey 7.7:1; the hairline is no text (letters.md 2.3). */
export const COLOURS = {
  navy: '1F3A5F',
  grey: '44546A',
  hairline: 'B8C2CF',
  white: 'FFFFFF',
  /** Behind the heads of a brief's tables; navy on it 10:1. */
  tint: 'EEF2F7',
} as const;

/** Calibri; its metrics are Carlito's, which LibreOffice and `docx/layout` measure alike. */
export const FONT = 'Calibri';

/** Millimetres from the edges of the page: to its text, to its head and to its foot. */
export type Margins = Readonly<
  Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>
>;

export const MARGIN: Margins = {
  left: 25,
  right: 20,
  top: 25,
  bottom: 22,
  header: 12,
  footer: 10,
};

/** ISO 216 A4 and ANSI A, in twips. */
export const PAPER = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
};

type OnPaper = { readonly paper: Paper };

export const paperOf = ({ paper }: OnPaper) => PAPER[paper];

/** Width of a line of text in twips. */
export const textWidth = (document: OnPaper, { left, right }: Margins = MARGIN): number =>
  paperOf(document).width - mm(left) - mm(right);

/** Exact heights, in points, of what stands above the letter's text; `rule` = space to the hairline. */
export const LINE = { name: 21, letterhead: 11.5, rule: 6, address: 12.9 } as const;

/** DIN 5008 form B: the address zone of a window envelope, in millimetres from the page's top. */
const WINDOW = { top: 62.7, width: 85, dateTop: 98.5 } as const;
/** Without a window the letter may begin higher. */
const OPEN = { top: 50, width: 125 } as const;

/** Where the addresses stand: for one recipient in the window, for several as a list. */
export function addressPlace(document: LetterDocument): {
  readonly top: number;
  readonly width: number;
  readonly dateTop: number | null;
} {
  const isWindow = document.paper === 'A4' && document.recipients.length === 1;
  return isWindow ? WINDOW : { ...OPEN, dateTop: null };
}

/** Mean width of a letter of Carlito, in ems: 0.49 over the statements of the appeal. */
const MEAN_LETTER = 0.49;

/** How many lines `text` takes at `size` points in `width` millimetres, near enough to space by. */
export function linesTaken(text: string, size: number, width: number): number {
  const perLine = (width * POINTS_PER_MM) / (size * MEAN_LETTER);
  let lines = 1;
  let column = 0;
  for (const word of text.split(' ')) {
    if (column > 0 && column + word.length > perLine) {
      lines += 1;
      column = 0;
    }
    column += word.length + 1;
  }
  return lines;
}
