// What a vault needs of the machine, cheap enough for tests: the passphrase is stretched by HKDF
// alone where the stretching is not what is tested. Free of Vitest, for tests' child processes too.
import { hkdfSync } from 'node:crypto';
import { loadAead } from '#main/vault/crypto/aead.ts';
import { type DeriveKey, FLOOR, type KdfCost } from '#main/vault/crypto/kdf.ts';
import { noKeystore } from '#main/vault/device.ts';
import { type Disk, realDisk } from '#main/vault/disk.ts';
import type { VaultTools } from '#main/vault/tools.ts';

export const PASSPHRASE = 'raven lantern orbit pickle thunder';
export const NEXT_PASSPHRASE = 'gravel sunrise teapot meadow whisper';
export const byPassphrase = (passphrase: string = PASSPHRASE) => ({
  kind: 'passphrase' as const,
  passphrase,
});

/** The same contract as Argon2id, at no cost: for tests of everything but the stretching. */
export const cheapDerive: DeriveKey = async (secret, salt, cost) =>
  new Uint8Array(hkdfSync('sha256', secret, salt, `test ${cost.memory} ${cost.passes}`, 32));

export type ToolChoices = {
  readonly disk?: Disk;
  readonly today?: () => string;
  readonly cost?: KdfCost;
};

export const cheapTools = ({
  disk = realDisk,
  today = () => '2026-11-24',
  cost = FLOOR,
}: ToolChoices = {}): VaultTools => ({
  disk,
  loadAead,
  derive: cheapDerive,
  cost: async () => cost,
  keystore: noKeystore,
  today,
});
