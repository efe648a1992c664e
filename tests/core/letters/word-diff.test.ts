import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffKind, diffWords } from '#core/letters/word-diff.ts';

const joined = (before: string, after: string, ...kinds: readonly DiffKind[]) =>
  diffWords(before, after)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

const word = fc.constantFrom(
  'we',
  'ask',
  'you',
  'to',
  'not',
  'приговор',
  'é',
  ',',
  '.',
  '«',
  '👩‍👩‍👧',
  '\n',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '', '  ', '\u00a0')), { maxLength: 40 })
  .map((all) => all.flat().join(''));

describe('a difference by words', () => {
  it('holds both texts whole, whatever they are', () => {
    const any = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(any, any, (before, after) => {
        expect(joined(before, after, 'same', 'removed')).toBe(before);
        expect(joined(before, after, 'same', 'added')).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a text with itself is the text', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(diffWords(same, same)).toEqual(same === '' ? [] : [{ kind: 'same', text: same }]);
      }),
    );
  });

  it('is as small as it can be', () => {
    expect(diffWords('We ask you to act.', 'We kindly ask you to act!')).toEqual([
      { kind: 'same', text: 'We ' },
      { kind: 'added', text: 'kindly ' },
      { kind: 'same', text: 'ask you to act' },
      { kind: 'removed', text: '.' },
      { kind: 'added', text: '!' },
    ]);
  });

  it('tells words replaced side by side as one', () => {
    expect(diffWords('in great haste now', 'at some leisure now')).toEqual([
      { kind: 'removed', text: 'in great haste' },
      { kind: 'added', text: 'at some leisure' },
      { kind: 'same', text: ' now' },
    ]);
  });

  it('puts what was added behind the end of the sentence before it', () => {
    expect(diffWords('We ask.', 'We ask.\nWe wait.')).toEqual([
      { kind: 'same', text: 'We ask.' },
      { kind: 'added', text: '\nWe wait.' },
    ]);
  });

  it('does not cut words with an apostrophe or accents', () => {
    const pieces = diffWords('l’accusé n’a pas', 'l’accusée n’a pas').map(({ text: each }) => each);
    expect(pieces).toEqual(['l’accusé', 'l’accusée', ' n’a pas']);
  });

  it('of two books that share nothing is soon told', () => {
    const book = (stem: string) =>
      Array.from({ length: 50_000 }, (_, at) => `${stem}${at}`).join(' ');
    const before = performance.now();
    expect(joined(book('a'), book('b'), 'same', 'added')).toBe(book('b'));
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
