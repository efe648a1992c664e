// From what a person knows to the data key. Only a sound header gets as far as costing time.
import { AppError } from '#core/errors.ts';
import { readRecoveryKey } from '#core/vault/recovery-key.ts';
import type { Secret } from '#core/vault/vault-state.ts';
import {
  type Locksmith,
  openDeviceSlot,
  openPassphraseSlot,
  openRecoverySlot,
} from './crypto/slots.ts';
import { wipe } from './crypto/subkeys.ts';
import type { FileHeader } from './sealed-file.ts';

/**
 * The data key. `deviceSecret` is this account's share of a device slot, where there is one. Throws
 * `vault.wrongPassphrase`, `vault.wrongRecoveryKey` or, before any key is tried,
 * `vault.recoveryKeySlip`.
 */
export async function dataKeyOf(
  smith: Locksmith,
  header: Pick<FileHeader, 'storeId' | 'slots'>,
  secret: Secret,
  deviceSecret: Uint8Array | null = null,
): Promise<Uint8Array> {
  return secret.kind === 'passphrase'
    ? byPassphrase(smith, header, secret.passphrase, deviceSecret)
    : byRecoveryKey(smith, header, secret.recoveryKey);
}

async function byPassphrase(
  smith: Locksmith,
  { storeId, slots }: Pick<FileHeader, 'storeId' | 'slots'>,
  passphrase: string,
  deviceSecret: Uint8Array | null,
): Promise<Uint8Array> {
  for (const slot of slots) {
    if (slot.kind !== 'device' || !deviceSecret) continue;
    const dataKey = await openDeviceSlot(smith, storeId, slot, { passphrase, deviceSecret });
    if (dataKey) return dataKey;
  }
  for (const slot of slots) {
    if (slot.kind !== 'passphrase') continue;
    const dataKey = await openPassphraseSlot(smith, storeId, slot, passphrase);
    if (dataKey) return dataKey;
  }
  throw new AppError({ code: 'vault.wrongPassphrase' });
}

function byRecoveryKey(
  smith: Locksmith,
  { storeId, slots }: Pick<FileHeader, 'storeId' | 'slots'>,
  typed: string,
): Uint8Array {
  const read = readRecoveryKey(typed);
  if (!read.ok) throw new AppError({ code: 'vault.recoveryKeySlip', group: read.group });
  try {
    for (const slot of slots) {
      if (slot.kind !== 'recovery') continue;
      const dataKey = openRecoverySlot(smith, storeId, slot, read.key);
      if (dataKey) return dataKey;
    }
  } finally {
    wipe(read.key);
  }
  throw new AppError({ code: 'vault.wrongRecoveryKey' });
}
