// Small disks of their own for tests: full, read-only, pulled out. Only root may mount.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFolder } from '#tests/support/folders.ts';

const runs = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const mebibytes = (count: number): number => count * 1024 * 1024;

/** Root may mount, except in some containers. */
export const canMount: boolean =
  process.platform === 'linux' && process.getuid?.() === 0 && mayMount();

function mayMount(): boolean {
  const at = mkdtempSync(join(tmpdir(), 'demarche-mount-'));
  const may = runs('mount', '-t', 'tmpfs', '-o', 'size=4096', 'none', at);
  if (may) runs('umount', at);
  else console.log('Mounting is not allowed here: full and vanished disks are not tested.');
  rmdirSync(at);
  return may;
}

/** A disk in memory, gone when the test is over. */
export function aTmpfs(size: number): string {
  return mounted((at) => runs('mount', '-t', 'tmpfs', '-o', `size=${mebibytes(size)}`, 'none', at));
}

/** An ext4 file system in a file, gone when the test is over. */
export function anExt4(size: number): string {
  const image = join(aFolder(), 'image');
  writeFileSync(image, '');
  truncateSync(image, mebibytes(size));
  return mounted(
    (at) =>
      runs('mkfs.ext4', '-q', '-m', '0', image) &&
      runs('mount', '-o', 'loop,errors=remount-ro', image, at),
  );
}

function mounted(mount: (at: string) => boolean): string {
  const at = join(aFolder(), 'disk');
  mkdirSync(at);
  onTestFinished(() => void runs('umount', '-l', at));
  if (!mount(at)) throw new Error('the disk cannot be mounted');
  return at;
}

/** Only while no file on it is open for writing. */
export const remountReadOnly = (at: string): boolean => runs('mount', '-o', 'remount,ro', at);

/** As after an error of the disk: ext4 gives up writing, with files open or not. */
export const breakDown = (at: string): boolean => runs('mount', '-o', 'remount,abort', at);

/** As when a stick is pulled out: the name is gone at once, open files linger. */
export const pullOut = (at: string): boolean => runs('umount', '-l', at);
