// A logo above the organisation's name on our own letterhead.
import { ImageRun, Paragraph } from 'docx';
import { points } from '../measures.ts';
import { STYLE } from '../styles.ts';
import type { Picture } from './picture.ts';

/** Points: 18 mm high, or less where it would be wider than the page's middle (85 mm). */
const LARGEST = { height: 51, width: 241 };
/** Below it. */
const GAP = 4;
/** What the line's own type adds to the logo: its style is of 1 pt. */
const TYPE = 0.5;
/** docx takes pixels at 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

/** Points, in the picture's own proportions. */
export function logoSize({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min(LARGEST.height / height, LARGEST.width / width);
  return { width: width * scale, height: height * scale };
}

/** Points of the page that it takes. */
export const heightTaken = (logo: Picture): number => logoSize(logo).height + TYPE + GAP;

/** `about`: what it shows, for those who hear it. */
export function logoParagraph(logo: Picture, about: string): Paragraph {
  const { width, height } = logoSize(logo);
  return new Paragraph({
    style: STYLE.logo,
    spacing: { after: points(GAP) },
    children: [
      new ImageRun({
        type: logo.kind === 'png' ? 'png' : 'jpg',
        data: logo.bytes,
        transformation: {
          width: Math.max(1, Math.round(width * PIXELS_PER_POINT)),
          height: Math.max(1, Math.round(height * PIXELS_PER_POINT)),
        },
        altText: { name: 'Logo', description: about, title: '' },
      }),
    ],
  });
}
