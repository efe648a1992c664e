// Remembers, outside the store, which generation was last open here: an older store put in its
// place is noticed, and a store that is gone is not taken for one that never was.
import { createHmac, timingSafeEqual } from 'node:crypto';
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

function macOf(dataKey: Uint8Array, storeId: string, gen: number): Buffer {
  const key = subkey(dataKey, Buffer.from(storeId), 'last-seen');
  const mac = createHmac('sha256', key).update(`${storeId} ${gen}`).digest();
  wipe(key);
  return mac;
}

function read(disk: Disk, path: string): z.infer<typeof LastSeen> | null {
  try {
    return LastSeen.parse(JSON.parse(Buffer.from(disk.read(path)).toString('utf8')));
  } catch {
    return null; // absent, or not ours: it protects nothing then, and opening goes on
  }
}

export const wasSeen = (disk: Disk, path: string): boolean => read(disk, path) !== null;

/** The generation of this store that was last open here, or `null` when none is known. */
export function lastSeen(
  disk: Disk,
  path: string,
  dataKey: Uint8Array,
  storeId: string,
): number | null {
  const seen = read(disk, path);
  if (!seen || seen.storeId !== storeId) return null;
  const isOurs = timingSafeEqual(Buffer.from(seen.mac, 'hex'), macOf(dataKey, storeId, seen.gen));
  return isOurs ? seen.gen : null;
}

export async function remember(
  { disk, dataKey, storeId }: StoreAccess,
  path: string,
  gen: number,
): Promise<void> {
  disk.makeFolder(dirname(path));
  const seen = { storeId, gen, mac: macOf(dataKey, storeId, gen).toString('hex') };
  await replaceFile(path, Buffer.from(JSON.stringify(seen)), disk);
}
