// A disk that notes which paths are changed on it.
import { existsSync } from 'node:fs';
import { type Disk, realDisk } from '#main/vault/disk.ts';

export type ConfinedDisk = { readonly disk: Disk; readonly changed: Set<string> };

/** The real disk; `changed` holds every path that was made, opened to write, renamed or removed. */
export function confinedDisk(): ConfinedDisk {
  const changed = new Set<string>();
  const noting =
    <A extends readonly string[], R>(act: (...paths: A) => R) =>
    (...paths: A): R => {
      for (const path of paths) changed.add(path);
      return act(...paths);
    };
  const disk: Disk = {
    ...realDisk,
    create: noting(realDisk.create),
    open: noting(realDisk.open),
    // Asking for a folder that is there changes nothing.
    makeFolder: (folder) => {
      if (!existsSync(folder)) changed.add(folder);
      realDisk.makeFolder(folder);
    },
    rename: noting(realDisk.rename),
    link: noting(realDisk.link),
    remove: noting(realDisk.remove),
  };
  return { disk, changed };
}
