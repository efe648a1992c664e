// The few things the vault asks of a disk. One seam, so that tests can record, break and replay
// every write. All are synchronous but the flushes, which take as long as the disk does.
import {
  closeSync,
  fdatasync,
  fstatSync,
  fsync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';

const flushNames = promisify(fsync);
const flushData = promisify(fdatasync);

export type DiskFile = {
  /** Writes all of `bytes` at offset `at`. */
  readonly write: (bytes: Uint8Array, at: number) => void;
  /** At most `length` bytes from offset `at`. */
  readonly read: (length: number, at: number) => Uint8Array;
  /** Bytes in the file. */
  readonly size: () => number;
  /** Whether its path still leads to it, to another file, or nowhere. */
  readonly leads: () => 'here' | 'elsewhere' | 'nowhere';
  readonly truncate: (size: number) => void;
  /** Settles once the bytes are on the medium. */
  readonly flush: () => Promise<void>;
  /** Never fails: what counts was flushed before. */
  readonly close: () => void;
};

export type Disk = {
  /** A new file for this user alone; fails where one stands. */
  readonly create: (path: string) => DiskFile;
  readonly open: (path: string) => DiskFile;
  readonly read: (path: string) => Uint8Array;
  /** Names in a folder; none where there is no folder. */
  readonly list: (folder: string) => readonly string[];
  /** `id` tells whether a path leads to the same file as before. */
  readonly about: (path: string) => {
    readonly id: bigint;
    readonly size: number;
    readonly changedAt: Date;
  };
  readonly makeFolder: (folder: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** A second name for a file; a copy where the disk has no such thing (FAT). */
  readonly link: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** An empty one; one that is not stays. */
  readonly removeFolder: (folder: string) => void;
  /** Makes names durable. Windows cannot open folders; there the rename itself must do. */
  readonly flushFolder: (folder: string) => Promise<void>;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** A single `write` may take only part of the bytes (a nearly full disk does): go on until done. */
function writeAll(fd: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(fd, bytes, done, bytes.length - done, at + done);
}

const diskFile = (path: string, fd: number): DiskFile => ({
  write: (bytes, at) => writeAll(fd, bytes, at),
  read: (length, at) => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(fd, bytes, 0, length, at));
  },
  size: () => fstatSync(fd).size,
  leads: () => {
    const there = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (!there) return 'nowhere';
    return there.ino === fstatSync(fd, { bigint: true }).ino ? 'here' : 'elsewhere';
  },
  truncate: (size) => ftruncateSync(fd, size),
  flush: () => flushData(fd), // with the size, without the times
  close: () => {
    try {
      closeSync(fd);
    } catch {
      // the descriptor is gone all the same (Linux, close(2))
    }
  },
});

export const realDisk: Disk = {
  create: (path) => diskFile(path, openSync(path, 'wx+', 0o600)),
  open: (path) => diskFile(path, openSync(path, 'r+')),
  read: (path) => readFileSync(path),
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  },
  about: (path) => {
    const { ino, size, mtime } = statSync(path, { bigint: true });
    return { id: ino, size: Number(size), changedAt: mtime };
  },
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true, mode: 0o700 }),
  rename: renameSync,
  link: (from, to) => {
    try {
      linkSync(from, to);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error;
      copy(from, to);
    }
  },
  remove: (path) => {
    try {
      unlinkSync(path);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  },
  removeFolder: (folder) => {
    try {
      rmdirSync(folder);
    } catch (error) {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EBUSY', 'EPERM'].includes(codeOf(error))) throw error;
    }
  },
  flushFolder: async (folder) => {
    if (process.platform === 'win32') return;
    const fd = openSync(folder, 'r');
    try {
      await flushNames(fd);
    } finally {
      closeSync(fd);
    }
  },
};

function copy(from: string, to: string): void {
  const fd = openSync(to, 'wx', 0o600);
  try {
    writeAll(fd, readFileSync(from), 0);
    fsyncSync(fd);
  } catch (error) {
    unlinkSync(to); // half a copy would be taken for a whole one
    throw error;
  } finally {
    closeSync(fd);
  }
}
