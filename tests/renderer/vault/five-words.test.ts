import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WORDS } from '#core/vault/passphrase.ts';
import list from '#data/words/eff-large.json' with { type: 'json' };
import { makeFiveWords, pickBelow } from '#renderer/features/vault/five-words.ts';

const RANGE = 2 ** 32;

/** Chance that gives these numbers one after the other. */
const given = (numbers: readonly number[]) => {
  const left = [...numbers];
  return () => left.shift() ?? 0;
};

test('a pick is below its bound, and what a remainder would favour is drawn again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.nat({ max: RANGE - 1 }),
      fc.nat({ max: 1000 }),
      (below, drawn, second) => {
        const isFavoured = drawn >= Math.floor(RANGE / below) * below;
        const picked = pickBelow(below, given([drawn, second]));
        expect(picked).toBe((isFavoured ? second : drawn) % below);
        expect(picked).toBeLessThan(below);
      },
    ),
  );
});

test('as many of the 32-bit numbers lead to each pick as to any other', () => {
  // Only what is not drawn again counts: a whole multiple of the bound, so the shares are equal.
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (below) => {
      const last = Math.floor(RANGE / below) * below;
      expect(pickBelow(below, given([last - 1]))).toBe(below - 1);
      if (last < RANGE) expect(pickBelow(below, given([last, 7]))).toBe(7 % below);
    }),
  );
});

test('five words are made of the list, and not the same twice', async () => {
  const words = new Set(list);
  const made = await Promise.all(Array.from({ length: 20 }, makeFiveWords));
  for (const passphrase of made) {
    expect(passphrase.split(' ')).toHaveLength(WORDS);
    expect(passphrase.split(' ').every((word) => words.has(word))).toBe(true);
  }
  expect(new Set(made).size).toBe(20); // two alike of 2^64: once in 10^17 runs
});
