// A new file beside those that are there already: none of them is ever replaced.
import { basename, dirname, extname, join } from 'node:path';
import { type Disk, realDisk } from '#main/vault/disk.ts';
import { freshPath, patiently, writeNewFile } from '#main/vault/replace-file.ts';

/** Copies of one name in one folder; whoever has more of them has another problem. */
const MOST = 999;

/**
 * Writes `bytes` durably as `path`, or as `path (2)` and so on where another file has that name, and
 * reads them again. A file of that name that holds these very bytes already is left as it is. Gives the
 * path; rejects with the system's error, and then nothing new is there. A crash leaves the whole file or
 * none of that name.
 */
export async function writeBeside(
  path: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): Promise<string> {
  const fresh = freshPath(path);
  try {
    await writeNewFile(disk, fresh, bytes);
    const placed = place(fresh, path, bytes, disk);
    await disk.flushFolder(dirname(path));
    return placed;
  } finally {
    await patiently(() => disk.remove(fresh));
  }
}

function place(fresh: string, path: string, bytes: Uint8Array, disk: Disk): string {
  for (let copy = 1; copy <= MOST; copy++) {
    const name = numbered(path, copy);
    const isNew = linked(fresh, name, disk);
    if (holds(name, bytes, disk)) return name;
    if (!isNew) continue;
    disk.remove(name);
    throw coded('the disk did not keep what was written', 'EIO');
  }
  throw coded('every name is taken', 'EEXIST');
}

/** Gives `fresh` the name `path`, unless something has it. */
function linked(fresh: string, path: string, disk: Disk): boolean {
  try {
    disk.link(fresh, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function holds(path: string, bytes: Uint8Array, disk: Disk): boolean {
  try {
    return disk.about(path).size === bytes.length && Buffer.from(disk.read(path)).equals(bytes);
  } catch {
    return false; // a folder, or nothing that may be read: not our file
  }
}

const numbered = (path: string, copy: number): string => {
  const end = extname(path);
  return copy === 1 ? path : join(dirname(path), `${basename(path, end)} (${copy})${end}`);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const coded = (message: string, code: string): Error => Object.assign(new Error(message), { code });
