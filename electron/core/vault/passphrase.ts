// How hard a passphrase is to guess, and how to make one that is. The estimate is of how it looks,
// not of how it was made: only words picked by chance have the strength that is shown for them.

/** Fewer characters than this are refused outright (NIST SP 800-63B-4 asks for 15 where a passphrase stands alone). */
export const SHORTEST = 15;
/** Words of a made passphrase: five of a list of 7,776 are 64 bits. */
export const WORDS = 5;

export type Strength = 'refused' | 'weak' | 'fair' | 'strong';

/** Bits a guesser must try at least, by length, variety and repetition. */
export function estimatedBits(passphrase: string): number {
  const characters = [...passphrase.normalize('NFKC')];
  const distinct = new Set(characters).size;
  const words = new Set(
    passphrase
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .split(/[\s\-_.]+/),
  );
  const byWords = words.size >= 3 ? words.size * WORD_BITS : 0;
  const byCharacters = Math.min(characters.length, 2 * distinct) * CHARACTER_BITS;
  return Math.max(Math.min(byWords, byCharacters * 2), byCharacters);
}

/** A word of a list of 7,776 (EFF): log2 of that. */
const WORD_BITS = 12.9;
/** A character of what people make up (about NIST SP 800-63-1, appendix A, beyond the first eight). */
const CHARACTER_BITS = 1.5;

export function strengthOf(passphrase: string): Strength {
  if (!isStrongEnough(passphrase)) return 'refused';
  const bits = estimatedBits(passphrase);
  if (bits < 40) return 'weak';
  return bits < 60 ? 'fair' : 'strong';
}

/** What a vault accepts at all. */
export const isStrongEnough = (passphrase: string): boolean => {
  const characters = [...passphrase.normalize('NFKC')];
  return characters.length >= SHORTEST && new Set(characters).size >= 5;
};

/** `WORDS` words of `list` joined by spaces; `pick(n)` gives an integer below `n`, by chance. */
export const makePassphrase = (list: readonly string[], pick: (below: number) => number): string =>
  Array.from({ length: WORDS }, () => list[pick(list.length)]).join(' ');
