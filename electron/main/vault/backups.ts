// Copies: older states that stand in the store's folder, one file a day beside them, and a file the
// user takes away. Each is read back and opened before it counts.
import { join } from 'node:path';
import { AppError } from '#core/errors.ts';
import { Backup, type Secret } from '#core/vault/vault-state.ts';
import { apply } from '#core/workspace/apply.ts';
import type { Command } from '#core/workspace/command.ts';
import type { PartId } from '#core/workspace/parts.ts';
import { type Archived, openArchive, sealArchive } from './archive.ts';
import { orWiped } from './crypto/subkeys.ts';
import type { Disk } from './disk.ts';
import { type Expected, HEAD, type Locks, locksOf, readHead } from './head.ts';
import { openSession } from './open-session.ts';
import { isStray, replaceFile } from './replace-file.ts';
import { aboutName, genOf } from './rotation.ts';
import { readSealedFile, UnreadableFile } from './sealed-file.ts';
import type { Session } from './session.ts';
import type { SetAside } from './session-state.ts';
import { access, freeName, type StoreAccess } from './store-access.ts';
import { locksmith, type VaultTools } from './tools.ts';
import { dataKeyOf } from './unlocking.ts';
import type { BackupSource } from './vault.ts';

/** The copies in `folder`, newest first. */
export function backupsIn(disk: Disk, folder: string): readonly Backup[] {
  return disk
    .list(folder)
    .flatMap((name) => {
      const { success, data: kind } = Backup.shape.kind.safeParse(name.split('-')[0]);
      if (!success || isStray(name)) return [];
      const { size, changedAt } = disk.about(join(folder, name));
      const gen = genOf(disk, join(folder, name)) ?? 0;
      return [{ name, kind, gen, bytes: size, writtenAt: changedAt.toISOString() }];
    })
    .toSorted((a, b) => b.gen - a.gen);
}

/** Writes the workspace of a session to one file at `path`, and says in it what parts it lacks. */
export async function writeArchive(
  { store, head, workspace }: Pick<Session, 'store' | 'head' | 'workspace'>,
  path: string,
  missing: readonly PartId[] = [],
): Promise<void> {
  const { disk, aead, dataKey } = store;
  const bytes = await sealArchive(store, head.gen, head.locks, { workspace, missing });
  await openArchive(aead, dataKey, readSealedFile(bytes)); // before an older one goes
  await replaceFile(path, bytes, disk); // which reads it back
}

/** Reads all that can be read of a store that may be failing; answers the parts that cannot. */
export async function loadReadable(session: Session): Promise<readonly PartId[]> {
  const missing: PartId[] = [];
  for (const id of session.parts) await session.load([id]).catch(() => void missing.push(id));
  return missing;
}

/**
 * One file with everything, taken away by the user. With `unsaved` edits it is a copy in need: it has
 * those, and all parts that can still be read. Answers the parts that it lacks.
 */
export async function backUp(
  session: Session,
  path: string,
  unsaved: readonly Command[],
): Promise<readonly PartId[]> {
  const missing = unsaved.length > 0 ? await loadReadable(session) : [];
  if (missing.length === 0) await session.loadAll();
  const workspace = unsaved.reduce(
    (before, command) => apply(before, command).workspace,
    session.workspace,
  );
  await writeArchive({ store: session.store, head: session.head, workspace }, path, missing);
  return missing;
}

/** A copy in the store's own folder, apart from all its other files. */
export async function writeDaily(session: Session): Promise<void> {
  await session.loadAll();
  const { store, head, workspace } = session;
  await writeArchive({ store, head, workspace }, join(store.folder, `daily-${head.gen}`));
}

export type Restorable = Archived & {
  readonly store: StoreAccess;
  readonly locks: Locks;
  readonly gen: number;
  /** What of an older state's journal could not be read. */
  readonly tail: SetAside | null;
};

/**
 * What a backup holds. Throws `backup.unreadable`, `vault.wrongPassphrase`,
 * `vault.wrongRecoveryKey` or `vault.recoveryKeySlip`.
 */
export async function readBackup(
  tools: VaultTools,
  folder: string,
  from: BackupSource,
  secret: Secret,
): Promise<Restorable> {
  const path = from.path ?? join(folder, from.name);
  try {
    return await openBackup(tools, folder, path, secret);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const detail = error instanceof UnreadableFile ? error.message : 'it cannot be read';
    throw new AppError({ code: 'backup.unreadable', path, detail });
  }
}

async function openBackup(
  tools: VaultTools,
  folder: string,
  path: string,
  secret: Secret,
): Promise<Restorable> {
  const bytes = tools.disk.read(path);
  const file = readSealedFile(bytes);
  const smith = await locksmith(tools);
  const { storeId, gen } = file.header;
  const dataKey = await dataKeyOf(smith, file.header, secret);
  const store = access(tools.disk, folder, smith.aead, dataKey, storeId);
  const about = { store, locks: locksOf(file.header), gen };
  return orWiped(dataKey, async () => {
    if (file.header.kind === 'backup')
      return { ...about, ...(await openArchive(smith.aead, dataKey, file)), tail: null };
    const session = openSession(store, { bytes, file }, false);
    await session.loadAll();
    return { ...about, workspace: session.workspace, missing: [], tail: session.tail };
  });
}

/**
 * Makes way for a restored head: a sound one becomes a generation when it is replaced, a damaged
 * one is kept under another name. Answers what the next commit replaces.
 */
export function makeWay(disk: Disk, folder: string): Expected {
  const head = readHead(disk, folder);
  if (!head) return null;
  try {
    return { head, gen: readSealedFile(head).header.gen };
  } catch {
    disk.rename(join(folder, HEAD), join(folder, freeName(disk, folder, 'damaged')));
    return null;
  }
}

/** The highest generation that any file in the folder tells of. */
export const highestGen = (disk: Disk, folder: string): number =>
  Math.max(0, ...disk.list(folder).map((name) => aboutName(name)?.gen ?? 0));
