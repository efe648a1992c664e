import { randomUUID } from 'node:crypto';
import { highestGen, makeWay, type Restorable } from './backups.ts';
import { newKeys } from './new-keys.ts';
import type { StorePlace } from './place.ts';
import { startingPoint } from './plain.ts';
import { newSession, type Session } from './session.ts';
import { access } from './store-access.ts';
import type { VaultTools } from './tools.ts';
import type { BackupSource } from './vault.ts';

export type NewStore = {
  /** Nothing of it is on the disk before its first `save`. */
  readonly session: Session;
  readonly recoveryKey: string;
  /** SHA-256 of the unencrypted store whose content it starts with. */
  readonly tookOver: string | null;
};

/** A store with keys of its own for this place. Throws `vault.weakPassphrase`. */
export async function newStore(
  tools: VaultTools,
  { folder, plainPath }: StorePlace,
  passphrase: string,
): Promise<NewStore> {
  const { disk, loadAead, today } = tools;
  const storeId = randomUUID();
  const { dataKey, slots, recoveryKey } = await newKeys(tools, storeId, passphrase);
  const store = access(disk, folder, await loadAead(), dataKey, storeId);
  const { workspace, tookOver } = startingPoint(disk, plainPath);
  const gen = highestGen(disk, folder);
  const about = { workspace, tookOver, gen, expected: null, lastBackup: today() };
  const session = newSession(store, { slots, canEraseLocked: false }, about);
  return { session, recoveryKey, tookOver };
}

/** A backup's content as the next state of its place. `tookOver`: see `Manifest`. */
export function restoredStore(
  { disk, today }: VaultTools,
  found: Restorable,
  from: BackupSource,
  tookOver: string | null,
): Session {
  const { folder } = found.store;
  const gen = Math.max(found.gen, highestGen(disk, folder));
  const lastBackup = from.path === undefined ? null : today(); // a copy beside the store is none elsewhere
  const about = { gen, expected: makeWay(disk, folder), lastBackup, tookOver };
  return newSession(found.store, found.locks, { workspace: found.workspace, ...about });
}
