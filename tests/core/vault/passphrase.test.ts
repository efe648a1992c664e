import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  estimatedBits,
  isStrongEnough,
  makePassphrase,
  SHORTEST,
  strengthOf,
  WORDS,
} from '#core/vault/passphrase.ts';

const list: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../data/words/eff-large.json'), 'utf8'),
);

describe('the words for a passphrase', () => {
  it('are 7,776 different ones in small letters, so that five of them are 64 bits', () => {
    expect(list).toHaveLength(6 ** 5);
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([]);
    expect(WORDS * Math.log2(list.length)).toBeGreaterThan(64);
  });

  it('are picked each for itself, from the whole list', () => {
    const below = vi.fn();
    fc.assert(
      fc.property(fc.array(fc.nat(list.length - 1), { minLength: 5, maxLength: 5 }), (picks) => {
        const left = [...picks];
        const made = makePassphrase(list, (limit) => {
          below(limit);
          return left.shift()!;
        });
        expect(made).toBe(picks.map((at) => list[at]).join(' '));
      }),
    );
    expect(new Set(below.mock.calls.flat())).toEqual(new Set([list.length]));
  });

  it('always make a passphrase that is accepted, and never a weak one', () => {
    const five = fc.uniqueArray(fc.constantFrom(...list), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(five, (words) => {
        const made = words.join(' ');
        expect(isStrongEnough(made)).toBe(true);
        expect(['fair', 'strong']).toContain(strengthOf(made));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a passphrase', () => {
  it('is refused below fifteen characters, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 14 }), (text) => {
        fc.pre([...text.normalize('NFKC')].length < SHORTEST);
        expect(strengthOf(text)).toBe('refused');
      }),
    );
  });

  it.each(['aaaaaaaaaaaaaaaaaaaa', 'abababababababababab', '               ', '111122223333111'])(
    'of a few characters repeated is refused: %s',
    (text) => {
      expect(isStrongEnough(text)).toBe(false);
    },
  );

  it.each([
    ['weak', 'motherfatherson'],
    ['weak', 'abcdeabcdeabcde'],
    ['fair', 'four words at most'],
    ['strong', 'raven lantern orbit pickle thunder'],
    ['strong', 'ёжик якорь подъезд вьюга щавель'],
    ['strong', 'سفينة قمر زيتون جبل مفتاح'],
  ])('counts as %s: %s', (strength, text) => {
    expect(strengthOf(text)).toBe(strength);
  });

  it('is refused exactly when the vault would refuse it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(strengthOf(text) === 'refused').toBe(!isStrongEnough(text));
      }),
    );
  });

  it('gains nothing by being said a third time', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        const times = (count: number) => estimatedBits(`${text} `.repeat(count));
        expect(times(3)).toBe(times(2));
      }),
    );
  });
});
