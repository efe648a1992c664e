// The head of a store, and the one way to bring a new state about: parts and journal in new files
// first, then the head that lists them in one rename. Before it the old state stands, after it the
// new; nothing is both.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { PartId } from '#core/workspace/parts.ts';
import { WORKSPACE_VERSION, type Workspace } from '#core/workspace/workspace.ts';
import type { Slot } from './crypto/slots.ts';
import type { Disk } from './disk.ts';
import { createJournal, type Journal } from './journal.ts';
import type { Manifest, StoredPart } from './manifest.ts';
import { freshName, type Snapshot } from './part-files.ts';
import { swapFile } from './replace-file.ts';
import { type FileHeader, readSealedFile, sealFile } from './sealed-file.ts';
import type { StoreAccess } from './store-access.ts';

export const HEAD = 'head';
const GENERATION = 'generation';
const SALT_BYTES = 32;

export const generationName = (gen: number): string => `${GENERATION}-${gen}`;

/** The head's bytes, or `null` when the store has none. Throws the system's error otherwise. */
export function readHead(disk: Disk, folder: string): Uint8Array | null {
  return disk.list(folder).includes(HEAD) ? disk.read(join(folder, HEAD)) : null;
}

/** What stands outside the seal but is authenticated by it. */
export type Locks = { readonly slots: Slot[]; readonly canEraseLocked: boolean };

export type NextState = {
  readonly gen: number;
  readonly locks: Locks;
  readonly workspace: Workspace;
  readonly snapshot: Snapshot;
  /** The parts to be written anew; all others stay in the files they are in. */
  readonly changed: Iterable<PartId>;
  readonly lastDaily: string | null;
  readonly lastBackup: string | null;
  readonly purgedBelow: number;
  readonly tookOver: string | null;
};

export type Committed = {
  readonly head: Uint8Array;
  readonly manifest: Manifest;
  readonly journal: Journal;
};

/** The head that is to be replaced; `null` where there must be none. */
export type Expected = { readonly head: Uint8Array; readonly gen: number } | null;

/** Somebody else wrote the store since it was opened here. */
export class OtherHead extends Error {
  override readonly name = 'OtherHead';
}

/**
 * Writes `next` in place of the head with the bytes `expected` (`null`: of none at all) and keeps
 * that head as a generation. The folder is not flushed yet: until it is, a power cut may bring the
 * old state back. Rejects with the system's error or `OtherHead`; then the old state stands.
 */
export async function commit(
  store: StoreAccess,
  next: NextState,
  expected: Expected,
): Promise<Committed> {
  let journal: Journal | undefined;
  const written: string[] = [];
  try {
    const { gen, snapshot, workspace, changed } = next;
    const parts = await snapshot.save(gen, workspace, changed, (file) => written.push(file));
    const fresh = newJournal(store, gen);
    written.push(fresh.named.file);
    journal = await fresh.create();
    const manifest = manifestOf(next, parts, fresh.named);
    const head = await writeHead(store, next, manifest, expected);
    return { head, manifest, journal };
  } catch (error) {
    journal?.close();
    if (!mayNameFilesOf(store, next.gen))
      for (const file of written) store.disk.remove(join(store.folder, file));
    throw error;
  }
}

function newJournal({ disk, folder, aead, dataKey, storeId }: StoreAccess, gen: number) {
  const salt = randomBytes(SALT_BYTES);
  const file = freshName('journal', gen);
  const create = () =>
    createJournal(disk, join(folder, file), aead, dataKey, { storeId, gen, salt });
  return { create, named: { file, salt: salt.toString('base64') } };
}

const manifestOf = (
  { workspace, lastDaily, lastBackup, purgedBelow, tookOver }: NextState,
  parts: readonly StoredPart[],
  journal: Manifest['journal'],
): Manifest => ({
  workspaceVersion: WORKSPACE_VERSION,
  revision: workspace.revision,
  parts: [...parts],
  journal,
  lastDaily,
  lastBackup,
  purgedBelow,
  tookOver,
});

async function writeHead(
  { disk, folder, aead, dataKey, storeId }: StoreAccess,
  { gen, locks }: NextState,
  manifest: Manifest,
  expected: Expected,
): Promise<Uint8Array> {
  await disk.flushFolder(folder); // the files it names are there before it is
  const header = { kind: 'head' as const, storeId, gen, ...locks };
  const head = sealFile(aead, dataKey, header, Buffer.from(JSON.stringify(manifest)));
  try {
    await swapFile(join(folder, HEAD), head, disk, () => keepOld(disk, folder, expected));
  } catch (error) {
    if (!isThere(disk, folder, head)) throw error;
  }
  return head;
}

/** A rename may be done and reported as failed: then the new state counts. */
function isThere(disk: Disk, folder: string, head: Uint8Array): boolean {
  try {
    const there = readHead(disk, folder);
    return there !== null && isEqual(there, head);
  } catch {
    return false;
  }
}

/** Whether the head on disk may be one of generation `gen`, and name its files: yes when in doubt. */
function mayNameFilesOf({ disk, folder }: StoreAccess, gen: number): boolean {
  try {
    const head = readHead(disk, folder);
    return head !== null && readSealedFile(head).header.gen === gen;
  } catch {
    return true;
  }
}

/** Throws `OtherHead` unless the head on disk is the one that was opened or written here. */
export function checkHead(disk: Disk, folder: string, expected: Expected): void {
  const there = readHead(disk, folder);
  const isSame = there === null ? expected === null : expected && isEqual(there, expected.head);
  if (!isSame) throw new OtherHead('the store was written by somebody else');
}

function keepOld(disk: Disk, folder: string, expected: Expected): void {
  checkHead(disk, folder, expected);
  const name = generationName(expected?.gen ?? 0);
  if (expected && !disk.list(folder).includes(name))
    disk.link(join(folder, HEAD), join(folder, name));
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

export const locksOf = ({ slots, canEraseLocked }: FileHeader): Locks => ({
  slots,
  canEraseLocked,
});
