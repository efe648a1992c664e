import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchor, makeAnchor, resolveAnchor } from '#core/annotations/anchor.ts';
import { anchorOn, anyText, textWithSpan } from './samples.ts';

const STATEMENT =
  'In Жаңаөзен up to 200 people were killed or injured. The authorities said that the “issue” ' +
  'was closed. Families were told that the issue was closed.';

/** What the anchor finds in `text`, in words; `null` when it is orphaned. */
const found = (text: string, anchor: Anchor) => {
  const resolution = resolveAnchor(text, anchor);
  return resolution.type === 'orphaned'
    ? null
    : {
        words: text.slice(resolution.span.start, resolution.span.end),
        start: resolution.span.start,
        by: resolution.by,
      };
};

describe('an anchor on a text that did not change', () => {
  it('finds the very span it was made on, widened to whole characters', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        const anchor = Anchor.parse(makeAnchor(text, span));
        const resolution = resolveAnchor(text, anchor);
        if (resolution.type !== 'found') throw new Error('lost');
        expect(resolution.by).toBe('position');
        expect(text.slice(resolution.span.start, resolution.span.end)).toBe(anchor.quote.exact);
        expect(resolution.span.start).toBeLessThanOrEqual(span.start);
        expect(resolution.span.start).toBeGreaterThanOrEqual(span.start - 1);
        expect(resolution.span.end).toBeGreaterThanOrEqual(span.end);
        expect(resolution.span.end).toBeLessThanOrEqual(span.end + 1);
      }),
    );
  });

  it('is not made on nothing', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const start = Math.min(at, text.length);
        const isInside = /[\uD800-\uDBFF]$/.test(text.slice(0, start));
        fc.pre(!isInside);
        expect(makeAnchor(text, { start, end: start })).toBeNull();
      }),
    );
  });

  it('counts in code points and never cuts a character of two units', () => {
    const text = '𐰀𐰁𐰂 x';
    expect(makeAnchor(text, { start: 3, end: 4 })).toEqual({
      block: 'statement',
      position: { start: 1, end: 2 },
      quote: { exact: '𐰁', prefix: '𐰀', suffix: '𐰂 x' },
    });
  });

  it('tells equal words apart by where they stand', () => {
    expect(found(STATEMENT, anchorOn(STATEMENT, 'was closed', 1))).toEqual({
      words: 'was closed',
      start: STATEMENT.lastIndexOf('was closed'),
      by: 'position',
    });
  });
});

describe('an anchor on a text that was edited', () => {
  it('is found again by its quote when text before it grew, and says so', () => {
    const edited = `According to the appeal: ${STATEMENT}`;
    expect(found(edited, anchorOn(STATEMENT, 'up to 200 people'))).toEqual({
      words: 'up to 200 people',
      start: edited.indexOf('up to 200'),
      by: 'quote',
    });
  });

  it('stays by position when only text far behind it changed', () => {
    const edited = STATEMENT.replace('Families were told', 'Relatives heard');
    expect(found(edited, anchorOn(STATEMENT, 'up to 200 people'))?.by).toBe('position');
  });

  it('picks among equal words by the context it remembers', () => {
    const edited = `Later, ${STATEMENT}`;
    expect(found(edited, anchorOn(STATEMENT, 'was closed', 1))?.start).toBe(
      edited.lastIndexOf('was closed'),
    );
  });

  it('is orphaned when its words are gone', () => {
    const edited = STATEMENT.replace('up to 200 people', 'many people');
    expect(found(edited, anchorOn(STATEMENT, 'up to 200 people'))).toBeNull();
  });

  it('is orphaned when its words stand twice and the context cannot decide', () => {
    const anchor = anchorOn('He was held. Then he was freed.', 'was held');
    expect(found('She was held, he was held, all were', anchor)).toBeNull();
  });

  it('is orphaned rather than left on other words that moved into its position', () => {
    const anchor = anchorOn('no, no, no', 'no', 1);
    expect(found('no, no', anchor)).toBeNull();
  });

  it('is orphaned when a short quote is found among strange words', () => {
    const anchor = anchorOn('The appeal of November names the court.', 'the');
    expect(found('Somewhere else entirely, in the long run', anchor)).toBeNull();
  });

  it('trusts a long quote even where all around it is new', () => {
    const anchor = anchorOn(STATEMENT, 'people were killed or injured');
    expect(found('Reports: people were killed or injured, it says', anchor)?.by).toBe('quote');
  });

  it('never lands on other words than its own', () => {
    fc.assert(
      fc.property(textWithSpan, anyText, ({ text, span }, edited) => {
        const anchor = Anchor.parse(makeAnchor(text, span));
        const result = found(edited, anchor);
        if (result) expect(result.words).toBe(anchor.quote.exact);
      }),
    );
  });

  it('says that it was found by position only where it stood before', () => {
    fc.assert(
      fc.property(textWithSpan, anyText, ({ text, span }, inserted) => {
        const anchor = Anchor.parse(makeAnchor(text, span));
        const edited = inserted + text;
        const result = resolveAnchor(edited, anchor);
        if (result.type === 'found' && result.by === 'position')
          expect(Array.from(edited.slice(0, result.span.start)).length).toBe(anchor.position.start);
      }),
    );
  });

  it('finds words that stand only once or nowhere, whatever grows around them', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'ж', ' ', '𐰀'), maxLength: 60 });
    const once = fc.constantFrom('X', 'XY', 'ҚX\u0301', '👩🏽‍⚖️');
    fc.assert(
      fc.property(plain, once, plain, plain, plain, (before, words, after, more, evenMore) => {
        const anchor = anchorOn(`${before}${words}${after}`, words);
        const edited = `${more}${before}${words}${after}${evenMore}`;
        const result = found(edited, anchor);
        if (result) expect(result.start).toBe(edited.indexOf(words));
        if (before.length + after.length > 0) expect(result).not.toBeNull();
      }),
    );
  });
});
