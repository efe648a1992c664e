// Pictures on a letterhead: real ones, of a size that can be shown, and nothing but the picture.
import { isJpeg, openJpeg } from './jpeg.ts';
import { isPng, openPng } from './png.ts';
import { refused } from './refused.ts';

export type Picture = {
  readonly kind: 'png' | 'jpeg';
  /** The file without what is not seen: places, names, times, profiles, copies. */
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether anything was left out. */
  readonly hadMore: boolean;
};

/** Pixels: A4 at 600 dots per inch is 4,961 wide; together 100 MB at four bytes each. */
const LIMITS = { side: 6000, area: 25_000_000 };

export const isPicture = (bytes: Uint8Array): boolean => isPng(bytes) || isJpeg(bytes);

/** Opens a PNG or JPEG file. Throws `LetterheadRefused`. */
export function openPicture(bytes: Uint8Array): Picture {
  if (!isPicture(bytes)) throw refused('pictureKind');
  const picture = isPng(bytes) ? openPng(bytes) : openJpeg(bytes);
  const { width, height } = picture;
  if (width < 1 || height < 1) throw refused('pictureBroken');
  if (Math.max(width, height) > LIMITS.side || width * height > LIMITS.area)
    throw refused('pictureTooLarge', `${width} × ${height}`);
  return picture;
}
