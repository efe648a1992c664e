import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecoveryKey, writeRecoveryKey } from '#core/vault/recovery-key.ts';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('a recovery key', () => {
  it('is printed in 13 groups of five symbols and read back as it was', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        const text = writeRecoveryKey(bytes);
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(readRecoveryKey(text)).toEqual({ ok: true, key: bytes });
      }),
      { numRuns: 300 },
    );
  });

  it('shows any one wrong symbol, by its group: 65 places, 31 others each', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        const symbols = [...writeRecoveryKey(bytes).replaceAll('-', '')];
        let count = 0;
        for (const [at, right] of symbols.entries())
          for (const wrong of SYMBOLS) {
            if (wrong === right) continue;
            const read = readRecoveryKey(symbols.with(at, wrong).join(''));
            expect(read).toEqual({ ok: false, group: Math.floor(at / 5) + 1 });
            count += 1;
          }
        expect(count).toBe(65 * 31);
      }),
      { numRuns: 5 },
    );
  });

  it('shows two groups that changed places', () => {
    fc.assert(
      fc.property(key, fc.nat(11), (bytes, at) => {
        const groups = writeRecoveryKey(bytes).split('-');
        const [one, other] = [groups[at]!, groups[at + 1]!];
        fc.pre(one !== other);
        const swapped = groups
          .with(at, other)
          .with(at + 1, one)
          .join('-');
        expect(readRecoveryKey(swapped)).toEqual({ ok: false, group: at + 1 });
      }),
    );
  });

  it('forgives case, gaps, any dash, O for 0 and I or L for 1', () => {
    const look = fc.constantFrom('', ' ', '-', '–', '—', '\t', '\n', '.');
    const like: Readonly<Record<string, readonly string[]>> = {
      0: ['O', 'o'],
      1: ['I', 'l', 'L', 'i'],
    };
    fc.assert(
      fc.property(
        key,
        fc.array(look, { minLength: 65, maxLength: 65 }),
        fc.nat(3),
        (bytes, gaps, n) => {
          const symbols = [...writeRecoveryKey(bytes).replaceAll('-', '')];
          const typed = symbols
            .map((symbol, at) => {
              const others = like[symbol] ?? [symbol, symbol.toLowerCase()];
              return others[(n + at) % others.length] + gaps[at]!;
            })
            .join('');
          expect(readRecoveryKey(typed)).toEqual({ ok: true, key: bytes });
        },
      ),
    );
  });

  it('that is too short or too long is no slip of one group', () => {
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 12 }), (bytes, count) => {
        const groups = writeRecoveryKey(bytes).split('-');
        const short = groups.slice(0, count).join('-');
        expect(readRecoveryKey(short)).toEqual({ ok: false, group: null });
        expect(readRecoveryKey(short.slice(0, -2))).toEqual({ ok: false, group: null });
      }),
    );
    fc.assert(
      fc.property(key, key, fc.integer({ min: 1, max: 64 }), (bytes, others, more) => {
        const symbols = writeRecoveryKey(others).replaceAll('-', '').slice(0, more);
        const long = `${writeRecoveryKey(bytes)}-${symbols}`;
        expect(readRecoveryKey(long)).toEqual({ ok: false, group: null });
      }),
    );
    expect(readRecoveryKey('')).toEqual({ ok: false, group: null });
  });

  it('in any other words is refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const read = readRecoveryKey(text);
        if (read.ok) expect(writeRecoveryKey(read.key)).toHaveLength(77);
        else expect(read.group === null || read.group >= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
