import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnchor } from '#core/annotations/anchor.ts';
import { place } from '#core/annotations/segments.ts';
import { anchorOn, anyText, noteAt } from './samples.ts';

const TEXT = 'Up to 200 people were killed or injured in Жаңаөзен.';

const textWithNotes = anyText.chain((text) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 8 }).map((pairs) => ({
    text,
    notes: pairs.flatMap(([a, b]) => {
      const anchor = makeAnchor(text, { start: Math.min(a, b), end: Math.max(a, b) });
      return anchor ? [noteAt(anchor)] : [];
    }),
  })),
);

describe('the runs of an annotated text', () => {
  it('are the text again when joined, however the notes overlap', () => {
    fc.assert(
      fc.property(textWithNotes, ({ text, notes }) => {
        const { segments } = place(text, notes);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) {
          expect(segment.text).not.toBe('');
          expect(text.startsWith(segment.text, segment.start)).toBe(true);
        }
      }),
    );
  });

  it('carry each note on exactly the words it was made on', () => {
    fc.assert(
      fc.property(textWithNotes, ({ text, notes }) => {
        const { segments, placed, orphaned, moved } = place(text, notes);
        expect(placed.map(({ annotation }) => annotation)).toEqual(notes);
        expect([...orphaned, ...moved]).toEqual([]);
        for (const note of notes) {
          const covered = segments.filter(({ annotations }) => annotations.includes(note));
          expect(covered.map((segment) => segment.text).join('')).toBe(note.anchor?.quote.exact);
        }
      }),
    );
  });

  it('show both notes where two overlap', () => {
    const first = noteAt(anchorOn(TEXT, 'Up to 200 people'));
    const second = noteAt(anchorOn(TEXT, '200 people were killed'));
    const runs = place(TEXT, [first, second]).segments.map(({ text, annotations }) => [
      text,
      annotations.map(({ content }) => content.body),
    ]);
    expect(runs).toEqual([
      ['Up to ', [first.content.body]],
      ['200 people', [first.content.body, second.content.body]],
      [' were killed', [second.content.body]],
      [' or injured in Жаңаөзен.', []],
    ]);
  });

  it('leave notes on the whole concern out', () => {
    expect(place(TEXT, [noteAt(null)])).toMatchObject({ placed: [], moved: [], orphaned: [] });
  });

  it('say which notes were found elsewhere and which are lost', () => {
    const kept = noteAt(anchorOn(TEXT, 'injured in Жаңаөзен'));
    const lost = noteAt(anchorOn(TEXT, 'Up to 200'));
    const placement = place('In 2011 people were killed or injured in Жаңаөзен.', [kept, lost]);
    expect(placement.moved).toEqual([kept]);
    expect(placement.orphaned).toEqual([lost]);
    expect(placement.placed.map(({ annotation }) => annotation)).toEqual([kept]);
  });
});
