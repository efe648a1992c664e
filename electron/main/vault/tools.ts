import type { Aead } from './crypto/aead.ts';
import type { DeriveKey, KdfCost } from './crypto/kdf.ts';
import type { Locksmith } from './crypto/slots.ts';
import type { Keystore } from './device.ts';
import type { Disk } from './disk.ts';

/** What a vault needs of the machine; given by whoever makes one. */
export type VaultTools = {
  readonly disk: Disk;
  readonly loadAead: () => Promise<Aead>;
  readonly derive: DeriveKey;
  /** What a new passphrase slot shall cost on this machine. */
  readonly cost: () => Promise<KdfCost>;
  /** Where a device slot's secret can be kept. */
  readonly keystore: Keystore;
  /** The calendar day here, YYYY-MM-DD. */
  readonly today: () => string;
};

export const locksmith = async ({ loadAead, derive }: VaultTools): Promise<Locksmith> => ({
  aead: await loadAead(),
  derive,
});
