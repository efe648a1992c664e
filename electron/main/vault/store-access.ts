import { join } from 'node:path';
import type { Aead } from './crypto/aead.ts';
import type { Disk } from './disk.ts';
import { UnreadableFile } from './sealed-file.ts';

/** A store whose key is known: where it lies and what reads it. */
export type StoreAccess = {
  readonly disk: Disk;
  readonly folder: string;
  readonly aead: Aead;
  readonly dataKey: Uint8Array;
  readonly storeId: string;
};

export const access = (
  disk: Disk,
  folder: string,
  aead: Aead,
  dataKey: Uint8Array,
  storeId: string,
): StoreAccess => ({ disk, folder, aead, dataKey, storeId });

/**
 * A file that the head lists. Throws `UnreadableFile` when it alone is gone; a store that is gone as
 * a whole is the disk's failure.
 */
export function readListed({ disk, folder }: StoreAccess, name: string): Uint8Array {
  try {
    return disk.read(join(folder, name));
  } catch (error) {
    const names = disk.list(folder);
    if (names.length === 0 || names.includes(name)) throw error;
    throw new UnreadableFile(`${name} is gone`);
  }
}

/** The first name `kind-1`, `kind-2`, … that is free. */
export function freeName(disk: Disk, folder: string, kind: string): string {
  const names = disk.list(folder);
  for (let count = 1; ; count++) {
    const name = `${kind}-${count}`;
    if (!names.includes(name)) return name;
  }
}
