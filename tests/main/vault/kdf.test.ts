// Argon2id as the product computes it, against two others: OpenSSL's (Node) and @noble/hashes.
import { argon2Sync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argon2id } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import sodium from 'libsodium-wrappers-sumo';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  CEILING,
  costForThisMachine,
  deriveInWorker,
  FLOOR,
  KdfCost,
  passphraseBytes,
} from '#main/vault/crypto/kdf.ts';
import { realTools } from '#main/vault/real-tools.ts';
import { readSealedFile } from '#main/vault/sealed-file.ts';
import { withHeader } from '#tests/support/damage.ts';
import { failureOf, filesIn, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

const worker = new URL('../../../electron/main/vault/crypto/kdf-worker.ts', import.meta.url);

const byOpenssl = (message: Uint8Array, nonce: Uint8Array, memory: number, passes: number) =>
  argon2Sync('argon2id', { message, nonce, parallelism: 1, tagLength: 32, memory, passes });

beforeAll(() => sodium.ready);

describe('Argon2id', () => {
  it('of OpenSSL gives the known answer of the reference implementation', () => {
    // phc-winner-argon2, src/test.c: version 0x13, t = 2, m = 2^16, p = 1.
    const answer = byOpenssl(Buffer.from('password'), Buffer.from('somesalt'), 65536, 2);
    expect(answer.toString('hex')).toBe(
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    );
  });

  it('of the product’s worker equals OpenSSL’s and @noble’s at the least cost', async () => {
    const secret = passphraseBytes('Ёжик 山 and five more words');
    const salt = new Uint8Array(randomBytes(16));
    const expected = byOpenssl(secret, salt, FLOOR.memory, FLOOR.passes).toString('hex');
    const byNoble = argon2id(secret, salt, { t: FLOOR.passes, m: FLOOR.memory, p: 1, dkLen: 32 });
    expect(Buffer.from(byNoble).toString('hex')).toBe(expected);
    const ours = await deriveInWorker(worker)(Uint8Array.from(secret), salt, FLOOR);
    expect(Buffer.from(ours).toString('hex')).toBe(expected);
  });

  it('of libsodium equals both whatever the secret, memory and passes', () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
    const secret = fc.uint8Array({ maxLength: 100 });
    const memory = fc.integer({ min: 8, max: 256 });
    fc.assert(
      fc.property(secret, bytes(16), memory, fc.integer({ min: 1, max: 4 }), (pass, salt, m, t) => {
        const { crypto_pwhash_ALG_ARGON2ID13: algorithm } = sodium;
        const ours = sodium.crypto_pwhash(32, pass, salt, t, m * 1024, algorithm);
        expect(Buffer.from(ours)).toEqual(byOpenssl(pass, salt, m, t));
        expect(ours).toEqual(argon2id(pass, salt, { t, m, p: 1, dkLen: 32 }));
      }),
      { numRuns: 40 },
    );
  });

  it('is not started at a cost out of bounds', () => {
    const cost = { memory: FLOOR.memory, passes: FLOOR.passes - 1 };
    const job = deriveInWorker(worker)(new Uint8Array(1), new Uint8Array(16), cost);
    return expect(job).rejects.toThrow();
  });
});

describe('a store made with the real tools', () => {
  it('says in its header that it costs at least the floor, and opens by Argon2id alone', async () => {
    const { vault, folder } = vaultWith(realTools(worker));
    await vault.create(PASSPHRASE);
    await vault.lock();
    const { header } = readSealedFile(readFileSync(join(folder, 'head')));
    const costs = header.slots.flatMap((slot) => (slot.kind === 'passphrase' ? slot.cost : []));
    expect(costs).toHaveLength(1);
    expect(costs[0]?.memory).toBeGreaterThanOrEqual(64 * 1024);
    expect(costs[0]?.passes).toBeGreaterThanOrEqual(3);
    await vault.unlock(byPassphrase());
    expect(vault.isOpen()).toBe(true);
  });
});

