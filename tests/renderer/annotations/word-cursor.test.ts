import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words as wordsOf } from '#core/search/fold.ts';
import {
  cursorAt,
  type Step,
  selectionAt,
  sentenceStarts,
  spanOfSelection,
  stepped,
  trimmedSpan,
  type WordCursor,
} from '#renderer/features/annotations/word-cursor.ts';

const TEXT = 'In Жаңаөзен up to 200 were hurt. “Closed”, it said. O‘zbek 👩🏽‍⚖️ judges agreed.';
const words = wordsOf(TEXT);
const starts = sentenceStarts(TEXT, words, 'en');

const selected = (cursor: WordCursor) => {
  const { start, end } = spanOfSelection(selectionAt(words, cursor));
  return TEXT.slice(start, end);
};
const walk = (steps: readonly (readonly [Step, boolean])[]): WordCursor =>
  steps.reduce<WordCursor | null>(
    (cursor, [step, isExtending]) => stepped(words, starts, cursor, step, isExtending),
    null,
  ) ?? { anchor: 0, focus: 0 };

describe('selecting words with keys', () => {
  it('begins at the near end of the text', () => {
    expect(selected(walk([['next', false]]))).toBe('In');
    expect(selected(walk([['previous', false]]))).toBe('agreed');
  });

  it('goes by word, and Shift adds words', () => {
    expect(
      selected(
        walk([
          ['first', false],
          ['next', false],
          ['next', true],
        ]),
      ),
    ).toBe('Жаңаөзен up');
  });

  it('goes back over the beginning of the selection and turns it around', () => {
    const cursor = walk([
      ['first', false],
      ['next', false],
      ['next', false],
      ['previous', true],
    ]);
    expect(cursor).toEqual({ anchor: 2, focus: 1 });
    expect(selected(cursor)).toBe('Жаңаөзен up');
    expect(cursorAt(words, selectionAt(words, cursor))).toEqual(cursor);
  });

  it('goes by sentence', () => {
    expect(
      selected(
        walk([
          ['first', false],
          ['nextSentence', false],
        ]),
      ),
    ).toBe('Closed');
    expect(
      selected(
        walk([
          ['last', false],
          ['previousSentence', true],
        ]),
      ),
    ).toBe(TEXT.slice(TEXT.indexOf('O‘zbek'), -1));
  });

  it('never leaves the words of the text, whatever keys are pressed', () => {
    const step = fc.constantFrom<Step>(
      'next',
      'previous',
      'nextSentence',
      'previousSentence',
      'first',
      'last',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1 }), (steps) => {
        const cursor = walk(steps);
        expect(cursorAt(words, selectionAt(words, cursor))).toEqual(cursor);
      }),
    );
  });
});

describe('a selection by mouse', () => {
  it('loses the spaces at its ends', () => {
    const start = TEXT.indexOf(' up');
    expect(trimmedSpan(TEXT, { anchor: start + 7, focus: start })).toEqual({
      start: start + 1,
      end: start + 6,
    });
  });

  it('of spaces alone is none', () => {
    expect(trimmedSpan('a   b', { anchor: 1, focus: 3 })).toBeNull();
  });

  it('is taken up by the keys from the words it touches', () => {
    const from = TEXT.indexOf('ңаө');
    expect(cursorAt(words, { anchor: from, focus: from + 9 })).toEqual({ anchor: 1, focus: 2 });
  });
});
