// The unencrypted store of version 0.1: a new vault takes it over, and then it is removed.
import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { migrateWhole } from '#core/workspace/migrate.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import type { Disk } from './disk.ts';
import { isStray } from './replace-file.ts';

export type PlainStore =
  | { readonly state: 'none' | 'unreadable' }
  | { readonly state: 'found'; readonly workspace: Workspace; readonly sha256: string };

/** What lies at `path`; one that cannot be read as a workspace is left as it is. */
export function readPlain(disk: Disk, path: string | null): PlainStore {
  if (path === null) return { state: 'none' };
  try {
    if (!disk.list(dirname(path)).includes(basename(path))) return { state: 'none' };
    const bytes = disk.read(path);
    const workspace = migrateWhole(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return { state: 'found', workspace, sha256: sha256(bytes) };
  } catch {
    return { state: 'unreadable' };
  }
}

/** What a new store starts with: what lies at `path`, or nothing. */
export function startingPoint(disk: Disk, path: string | null) {
  const plain = readPlain(disk, path);
  return plain.state === 'found'
    ? { workspace: plain.workspace, tookOver: plain.sha256 }
    : { workspace: emptyWorkspace, tookOver: null };
}

/**
 * Overwrites and removes the store at `path` when it is still the one taken over, and its strays.
 * What cannot be removed now is tried again at the next unlocking; until then `readPlain` finds it.
 */
export async function removePlain(disk: Disk, path: string | null, tookOver: string) {
  if (path === null) return;
  try {
    await remove(disk, path, tookOver);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

async function remove(disk: Disk, path: string, tookOver: string): Promise<void> {
  const names = disk.list(dirname(path)).filter((name) => name.startsWith(basename(path)));
  for (const name of names) {
    const file = join(dirname(path), name);
    const isTaken = name === basename(path) && sha256(disk.read(file)) === tookOver;
    if (isTaken || isStray(name)) await shred(disk, file);
  }
}

/** Overwrites and removes the store at `path` and its strays, whatever they hold. */
export async function erasePlain(disk: Disk, path: string | null): Promise<void> {
  if (path === null) return;
  for (const name of disk.list(dirname(path)))
    if (name === basename(path) || name.startsWith(`${basename(path)}.`))
      await shred(disk, join(dirname(path), name));
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a solid-state disk keeps of it is beyond reach: see SECURITY.md. */
async function shred(disk: Disk, path: string): Promise<void> {
  const file = disk.open(path);
  try {
    file.write(randomBytes(file.size()), 0);
    await file.flush();
  } finally {
    file.close();
  }
  disk.remove(path);
}
