// Which files of the store are still needed. Nothing older goes before what replaces it was read
// back, opened and checked; what cannot be read is never a reason to remove anything.
import { basename, join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { type PartId, placePart } from '#core/workspace/parts.ts';
import { emptyWorkspace, WORKSPACE_VERSION } from '#core/workspace/workspace.ts';
import type { Disk } from './disk.ts';
import { HEAD } from './head.ts';
import { type Manifest, openManifest } from './manifest.ts';
import { readPartFile } from './part-files.ts';
import { isStray } from './replace-file.ts';
import { openPayload, readSealedFile, UnreadableFile } from './sealed-file.ts';
import type { StoreAccess } from './store-access.ts';
import { LOCK } from './store-lock.ts';

/** Older states kept beside the head, and copies of the last days in one file each. */
export const GENERATIONS = 5;
export const DAILIES = 7;

/** Up to 14 digits: a longer number is nobody's generation, and would not be exact. */
const NAMED = /^(generation|daily|part|journal)-(\d{1,14})(?!\d)/;

/** Kind and generation of a file of the store; `null` for any other. */
export function aboutName(name: string): { kind: string; gen: number } | null {
  const [, kind, gen] = NAMED.exec(name) ?? [];
  return kind ? { kind, gen: Number(gen) } : null;
}

const newestFirst = (names: readonly string[], kind: string): readonly string[] =>
  names
    .filter((name) => aboutName(name)?.kind === kind)
    .toSorted((a, b) => (aboutName(b)?.gen ?? 0) - (aboutName(a)?.gen ?? 0));

/** Removes what interrupted writes left behind. */
export function removeStrays({ disk, folder }: Pick<StoreAccess, 'disk' | 'folder'>): void {
  for (const name of disk.list(folder)) if (isStray(name)) disk.remove(join(folder, name));
}

type State = { readonly name: string; readonly manifest: Manifest };

/**
 * Removes generations, dailies and files that no kept state needs. A generation that does not open
 * (damaged, or of the store that stood here before a restore) stays, with all that is as old as it.
 * Throws `UnreadableFile`, having removed nothing, when the current state does not open.
 */
export async function removeOld(store: StoreAccess): Promise<void> {
  const names = store.disk.list(store.folder);
  const current = manifestOf(store, HEAD);
  const generations = newestFirst(names, 'generation');
  const ours = generations.flatMap((name) => stateOf(store, name) ?? []);
  const kept = keptOf(ours);
  for (const part of changedSince(current, kept[0]?.manifest)) {
    check(store, part);
    await breath();
  }
  const needed = new Set([current, ...kept.map(({ manifest }) => manifest)].flatMap(filesOf));
  const strange = generations.filter((name) => !ours.some((state) => state.name === name));
  const newestStrange = Math.max(0, ...strange.map((name) => aboutName(name)?.gen ?? 0));
  const isUnneeded = (name: string) =>
    /^(part|journal)-/.test(name) &&
    !needed.has(name) &&
    (aboutName(name)?.gen ?? 0) > newestStrange;
  const states = ours.filter((state) => !kept.includes(state)).map(({ name }) => name);
  await removeAll(store, [...states, ...(await oldDailies(store, names))]);
  await removeAll(store, names.filter(isUnneeded)); // after the states that named them
}

async function removeAll({ disk, folder }: StoreAccess, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  for (const name of names) disk.remove(join(folder, name));
  await disk.flushFolder(folder);
}

/** Those beyond the newest few that are sound: a damaged copy takes no sound one's place. */
async function oldDailies(store: StoreAccess, names: readonly string[]): Promise<string[]> {
  const dailies = newestFirst(names, 'daily');
  if (dailies.length <= DAILIES) return [];
  let sound = 0;
  const old: string[] = [];
  for (const name of dailies) {
    if (sound >= DAILIES) old.push(name);
    else if (isSound(store, name)) sound++;
    await breath();
  }
  return old;
}

function isSound({ disk, folder, aead, dataKey }: StoreAccess, name: string): boolean {
  try {
    openPayload(aead, dataKey, readSealedFile(disk.read(join(folder, name))));
    return true;
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

/** The newest few, and the last state before a migration, for the program that wrote it. */
function keptOf(newestFirst: readonly State[]): readonly State[] {
  const isOfOldFormat = ({ manifest }: State) => manifest.workspaceVersion < WORKSPACE_VERSION;
  const older = newestFirst.slice(GENERATIONS);
  return [...newestFirst.slice(0, GENERATIONS), ...older.filter(isOfOldFormat).slice(0, 1)];
}

function stateOf(store: StoreAccess, name: string): State | null {
  try {
    return { name, manifest: manifestOf(store, name) };
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

const manifestOf = (store: StoreAccess, name: string): Manifest =>
  openManifest(
    store.aead,
    store.dataKey,
    readSealedFile(store.disk.read(join(store.folder, name))),
  );

const filesOf = ({ parts, journal }: Manifest): readonly string[] => [
  ...parts.map(({ file }) => file),
  journal.file,
];

const changedSince = (current: Manifest | undefined, last: Manifest | undefined) =>
  (current?.parts ?? []).filter(
    ({ file }) => !last?.parts.some(({ file: earlier }) => earlier === file),
  );

/** Of the state just written: in this version's format. */
function check(store: StoreAccess, part: Manifest['parts'][number]): void {
  // A marked seam: the ids in a manifest are those that were written into it.
  placePart(emptyWorkspace, part.id as PartId, readPartFile(store, part));
}

/** By its name where that says so, else by its header; `null` where neither can be read. */
export function genOf(disk: Disk, path: string): number | null {
  const about = aboutName(basename(path));
  if (about) return about.gen;
  try {
    return readSealedFile(disk.read(path)).header.gen;
  } catch {
    return null;
  }
}

/**
 * Removes every file but those of generation `gen` on: after a change of keys. Files that name their
 * generation go last, as the sign of a purge that was interrupted (`isPurgeDue`).
 */
export function purge(store: StoreAccess, gen: number): void {
  remove(store, (known) => (known ?? 0) < gen);
}

/** What an interrupted purge has left. What tells no generation may be newer, and stays. */
export function finishPurge(store: StoreAccess, gen: number): void {
  if (isPurgeDue(store, gen)) remove(store, (known) => known !== null && known < gen);
}

function remove({ disk, folder }: StoreAccess, isOld: (gen: number | null) => boolean): void {
  const old = disk
    .list(folder)
    .filter((name) => name !== HEAD && name !== LOCK && isOld(genOf(disk, join(folder, name))));
  const unnamed = old.filter((name) => aboutName(name) === null);
  for (const name of new Set([...unnamed, ...old])) disk.remove(join(folder, name));
}

/** Whether files from before the last change of keys are still there. */
const isPurgeDue = ({ disk, folder }: StoreAccess, gen: number): boolean =>
  disk.list(folder).some((name) => (aboutName(name)?.gen ?? gen) < gen);

/** Tidying that the store is sound without: what cannot be done now is done at the next opening. */
export function orLater(tidying: () => void): void {
  try {
    tidying();
  } catch {
    // what is left then is found again by its name
  }
}
