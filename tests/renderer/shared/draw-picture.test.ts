// A canvas gets the shapes of a picture in their order, and words without what cannot be seen.
import { expect, it } from 'vitest';
import type { Picture } from '#core/pictures/picture.ts';
import { drawOn, scaleOf } from '#renderer/features/shared/draw-picture.ts';

type Context = Parameters<typeof drawOn>[0];

/** Notes what is drawn; the look that is set is noted with it. */
function recorder(): { readonly context: Context; readonly drawn: string[] } {
  const drawn: string[] = [];
  const set: Record<string, unknown> = {};
  const context = new Proxy(set, {
    get: (_, name) => {
      if (name === 'fill' || name === 'stroke')
        return () => drawn.push(`${name} ${set[name === 'fill' ? 'fillStyle' : 'strokeStyle']}`);
      return (...given: unknown[]) => drawn.push(`${String(name)} ${given.join(' ')}`);
    },
  });
  return { context: context as unknown as Context, drawn };
}

const line = { colour: '#222222', width: 2 };
const picture: Picture = {
  width: 100,
  height: 50,
  title: '',
  description: '',
  shapes: [
    { type: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 5, fill: '#111111', line },
    { type: 'line', x1: 1, y1: 2, x2: 3, y2: 4, line },
    { type: 'circle', cx: 9, cy: 8, r: 7, fill: null, line },
    {
      type: 'text',
      x: 5,
      y: 6,
      text: 'a\u0000\u202eb',
      size: 12,
      isBold: true,
      fill: '#333333',
      anchor: 'middle',
    },
  ],
};

it('draws paper first, then each shape over the ones before', () => {
  const { context, drawn } = recorder();
  drawOn(context, picture, 2);
  expect(drawn.filter((one) => !one.startsWith('beginPath'))).toEqual([
    'scale 2 2',
    'roundRect 0 0 100 50 0',
    'fill #ffffff',
    'roundRect 1 2 3 4 5',
    'fill #111111',
    'stroke #222222',
    'moveTo 1 2',
    'lineTo 3 4',
    'stroke #222222',
    `arc 9 8 7 0 ${2 * Math.PI}`,
    'stroke #222222',
    'fillText ab 5 6',
  ]);
});

it('is as sharp as main takes it', () => {
  expect(scaleOf({ width: 1000, height: 800 })).toBe(2);
  expect(scaleOf({ width: 1000, height: 6000 })).toBe(1);
});
