// One sealed file, at the level of bytes: nothing in it may change, and nothing in it repeats.
import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Aead, loadAead, NONCE_BYTES } from '#main/vault/crypto/aead.ts';
import {
  openPayload,
  parseJson,
  readSealedFile,
  sealFile,
  UnreadableFile,
} from '#main/vault/sealed-file.ts';
import {
  damages,
  flipped,
  headerTextOf,
  splices,
  withHeader,
  withHeaderText,
} from '#tests/support/damage.ts';

let aead: Aead;
beforeAll(async () => {
  aead = await loadAead();
});

const dataKey = Uint8Array.from({ length: 32 }, (_, at) => at);
const storeId = randomUUID();
const header = { kind: 'part' as const, storeId, gen: 7, slots: [], canEraseLocked: false };
const seal = (payload: Uint8Array, gen = 7) =>
  Buffer.from(sealFile(aead, dataKey, { ...header, gen }, payload));
const open = (bytes: Uint8Array, key = dataKey) =>
  Buffer.from(openPayload(aead, key, readSealedFile(bytes)));

/** How many were refused; fails at the first that is not, or not by a typed error. */
function countRefused(cases: Iterable<Uint8Array>): number {
  let count = 0;
  for (const bytes of cases) {
    count += 1;
    let accepted: Buffer | null = null;
    try {
      accepted = open(bytes);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
    if (accepted) expect.fail(`case ${count} was accepted`);
  }
  return count;
}

describe('a sealed file', () => {
  it('gives back what was put in, of any length around a padding step', () => {
    for (const length of [0, 1, 4087, 4088, 4089, 2 ** 20 - 8, 2 ** 20 - 7, 2 ** 20 + 70_000]) {
      const payload = randomBytes(length);
      expect(open(seal(payload)).equals(payload), `${length} bytes`).toBe(true);
    }
  });

  it('is refused after any flipped bit, cut, zeroed sector or appended bytes', () => {
    expect(countRefused(damages(seal(Buffer.from('{"a":1}'))))).toBeGreaterThan(9_000);
  });

  it('is refused when it is put together from two generations', () => {
    const cases = splices(seal(Buffer.from('{"a":1}'), 7), seal(Buffer.from('{"a":2}'), 8), 3);
    expect(countRefused(cases)).toBeGreaterThan(2_500);
  });

  it('is refused with any other header, even one whose hash was made anew', () => {
    const bytes = seal(Buffer.from('{"a":1}'));
    const text = Buffer.from(headerTextOf(bytes), 'latin1');
    const others = Array.from({ length: 8 * text.length }, (_, at) =>
      withHeaderText(bytes, flipped(text, Math.floor(at / 8), at % 8).toString('latin1')),
    );
    expect(countRefused(others)).toBeGreaterThan(1_000);
    const meant = [
      withHeader(bytes, (its) => Object.assign(its, { gen: 8 })),
      withHeader(bytes, (its) => Object.assign(its, { storeId: randomUUID() })),
      withHeader(bytes, (its) => Object.assign(its, { kind: 'head' })),
      withHeader(bytes, (its) => Object.assign(its, { canEraseLocked: true })),
      withHeaderText(bytes, ` ${text}`),
    ];
    expect(countRefused(meant)).toBe(5);
    expect(open(withHeader(bytes, () => undefined)).toString()).toBe('{"a":1}');
  });

  it('does not open under another key, and says so before it tries', () => {
    const bytes = seal(Buffer.from('{"a":1}'));
    for (let at = 0; at < 32 * 8; at++) {
      const other = Uint8Array.from(flipped(dataKey, Math.floor(at / 8), at % 8));
      expect(() => open(bytes, other)).toThrow('key commitment');
    }
  });

  it('claims no more than it holds', () => {
    const claims = (length: bigint, size: number) => {
      const payload = Buffer.alloc(size);
      if (size >= 8) payload.writeBigUInt64BE(length);
      const { prefix } = readSealedFile(seal(Buffer.alloc(0)));
      return { payload, prefix };
    };
    for (const [length, size] of [
      [2n ** 64n - 1n, 4096],
      [4089n, 4096],
      [1n, 8],
      [0n, 0],
      [0n, 7],
    ] as const)
      expect(() => openForged(claims(length, size))).toThrow(UnreadableFile);
    expect(openForged(claims(4088n, 4096))).toHaveLength(4088);
  });
});

/** What somebody with the key could seal, though `sealFile` never does. */
function openForged({ payload, prefix }: { payload: Uint8Array; prefix: Uint8Array }): Uint8Array {
  const forging: Aead = { ...aead, open: () => payload };
  const file = readSealedFile(Buffer.concat([prefix, Buffer.alloc(64)]));
  return openPayload(forging, dataKey, file);
}

describe('ten thousand sealed files', () => {
  it('share no salt, no nonce and no bytes, though all hold the same', () => {
    const payload = Buffer.from('{"a":1}');
    const salts = new Set<string>();
    const nonces = new Set<string>();
    const bodies = new Set<string>();
    for (let count = 0; count < 10_000; count++) {
      const file = readSealedFile(seal(payload));
      const sealed = Buffer.from(file.sealed);
      salts.add(file.header.payloadSalt);
      nonces.add(sealed.toString('hex', 0, NONCE_BYTES));
      bodies.add(sealed.toString('hex', NONCE_BYTES, NONCE_BYTES + 32));
    }
    expect([salts.size, nonces.size, bodies.size]).toEqual([10_000, 10_000, 10_000]);
  });
});

describe('the length of a sealed file', () => {
  const bucketOf = (length: number): number => {
    const step = length + 8 > 2 ** 20 ? 64 * 1024 : 4 * 1024;
    return Math.ceil((length + 8) / step) * step;
  };

  it('tells the padding step of its content and nothing else', () => {
    const empty = seal(Buffer.alloc(0)).length - bucketOf(0);
    const content = fc.oneof(
      fc.nat(20_000),
      fc.integer({ min: 2 ** 20 - 9, max: 2 ** 20 + 200_000 }),
    );
    fc.assert(
      fc.property(content, fc.nat(255), (length, fill) => {
        expect(seal(Buffer.alloc(length, fill)).length - empty).toBe(bucketOf(length));
      }),
      { numRuns: 100 },
    );
  });
});

describe('JSON of a file', () => {
  it.each([
    ['sets a prototype', '{"__proto__":{"polluted":1}}'],
    ['sets one deep inside', '{"a":[{"__proto__":1}]}'],
    ['sets one in other letters', '{"\\u005f_proto__":{"polluted":1}}'],
    ['is cut short', '{"a":1'],
    ['is empty', ''],
    ['is zeros', '\0\0\0\0'],
    ['is nested without end', '['.repeat(100_000)],
  ])('that %s is refused', (_what, text) => {
    expect(() => parseJson(text)).toThrow(UnreadableFile);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('in the header is refused in the same way, whatever its hash says', () => {
    const bytes = seal(Buffer.from('{}'));
    const hostile = headerTextOf(bytes).replace('{', '{"__proto__":{"polluted":1},');
    for (const text of [hostile, '[]', 'null', '{}', '', '"'.repeat(100), 'x'.repeat(64 * 1024)])
      expect(() => readSealedFile(withHeaderText(bytes, text))).toThrow(UnreadableFile);
    expect(() => readSealedFile(withHeaderText(bytes, ' '.repeat(64 * 1024 + 1)))).toThrow(
      'too long',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('in a header of a newer format is refused by its number, before its unknown fields', () => {
    const bytes = seal(Buffer.from('{}'));
    const newer = withHeader(bytes, (its) => Object.assign(its, { minReader: 2, kdf: 'unknown' }));
    expect(() => readSealedFile(newer)).toThrow(
      expect.objectContaining({ newer: { found: 2, supported: 1 } }),
    );
  });
});
