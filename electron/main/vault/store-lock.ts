// One writer a store: a lock that the system frees when its holder dies, however it dies.
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The name of the lock in a store's folder. */
export const LOCK = 'lock';

export type StoreLock = { readonly release: () => void };

/**
 * Takes the lock file `path`; `null` when another process, or another window, has it. Throws the
 * system's error where nothing can be written.
 */
export function takeStoreLock(path: string): StoreLock | null {
  accessSync(dirname(path), constants.W_OK);
  try {
    return lockedFile(path);
  } catch (error) {
    if (isBusy(error)) return null;
    throw Object.assign(new Error('the lock cannot be taken', { cause: error }), { code: 'EIO' });
  }
}

function lockedFile(path: string): StoreLock {
  const file = new DatabaseSync(path);
  try {
    // The file stays empty: an exclusive transaction that is never committed is the lock.
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    throw error;
  }
  return { release: () => file.close() };
}

/** SQLITE_BUSY of SQLite's result codes. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5;
