// Replaces a file so that a crash, a full disk or a pulled plug leaves the old content or the new,
// never a mixture: all bytes out, fsync, read back, rename, fsync the folder. Only then is it
// "saved". (SQLite, "Atomic Commit"; measured reasons in README, Decisions.)
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const NEW = '.new-';

/**
 * Writes `bytes` to `path`, in a folder that is there, durably. Rejects with the system's error;
 * the old file then stands.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const fresh = join(folder, `${basename(path)}${NEW}${randomUUID()}`);
  try {
    await writeNew(fresh, bytes);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const written = await readFile(path);
  if (!written.equals(bytes))
    throw Object.assign(new Error('the disk did not keep what was written'), { code: 'EIO' });
}

/** A single `write` may take only part of the bytes (a nearly full disk does): go on until done. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, at);
    at += bytesWritten;
  }
}

/** Makes a rename durable. Windows cannot open folders; there the rename itself must do. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what interrupted writes of `path` left behind; such files are never promoted. */
export async function removeStrays(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch((): string[] => []);
  const strays = names.filter((name) => name.startsWith(`${basename(path)}${NEW}`));
  await Promise.all(strays.map((name) => rm(join(folder, name), { force: true })));
}
