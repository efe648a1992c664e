// Erasing for good starts with the keys: a few kilobytes, overwritten and flushed, and everything
// else is noise. What a solid-state disk or another copy keeps is beyond reach: see SECURITY.md.
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { HEAD } from './head.ts';
import type { StorePlace } from './place.ts';
import { erasePlain } from './plain.ts';
import { isStray } from './replace-file.ts';
import { aboutName } from './rotation.ts';
import { LOCK } from './store-lock.ts';

/** Where headers with key slots stand: magic, length, header of at most 64 KiB, hash, commitment. */
const KEY_REGION = 64 * 1024 + 128;

/**
 * Overwrites all key slots in the store, the head's first, then removes all of it, what lies beside
 * it, and the unencrypted store of version 0.1. What fails does not stop the rest; its error is thrown
 * at the end.
 */
export async function eraseStore(disk: Disk, place: StorePlace): Promise<void> {
  const { folder, plainPath } = place;
  const names = disk.list(folder);
  const withKeys = names.filter((name) => hasKeys(name)).toSorted(headFirst);
  const removals = [...names.map((name) => join(folder, name)), ...beside(disk, place)];
  const failures = await failuresOf([
    ...withKeys.map((name) => () => overwriteKeys(disk, join(folder, name))),
    () => erasePlain(disk, plainPath),
    ...removals.map((path) => () => disk.remove(path)),
    () => disk.removeFolder(folder),
    () => disk.flushFolder(dirname(folder)),
  ]);
  if (failures.length > 0) throw failures[0];
}

/** The files that stand for the store beside its folder, with what interrupted writes of them left. */
function beside(disk: Disk, { folder, devicePath, lastSeenPath }: StorePlace): readonly string[] {
  const ours = [basename(devicePath), basename(lastSeenPath)];
  return disk
    .list(dirname(folder))
    .filter((name) => ours.some((own) => name === own || (name.startsWith(own) && isStray(name))))
    .map((name) => join(dirname(folder), name));
}

async function failuresOf(jobs: readonly (() => void | Promise<void>)[]): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const job of jobs)
    try {
      await job();
    } catch (error) {
      failures.push(error);
    }
  return failures;
}

const hasKeys = (name: string): boolean =>
  !['part', 'journal'].includes(aboutName(name)?.kind ?? '') && name !== LOCK;

const headFirst = (a: string, b: string): number => Number(b === HEAD) - Number(a === HEAD);

async function overwriteKeys(disk: Disk, path: string): Promise<void> {
  const file = disk.open(path);
  try {
    file.write(randomBytes(Math.min(file.size(), KEY_REGION)), 0);
    await file.flush();
  } finally {
    file.close();
  }
}
