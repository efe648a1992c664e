// What may be called a name, and what may look like one, without end or without anything to see.
import { describe, expect, it } from 'vitest';
import { assemble, withAllNames } from '#core/letters/assemble.ts';
import { leaving, paragraphsOf, withoutNames } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { letterParts } from '#tests/support/letters.ts';

/** `count` words that are written as names are, each another one. */
const capitals = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const letters = Array.from(
      at.toString(26),
      (digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)],
    );
    return `X${letters.join('')}`;
  }).join(' ');

const said = (fields: Partial<Letter>): string =>
  paragraphsOf(assemble(letterParts(fields))).join('\n');
const hidden = (name: string): Pick<Letter, 'names'> => ({ names: [{ name, how: 'withheld' }] });

describe('a name without end', () => {
  it('of 2,000 words in the writer’s own text is pointed at, and left out of the twin', () => {
    const list = capitals(2000);
    const parts = letterParts({ opening: fromPlainText(`${list}.`) });
    expect(leaving(parts, withAllNames(parts), []).possibleNames).toEqual([list]);
    const twin = paragraphsOf(assemble(parts, withoutNames(parts))).join('\n');
    expect(list.split(' ').filter((word) => twin.includes(`${word} `))).toEqual([]);
  });

  it.each([
    ['of 2,000 words', capitals(2000)],
    ['of one word of 150,000 letters', `X${'y'.repeat(150_000)}`],
  ])('%s can be withheld', (_, name) => {
    const text = said({ ...hidden(name), opening: fromPlainText(`We met ${name} there.`) });
    expect(text).toMatch(/We met (?:\[name withheld\] ?)+ there\./);
  });
});

it.each([
  ['a space of no width', '\u200b'],
  ['half of a character', '\ud800'],
  ['half a character, 20,000 times', '\ud800'.repeat(20_000)],
])('a name of nothing to see hides nothing: %s', (_, name) => {
  expect(said({ ...hidden(name) })).toBe(said({}));
});
