// A new passphrase for the same keys, a slot for this device, or new keys for the same data.
import { join } from 'node:path';
import { AppError } from '#core/errors.ts';
import type { Secret } from '#core/vault/vault-state.ts';
import { FLOOR } from './crypto/kdf.ts';
import { deviceSlot, type Slot } from './crypto/slots.ts';
import { wipe } from './crypto/subkeys.ts';
import { newDeviceSecret } from './device.ts';
import { HEAD, type Locks } from './head.ts';
import { newKeys, slotFor } from './new-keys.ts';
import { openSession } from './open-session.ts';
import { readSealedFile } from './sealed-file.ts';
import { newSession, type Session } from './session.ts';
import { locksmith, type VaultTools } from './tools.ts';
import { dataKeyOf } from './unlocking.ts';

/** Throws `vault.wrong…`: whoever sits at an open window must know what opens it too. */
async function check(tools: VaultTools, session: Session, secret: Secret): Promise<void> {
  const { storeId } = session.store;
  const header = { storeId, slots: session.head.locks.slots };
  wipe(await dataKeyOf(await locksmith(tools), header, secret));
}

const without = ({ slots }: Locks, ...kinds: readonly Slot['kind'][]): Slot[] =>
  slots.filter(({ kind }) => !kinds.includes(kind));

/**
 * The slots with a new one for `next` in place of the old; the recovery key stays. A device slot
 * goes: it was made from the old passphrase.
 */
export async function newPassphrase(
  tools: VaultTools,
  session: Session,
  current: Secret,
  next: string,
): Promise<Locks> {
  await check(tools, session, current);
  const { storeId, dataKey } = session.store;
  const slot = await slotFor(tools, await locksmith(tools), storeId, dataKey, next);
  const { locks } = session.head;
  return { ...locks, slots: [slot, ...without(locks, 'passphrase', 'device')] };
}

/** The slots with one for this device. Throws `vault.untrustedKeystore`, `vault.wrongPassphrase`. */
export async function withDeviceSlot(
  tools: VaultTools,
  session: Session,
  devicePath: string,
  passphrase: string,
): Promise<Locks> {
  const { disk, keystore } = tools;
  if (!keystore.isTrusted()) throw new AppError({ code: 'vault.untrustedKeystore' });
  await check(tools, session, { kind: 'passphrase', passphrase });
  const deviceSecret = await newDeviceSecret(disk, devicePath, keystore);
  const { storeId, dataKey } = session.store;
  const given = { passphrase, deviceSecret, cost: FLOOR };
  const slot = await deviceSlot(await locksmith(tools), storeId, dataKey, given);
  wipe(deviceSecret);
  return { ...session.head.locks, slots: [...without(session.head.locks, 'device'), slot] };
}

export const withoutDeviceSlot = ({ head: { locks } }: Session): Locks => ({
  ...locks,
  slots: without(locks, 'device'),
});

/** A session on the same data under new keys. Its first save replaces the old head. */
export async function rekeyed(
  tools: VaultTools,
  session: Session,
  current: Secret,
  next: string,
): Promise<{ session: Session; recoveryKey: string }> {
  await check(tools, session, current);
  await session.loadAll();
  const { store, head, workspace } = session;
  const { dataKey, slots, recoveryKey } = await newKeys(tools, store.storeId, next);
  const locks = { ...head.locks, slots };
  const { tookOver } = head.manifest;
  const fresh = newSession({ ...store, dataKey }, locks, { ...head, workspace, tookOver });
  return { session: fresh, recoveryKey };
}

/** Whether the state on disk opens under the session's key, all of it: only then may older ones go. */
export async function opensAnew({ store }: Session): Promise<boolean> {
  try {
    const bytes = store.disk.read(join(store.folder, HEAD));
    await openSession(store, { bytes, file: readSealedFile(bytes) }, false).loadAll();
    return true;
  } catch {
    return false;
  }
}
