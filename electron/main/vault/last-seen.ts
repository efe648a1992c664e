// Remembers, outside the store, which generation was last open here: an older store put in its
// place is noticed, and a store that is gone is not taken for one that never was.
import { timingSafeEqual } from 'node:crypto';
import { dirname } from 'node:path';
import * as z from 'zod';
import { subkey, wipe } from './crypto/subkeys.ts';
import type { Disk } from './disk.ts';
import { replaceFile } from './replace-file.ts';
import type { StoreAccess } from './store-access.ts';

const LastSeen = z.strictObject({
  storeId: z.uuid(),
  gen: z.int().nonnegative(),
  mac: z.hex().length(64),
});

type Keys = Pick<StoreAccess, 'aead' | 'dataKey' | 'storeId'>;

function macOf({ aead, dataKey, storeId }: Keys, gen: number): Buffer {
  const key = subkey(aead, dataKey, Buffer.from(storeId), 'last-seen');
  const mac = aead.mac(key, Buffer.from(`${storeId} ${gen}`));
  wipe(key);
  return Buffer.from(mac);
}

export type LastSeen = z.infer<typeof LastSeen>;

/** What is remembered at `path`, unchecked, or `null`. */
export function readLastSeen(disk: Disk, path: string): LastSeen | null {
  try {
    return LastSeen.parse(JSON.parse(Buffer.from(disk.read(path)).toString('utf8')));
  } catch {
    return null; // absent, or not ours: it protects nothing then, and opening goes on
  }
}

export const wasSeen = (disk: Disk, path: string): boolean => readLastSeen(disk, path) !== null;

/** The generation of this store that was last open here, or `null` when that is not what was seen. */
export function lastGen(store: StoreAccess, seen: LastSeen | null): number | null {
  if (!seen || seen.storeId !== store.storeId) return null;
  const isOurs = timingSafeEqual(Buffer.from(seen.mac, 'hex'), macOf(store, seen.gen));
  return isOurs ? seen.gen : null;
}

export async function remember(store: StoreAccess, path: string, gen: number): Promise<void> {
  const { disk, storeId } = store;
  disk.makeFolder(dirname(path));
  const seen = { storeId, gen, mac: macOf(store, gen).toString('hex') };
  await replaceFile(path, Buffer.from(JSON.stringify(seen)), disk);
}
