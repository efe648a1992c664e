import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filesChanged, formsIn, search, wordsCanary } from './canary.ts';
import { aFolder } from './folders.ts';

const WORDS = 'q7CANARYq7 the name of a prisoner';
const canary = wordsCanary('note', WORDS);
const forms = (bytes: Uint8Array) => formsIn(bytes, [canary]).map(({ form }) => form);
const around = (bytes: Uint8Array) =>
  Buffer.concat([Buffer.from('before '), bytes, Buffer.from(' after')]);

describe('a canary is found', () => {
  test('as it is, in 8 and in 16 bits', () => {
    expect(forms(around(Buffer.from(WORDS)))).toEqual(['UTF-8']);
    expect(forms(around(Buffer.from(WORDS, 'utf16le')))).toEqual(['UTF-16LE']);
  });

  test('in base64 wherever it began, with either alphabet', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 9 }),
        fc.uint8Array({ maxLength: 9 }),
        fc.constantFrom('base64' as const, 'base64url' as const),
        fc.constantFrom('utf8' as const, 'utf16le' as const),
        (before, after, alphabet, width) => {
          const inside = Buffer.concat([before, Buffer.from(WORDS, width), after]);
          const found = forms(around(Buffer.from(inside.toString(alphabet))));
          expect(found.join()).toContain(`shifted by ${before.length % 3}`);
        },
      ),
    );
  });

  test('in hexadecimal, large and small', () => {
    const hex = Buffer.from(WORDS).toString('hex');
    expect(forms(around(Buffer.from(hex)))).toEqual(['hexadecimal of UTF-8']);
    expect(forms(around(Buffer.from(hex.toUpperCase())))).toEqual(['hexadecimal of UTF-8']);
  });

  test('in compressed streams, also in one that was cut short', () => {
    const text = Buffer.from(`${WORDS}. `.repeat(3) + 'more words that follow'.repeat(50));
    const streams = [gzipSync(text), deflateSync(text), zipSync({ 'a/b.xml': strToU8(`${text}`) })];
    for (const stream of streams) {
      expect(forms(around(stream))).toContain('UTF-8 in a compressed stream');
      expect(forms(around(stream.subarray(0, stream.length - 20)))).toContain(
        'UTF-8 in a compressed stream',
      );
    }
  });

  test('over the seam of two readings of a large file', () => {
    const file = join(aFolder(), 'large');
    const bytes = Buffer.alloc(64 * 1024 * 1024 + 100, 0xff);
    bytes.write(WORDS, 64 * 1024 * 1024 - 10);
    writeFileSync(file, bytes);
    expect(search([file], [canary])).toEqual([{ file, canary: 'note', form: 'UTF-8' }]);
  });
});

test('nothing is found where there is nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expect(forms(bytes)).toEqual([]);
    }),
  );
});

test('files are looked for in all folders, by when they were changed', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  for (const name of ['new', 'a/b/new', 'a/old']) writeFileSync(join(folder, name), WORDS);
  utimesSync(join(folder, 'a/old'), 1000, 1000);
  expect(filesChanged(folder, 2_000_000).toSorted()).toEqual(
    [join(folder, 'a/b/new'), join(folder, 'new')].toSorted(),
  );
  expect(search(filesChanged(folder), [canary])).toHaveLength(3);
  expect(filesChanged(join(folder, 'none'))).toEqual([]);
});
