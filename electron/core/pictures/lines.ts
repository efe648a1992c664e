// Words broken into lines of a picture, without a ruler: fonts differ from one computer to the next,
// so that widths are guessed and the guess is generous.

/** Width of a letter in parts of the size it is set in: of Latin and Cyrillic, and of wider scripts. */
const NARROW = 0.52;
const WIDE = 1.05;

/** Scripts whose signs fill a square, and pictographs (Unicode blocks from Hangul Jamo on). */
const isWide = (sign: string): boolean =>
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
    sign,
  );

/** About how wide `text` is at `size`. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (isWide(sign) ? WIDE : NARROW) * size, 0);

/**
 * `text` in lines no wider than `width` at `size`; no more than `most` of them, the last one then
 * ending in an ellipsis. A word that is too long is cut.
 */
export function linesOf(
  text: string,
  { width, size, most }: { readonly width: number; readonly size: number; readonly most: number },
): readonly string[] {
  const fits = (line: string) => widthOf(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((one) => cut(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  const all = line === '' ? lines : [...lines, line];
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), shortened(all[most - 1] ?? '', fits)];
}

function cut(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && !fits(piece + sign)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function shortened(line: string, fits: (text: string) => boolean): string {
  const signs = [...line];
  while (signs.length > 0 && !fits(`${signs.join('')}…`)) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
