// From a locked store to a session: keys, head, journal, and what the user should be told.
import { AppError } from '#core/errors.ts';
import { ALL_WELL, type Opened, type Secret } from '#core/vault/vault-state.ts';
import { firstParts } from '#core/workspace/parts.ts';
import { orWiped, wipe } from './crypto/subkeys.ts';
import { deviceSecret } from './device.ts';
import type { Disk } from './disk.ts';
import { readHead } from './head.ts';
import { lastGen, readLastSeen } from './last-seen.ts';
import { wasThere } from './locked-status.ts';
import { openSession } from './open-session.ts';
import type { StorePlace } from './place.ts';
import { removePlain } from './plain.ts';
import { finishPurge, orLater, removeStrays } from './rotation.ts';
import { readSealedFile } from './sealed-file.ts';
import type { Session } from './session.ts';
import { access } from './store-access.ts';
import { keepNewer, keepTail } from './tidying.ts';
import { locksmith, type VaultTools } from './tools.ts';
import { dataKeyOf } from './unlocking.ts';

export type Unlocking = {
  /** Reads without the store's lock and refuses every change. */
  readonly viewOnly?: boolean;
  /** The user has decided for a store older than the one last open here. */
  readonly acceptOlder?: boolean;
};

/** The head's bytes. Throws `vault.absent`, or `vault.missing` where there was one before. */
export function requireHead(disk: Disk, place: StorePlace): Uint8Array {
  const bytes = readHead(disk, place.folder);
  if (bytes) return bytes;
  const code = wasThere(disk, place) ? 'vault.missing' : 'vault.absent';
  throw new AppError({ code, path: place.folder });
}

/** Throws `vault.*` errors and `UnreadableFile`; the store is then as it was. */
export async function openStore(
  tools: VaultTools,
  place: StorePlace,
  secret: Secret,
  { viewOnly = false, acceptOlder = false }: Unlocking,
): Promise<{ session: Session; opened: Opened }> {
  const seen = readLastSeen(tools.disk, place.lastSeenPath); // first: a writer goes on meanwhile
  const bytes = requireHead(tools.disk, place);
  const file = readSealedFile(bytes);
  const smith = await locksmith(tools);
  const { storeId, gen } = file.header;
  const device = deviceSecret(tools.disk, place.devicePath, tools.keystore);
  const dataKey = await dataKeyOf(smith, file.header, secret, device).finally(
    () => device && wipe(device),
  );
  return orWiped(dataKey, async () => {
    const store = access(tools.disk, place.folder, smith.aead, dataKey, storeId);
    const newest = lastGen(store, seen) ?? 0;
    if (newest > gen && !acceptOlder)
      throw new AppError({ code: 'vault.rolledBack', found: gen, lastSeen: newest });
    const session = openSession(store, { bytes, file }, !viewOnly);
    const setAside = await begin(session, place, viewOnly ? null : newest);
    const backupDue = isLongAgo(session.head.manifest.lastBackup, tools.today());
    return { session, opened: { ...ALL_WELL, viewOnly, setAside, backupDue } };
  });
}

/** `newest`: the last generation seen here; `null` where nothing may be changed. */
async function begin(
  session: Session,
  place: StorePlace,
  newest: number | null,
): Promise<Opened['setAside']> {
  try {
    await session.load(firstParts);
    return newest === null ? null : await settle(session, place, newest);
  } catch (error) {
    session.forget();
    throw error;
  }
}

/** Puts the folder in order before the first edit: strays, a newer state, a journal's bad end. */
async function settle(
  session: Session,
  place: StorePlace,
  newest: number,
): Promise<Opened['setAside']> {
  const { store, tail } = session;
  await session.flush(); // before anything that an older head may need is removed
  orLater(() => removeStrays(store));
  const { purgedBelow, tookOver } = session.head.manifest;
  orLater(() => finishPurge(store, purgedBelow));
  if (tookOver !== null) await removePlain(store.disk, place.plainPath, tookOver);
  const isOlder = newest > session.head.gen;
  if (isOlder) await keepNewer(session);
  const setAside = await keepTail(store, tail);
  if (session.isOfOldFormat) await session.loadAll();
  if (tail || isOlder || session.isOfOldFormat) await session.save({ gen: newest + 1 });
  return setAside;
}

const REMIND_AFTER = 30; // days without a backup elsewhere
const DAY = 24 * 60 * 60 * 1000;

/** A day far in the future is as good as none: the clock was wrong then, or is now. */
const isLongAgo = (last: string | null, today: string): boolean =>
  last === null || Math.abs(Date.parse(today) - Date.parse(last)) > REMIND_AFTER * DAY;
