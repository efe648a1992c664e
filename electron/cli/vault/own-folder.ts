import type { Disk } from '#main/vault/disk.ts';
import { HEAD } from '#main/vault/head.ts';
import { aboutName } from '#main/vault/rotation.ts';
import { LOCK } from '#main/vault/store-lock.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import { CommandError, EXIT } from '../exit.ts';

/** A change of keys and an erasure remove whatever lies in a vault's folder: it has one of its own. */
export function requireOwnFolder(disk: Disk, folder: string): void {
  if (isFile(disk, folder))
    throw new CommandError(EXIT.unwritable, `${folder} is not a folder: name a new one.`);
  const names = disk.list(folder);
  const isOurs = names.some((name) => name === HEAD || name === LOCK || aboutName(name) !== null);
  if (names.length > 0 && !isOurs)
    throw new CommandError(
      EXIT.unwritable,
      `${folder} holds other things. A vault needs a folder of its own: name a new one.`,
    );
}

/** Whether a file stands at `path`, or where one of its folders should be. */
export function isFile(disk: Disk, path: string): boolean {
  try {
    disk.list(path);
    return false;
  } catch (error) {
    return unwritableReason(error) === 'gone'; // what is not there at all has no names, and no error
  }
}
