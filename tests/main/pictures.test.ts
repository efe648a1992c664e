// A picture is saved: over a real disk, with a typist for the dialog.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/contract.ts';
import { toSvg } from '#core/pictures/to-svg.ts';
import { pictureCalls } from '#main/calls/pictures.ts';
import { aPng, chunk } from '#tests/support/pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const picture = { width: 40, height: 20, title: 'A map', description: 'Of one cell', shapes: [] };
const svg = { kind: 'svg', picture } as const;
const png = (bytes: Uint8Array) => ({ kind: 'png', bytes: new Uint8Array(bytes) }) as const;

async function save(
  as: Input<'pictures.save'>['as'],
  choose: (suggested: string) => string | null,
) {
  let suggested = '';
  const calls = pictureCalls(
    {
      chooseNewFile: async (name) => {
        suggested = name;
        return choose(name);
      },
    },
    () => '2026-11-25',
  );
  const saved = await calls['pictures.save']({ name: 'coverage', as });
  return { ...saved, suggested };
}

const into = (name: string) => join(folder, name);

describe('a picture', () => {
  it('is suggested a name that says no more than what it is and the day', async () => {
    expect((await save(svg, () => null)).suggested).toBe('coverage-2026-11-25.svg');
    expect((await save(png(aPng()), () => null)).suggested).toBe('coverage-2026-11-25.png');
    expect((await save(svg, () => null)).savedAs).toBeNull();
  });

  it('is written as SVG from its value', async () => {
    const { savedAs } = await save(svg, into);
    expect(savedAs && readFileSync(savedAs, 'utf8')).toBe(toSvg(picture));
  });

  it('is written as PNG without texts, times, profiles and what hides behind its end', async () => {
    const hidden = [
      chunk('tEXt', 'Author\0Somebody'),
      chunk('tIME', Uint8Array.of(7, 234, 11, 25, 1, 2, 3)),
      chunk('eXIf', 'II*\0'),
    ];
    const { savedAs } = await save(png(aPng(40, 20, hidden, 'after the end')), into);
    expect(savedAs && Buffer.from(readFileSync(savedAs)).equals(aPng(40, 20))).toBe(true);
  });

  it.each([
    ['an SVG', Buffer.from('<svg onload="alert(1)"/>')],
    ['nothing', Buffer.alloc(0)],
    ['a PNG that is cut off', aPng().subarray(0, 60)],
    ['a PNG with a wrong checksum', Buffer.from(aPng()).fill(0, 20, 24)],
    ['a PNG larger than any picture', aPng(6001, 10)],
  ])('is none if it is %s, and nobody is asked where to', async (_, bytes) => {
    const unasked = () => {
      throw new Error('asked');
    };
    await expect(save(png(bytes), unasked)).rejects.toMatchObject({
      data: { code: 'pictures.refused' },
    });
  });

  it('that cannot be written says why and leaves nothing', async () => {
    const gone = into('no such folder/map.svg');
    await expect(save(svg, () => gone)).rejects.toMatchObject({
      data: { code: 'pictures.unwritable', reason: 'gone', path: gone },
    });
    expect(readdirSync(folder).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});
