// Replaces a file so that a crash, a full disk or a pulled plug leaves the old content or the new,
// never a mixture: all bytes out, flush, read back, rename, flush the folder. Only then is it
// "saved". (SQLite, "Atomic Commit"; measured reasons in README, Decisions.)
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Disk, type DiskFile, realDisk } from './disk.ts';

const NEW = '.new-';

/**
 * Writes a new file, flushes and reads it back; leaves none when that fails. Its name is not durable
 * yet: flush the folder.
 */
export async function writeNewFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = disk.create(path);
  try {
    await writeThrough(file, bytes);
    if (!Buffer.from(disk.read(path)).equals(bytes))
      throw Object.assign(new Error('the disk did not keep what was written'), { code: 'EIO' });
  } catch (error) {
    disk.remove(path);
    throw error;
  }
}

async function writeThrough(file: DiskFile, bytes: Uint8Array): Promise<void> {
  try {
    file.write(bytes, 0);
    await file.flush();
  } finally {
    file.close();
  }
}

/**
 * Writes `bytes` to `path`, in a folder that is there, durably. Rejects with the system's error;
 * the old file then stands. `beforeRename` is the last moment to look at or keep the old file.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
  beforeRename: () => void = () => undefined,
): Promise<void> {
  await swapFile(path, bytes, disk, beforeRename);
  await disk.flushFolder(dirname(path));
}

/** Where a file that is to be `path` is written first: beside it, told apart by `isStray`. */
export const freshPath = (path: string): string =>
  join(dirname(path), `${basename(path)}${NEW}${randomUUID()}`);

/** The same without the last flush, for who must know on which side of the rename it failed. */
export async function swapFile(
  path: string,
  bytes: Uint8Array,
  disk: Disk,
  beforeRename: () => void,
): Promise<void> {
  const fresh = freshPath(path);
  try {
    await writeNewFile(disk, fresh, bytes);
    beforeRename();
    await patiently(() => disk.rename(fresh, path));
  } catch (error) {
    disk.remove(fresh);
    throw error;
  }
}

const TRIES = 10;
const BETWEEN = 100; // ms

/**
 * Windows refuses to rename or remove a file that a scanner or indexer has open: it soon lets go.
 * Rejects with what `act` throws.
 */
export async function patiently(act: () => void): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      act();
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const isPassing = process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(code);
      if (!isPassing || tries === TRIES) throw error;
    }
    await wait(BETWEEN);
  }
}

/** Whether `name` is what an interrupted replacement left behind; such files are never promoted. */
export const isStray = (name: string): boolean => name.includes(NEW);
