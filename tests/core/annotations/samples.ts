import * as fc from 'fast-check';
import { type Anchor, makeAnchor } from '#core/annotations/anchor.ts';
import { Annotation } from '#core/annotations/annotation.ts';

/** Few letters, so that words repeat; with Cyrillic, combining marks, astral and broken characters. */
const CHARACTERS = [
  'a',
  'b',
  ' ',
  '.',
  'ж',
  'Қ',
  'e\u0301',
  '\u0301',
  '𐰀',
  '👩🏽‍⚖️',
  '\uD83D',
  '\uDC69',
];

export const anyText = fc
  .array(fc.constantFrom(...CHARACTERS), { maxLength: 120 })
  .map((characters) => characters.join(''));

/** A text and a span of it in UTF-16 units, which may cut a character in two. */
export const textWithSpan = anyText
  .filter((text) => text.length > 0)
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
  );

/** The anchor of a span that is known not to be empty. */
export function anchorOf(text: string, start: number, end: number): Anchor {
  const anchor = makeAnchor(text, { start, end });
  if (!anchor) throw new Error('the span is empty');
  return anchor;
}

/** The anchor of the `nth` time (from 0) that `words` stand in `text`. */
export function anchorOn(text: string, words: string, nth = 0): Anchor {
  let start = text.indexOf(words);
  for (let passed = 0; passed < nth; passed++) start = text.indexOf(words, start + 1);
  return anchorOf(text, start, start + words.length);
}

let made = 0;

export function noteAt(anchor: Anchor | null): Annotation {
  made += 1;
  return Annotation.parse({
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    concernId: 'uz-media-state-control',
    anchor,
    content: { kind: 'note', body: `note ${made}`, tags: [], colour: 'yellow' },
    createdAt: '2026-11-24T10:00:00.000Z',
    changedAt: '2026-11-24T10:00:00.000Z',
  });
}
