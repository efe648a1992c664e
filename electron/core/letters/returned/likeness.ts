// How alike two texts are, by the words they share.
import { wordTokens } from '../word-diff.ts';

export type Bag = { readonly words: ReadonlyMap<string, number>; readonly size: number };

export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  let size = 0;
  for (const token of wordTokens(text.toLowerCase())) {
    if (!/[\p{L}\p{N}]/u.test(token)) continue;
    words.set(token, (words.get(token) ?? 0) + 1);
    size += 1;
  }
  return { words, size };
}

/** 0 (no word in common) to 1 (the same words): twice the common words by all (Dice, 1945). */
export function likeness(one: Bag, other: Bag): number {
  if (one.size + other.size === 0) return 1;
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, other.words.get(word) ?? 0);
  return (2 * common) / (one.size + other.size);
}