describe('a header that asks for an unbearable or worthless derivation', () => {
  it.each([
    ['2^31 KiB', { memory: 2 ** 31, passes: 3 }],
    ['a little over the ceiling', { memory: CEILING.memory + 1, passes: 3 }],
    ['a million passes', { memory: FLOOR.memory, passes: 10 ** 6 }],
    ['less memory than the floor', { memory: FLOOR.memory - 1, passes: 3 }],
    ['fewer passes than the floor', { memory: FLOOR.memory, passes: 2 }],
    ['half a pass', { memory: FLOOR.memory, passes: 3.5 }],
    ['negative memory', { memory: -FLOOR.memory, passes: 3 }],
    ['words', { memory: 'much', passes: 3 }],
  ])('(%s) is refused within 50 ms, before any is begun', async (_what, cost) => {
    const derive = vi.fn(() => Promise.reject(new Error('it was begun')));
    const { vault, folder } = vaultWith();
    await vault.create(PASSPHRASE);
    await vault.lock();
    const head = readFileSync(join(folder, 'head'));
    writeFileSync(
      join(folder, 'head'),
      withHeader(head, ({ slots }) => Object.assign(slots[0], { cost })),
    );
    const before = filesIn(folder);
    const { vault: other } = vaultWith({ folder, derive });
    const times: number[] = [];
    for (let tries = 0; tries < 3; tries++) {
      const start = performance.now();
      const failure = await failureOf(other.unlock(byPassphrase()));
      times.push(performance.now() - start);
      expect(failure).toMatchObject({ code: 'vault.corrupt' });
    }
    expect(Math.min(...times)).toBeLessThan(50); // the machine may be busy with something else
    expect(derive).not.toHaveBeenCalled();
    expect(filesIn(folder)).toEqual(before);
  });

  it('by a salt of another length is refused before any is begun', async () => {
    const derive = vi.fn(() => Promise.reject(new Error('it was begun')));
    const { vault, folder } = vaultWith();
    await vault.create(PASSPHRASE);
    await vault.lock();
    const head = readFileSync(join(folder, 'head'));
    for (const bytes of [0, 15, 17, 64]) {
      const salt = Buffer.alloc(bytes, 7).toString('base64');
      const change = withHeader(head, ({ slots }) => Object.assign(slots[0], { salt }));
      writeFileSync(join(folder, 'head'), change);
      const failure = await failureOf(vaultWith({ folder, derive }).vault.unlock(byPassphrase()));
      expect(failure, `${bytes} bytes`).toMatchObject({ code: 'vault.corrupt' });
    }
    expect(derive).not.toHaveBeenCalled();
  });
});

describe('the cost of a new passphrase', () => {
  const GIB = 1024 ** 3;
  /** A machine that takes this long for the floor. */
  const costAt = async (memory: number, milliseconds: number) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const derive = vi.fn(async () => {
      vi.advanceTimersByTime(milliseconds);
      return new Uint8Array(32);
    });
    const cost = await costForThisMachine(derive, memory).finally(() => vi.useRealTimers());
    return { cost, trials: derive.mock.calls.length };
  };

  it('is 256 MiB where there are 8 GiB, without a trial', async () => {
    const expected = { cost: { memory: 256 * 1024, passes: 3 }, trials: 0 };
    expect(await costAt(8 * GIB, 1)).toEqual(expected);
    expect(await costAt(64 * GIB, 1)).toEqual(expected);
  });

  it.each([
    ['a slow machine', 5_000, 3],
    ['one that just takes the aim', 500, 3],
    ['a middling one', 300, 5],
    ['a quick one', 100, 10],
    ['one of no time at all', 0, 10],
  ])('on a small machine is half a second by a trial: %s', async (_what, taken, passes) => {
    const { cost, trials } = await costAt(4 * GIB, taken);
    expect(cost).toEqual({ memory: FLOOR.memory, passes });
    expect(trials).toBe(1);
    expect(KdfCost.parse(cost)).toEqual(cost);
  });
});
