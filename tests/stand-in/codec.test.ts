import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from './page/codec.ts';

const roundTrip = (value: unknown) => decode(encode(value));
const date = fc.date({ noInvalidDate: false });
const leaf = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
  date,
  fc.uint8Array(),
  fc.float64Array(),
);
const keys = fc.oneof(fc.string(), fc.constantFrom('$', '__proto__', 'constructor', 'v'));
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value')),
    fc.array(fc.tuple(leaf, tie('value'))).map((entries) => new Map(entries)),
    fc.array(leaf).map((items) => new Set(items)),
    // By entries: an assignment would take __proto__ for something else.
    fc.array(fc.tuple(keys, tie('value'))).map((entries) => Object.fromEntries(entries)),
  ),
}));

describe('values come back as structured clone gives them', () => {
  test('whatever they are', () => {
    fc.assert(
      fc.property(anything, (value) => {
        // Not toStrictEqual: that is misled by a key named constructor.
        expect(isDeepStrictEqual(roundTrip(value), structuredClone(value))).toBe(true);
      }),
    );
  });

  test('errors keep type, message and stack', () => {
    const error = new RangeError('too far');
    const copy = roundTrip(error) as Error;
    expect(copy).toBeInstanceOf(RangeError);
    expect([copy.message, copy.stack]).toEqual([error.message, error.stack]);
  });

  test('what is the same object stays the same, also in a circle', () => {
    const shared = { name: 'x' };
    const circle: Record<string, unknown> = { a: shared, b: shared };
    circle.self = circle;
    const copy = roundTrip(circle) as typeof circle;
    expect(copy.a).toBe(copy.b);
    expect(copy.self).toBe(copy);
  });

  test('regular expressions and boxed values', () => {
    expect(roundTrip(/a+/giu)).toEqual(/a+/giu);
    expect(roundTrip(Object(5))).toEqual(Object(5));
  });
});

test.each([[() => 1], [Symbol('s')], [Promise.resolve()], [new WeakMap()], [{ deep: [() => 1] }]])(
  'what cannot be cloned is refused: %s',
  (value) => {
    expect(() => encode(value)).toThrow('An object could not be cloned.');
  },
);

test('text for pages needs nothing of Node', async () => {
  const { mainWorldSource } = await import('./page-source.ts');
  const posted: string[] = [];
  class Event {}
  const window = { addEventListener: (name: string) => posted.push(name) };
  runInNewContext(mainWorldSource('mine', 'theirs'), { window, CustomEvent: Event });
  expect(posted).toEqual(['mine']);
});
