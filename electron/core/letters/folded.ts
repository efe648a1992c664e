// Text as a reader takes it, with the way back to where each character stands: accents, invisible
// characters, kinds of hyphen and apostrophe, and capitals make no other name.

export type Folded = {
  readonly text: string;
  /** Where each character of `text` begins in the original; one more for its end. */
  readonly at: readonly number[];
};

const APOSTROPHE = /[’‘ʼ`´]/u;
const HYPHEN = /[‐‑‒–—]/u;
/** Combining marks, and characters that are not seen (soft hyphen, zero-width space and joiners). */
const UNSEEN = /[\p{M}\p{Cf}]/u;

/** Letters that no rule of Unicode takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

function foldedCharacter(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  if (APOSTROPHE.test(character)) return "'";
  if (HYPHEN.test(character)) return '-';
  const plain = character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return PLAIN[plain] ?? plain;
}

export function fold(original: string): Folded {
  const at: number[] = [];
  let text = '';
  let from = 0;
  for (const character of original) {
    const folded = foldedCharacter(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) at.push(from);
    from += character.length;
  }
  return { text, at: [...at, from] };
}

export const foldedText = (original: string): string => fold(original).text;
