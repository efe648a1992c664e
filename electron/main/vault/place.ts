// Where a store lies and what lies beside it. Only the folder itself holds anything secret.
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';

export type StorePlace = {
  readonly folder: string;
  /** Remembers which state was last open on this computer. */
  readonly lastSeenPath: string;
  /** This account's share of a device slot, sealed by the system's keystore. */
  readonly devicePath: string;
  /** The unencrypted store of version 0.1 that a new store takes over; `null` where none can be. */
  readonly plainPath: string | null;
};

export const placeOf = (folder: string, plainPath: string | null = null): StorePlace => ({
  folder,
  lastSeenPath: `${folder}.last-seen`,
  devicePath: `${folder}.device`,
  plainPath,
});

/** Makes the folder of a store where there is none; its name is durable then. */
export async function makeFolder(disk: Disk, folder: string): Promise<void> {
  disk.makeFolder(folder);
  await disk.flushFolder(dirname(folder));
}
