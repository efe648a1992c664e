// Argon2id (RFC 9106), version 0x13, one lane. Its cost is what a stolen file costs to guess.
import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';

const MIB = 1024;

/** 64 MiB and 3 passes: above OWASP's least (19 MiB, 2), RFC 9106's second recommendation. */
export const FLOOR = { memory: 64 * MIB, passes: 3 } as const;
/** Beyond this a header is not obeyed: it would freeze the machine before any key is tried. */
export const CEILING = { memory: 1024 * MIB, passes: 10 } as const;
/** Where a machine has about 8 GiB (it reports less than was sold), guessing is four times as dear. */
const ROOMY = { memory: 256 * MIB, passes: 3 } as const;
const ROOMY_FROM = 7 * 1024 ** 3;
/** What a slow or small machine should spend at least, in milliseconds. */
const AIM = 500;

export const SALT_BYTES = 16;

/** `memory` in KiB. Bounds are part of the schema: nothing outside them is ever computed. */
export const KdfCost = z.strictObject({
  memory: z.int().min(FLOOR.memory).max(CEILING.memory),
  passes: z.int().min(FLOOR.passes).max(CEILING.passes),
});
export type KdfCost = z.infer<typeof KdfCost>;

export type KdfJob = {
  readonly secret: Uint8Array;
  readonly salt: Uint8Array;
  readonly cost: KdfCost;
};

/** 32 bytes from a passphrase; computed away from the window's thread. */
export type DeriveKey = (
  secret: Uint8Array,
  salt: Uint8Array,
  cost: KdfCost,
) => Promise<Uint8Array>;

/** `worker` is the built or written `kdf-worker`; one is started a derivation, and ends with it. */
export const deriveInWorker =
  (worker: URL): DeriveKey =>
  (secret, salt, cost) =>
    new Promise((resolve, reject) => {
      const workerData: KdfJob = { secret, salt, cost: KdfCost.parse(cost) };
      const thread = new Worker(worker, { workerData });
      thread.once('message', (key: Uint8Array) => resolve(key));
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('the key derivation ended without a key')));
    });

/** The passphrase as bytes: one spelling of each letter (NFKC), whatever the keyboard sent. */
export const passphraseBytes = (passphrase: string): Uint8Array =>
  new TextEncoder().encode(passphrase.normalize('NFKC'));

/** What this machine can be asked for at each unlocking, by its memory or by a trial. */
export async function costForThisMachine(
  derive: DeriveKey,
  memory: number = totalmem(),
): Promise<KdfCost> {
  if (memory >= ROOMY_FROM) return ROOMY;
  const start = performance.now();
  await derive(new Uint8Array(1), new Uint8Array(SALT_BYTES), FLOOR);
  const eachPass = (performance.now() - start) / FLOOR.passes;
  const passes = Math.ceil(AIM / eachPass);
  return { ...FLOOR, passes: Math.min(Math.max(passes, FLOOR.passes), CEILING.passes) };
}
