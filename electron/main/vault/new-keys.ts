// Keys from nothing: for a new store, and for one whose keys may have been seen.
import { randomFillSync } from 'node:crypto';
import { AppError } from '#core/errors.ts';
import { isStrongEnough } from '#core/vault/passphrase.ts';
import { writeRecoveryKey } from '#core/vault/recovery-key.ts';
import { KEY_BYTES } from './crypto/aead.ts';
import { type Locksmith, passphraseSlot, recoverySlot, type Slot } from './crypto/slots.ts';
import { wipe } from './crypto/subkeys.ts';
import { locksmith, type VaultTools } from './tools.ts';

export type NewKeys = {
  readonly dataKey: Uint8Array;
  readonly slots: Slot[];
  /** To be shown once and stored nowhere. */
  readonly recoveryKey: string;
};

/** Throws `vault.weakPassphrase`. */
export async function newKeys(
  tools: VaultTools,
  storeId: string,
  passphrase: string,
): Promise<NewKeys> {
  const smith = await locksmith(tools);
  const dataKey = randomFillSync(new Uint8Array(KEY_BYTES));
  const recovery = randomFillSync(new Uint8Array(KEY_BYTES));
  const slots = [
    await slotFor(tools, smith, storeId, dataKey, passphrase),
    recoverySlot(smith, storeId, dataKey, recovery),
  ];
  const recoveryKey = writeRecoveryKey(recovery);
  wipe(recovery);
  return { dataKey, slots, recoveryKey };
}

/** A slot for a new passphrase at what this machine can bear. Throws `vault.weakPassphrase`. */
export async function slotFor(
  { cost }: VaultTools,
  smith: Locksmith,
  storeId: string,
  dataKey: Uint8Array,
  passphrase: string,
): Promise<Slot> {
  if (!isStrongEnough(passphrase)) throw new AppError({ code: 'vault.weakPassphrase' });
  return passphraseSlot(smith, storeId, dataKey, passphrase, await cost());
}
