// What is done to a store when it is about to be locked, or when somebody else has written it.
import { join } from 'node:path';
import type { Opened } from '#core/vault/vault-state.ts';
import { apply } from '#core/workspace/apply.ts';
import type { Command } from '#core/workspace/command.ts';
import { backupsIn, highestGen, loadReadable, writeArchive, writeDaily } from './backups.ts';
import { OtherHead } from './head.ts';
import { ForeignWriter } from './journal.ts';
import { openSession } from './open-session.ts';
import { writeNewFile } from './replace-file.ts';
import { removeOld } from './rotation.ts';
import { readSealedFile, UnreadableFile } from './sealed-file.ts';
import type { Session } from './session.ts';
import type { SetAside } from './session-state.ts';
import type { StoreAccess } from './store-access.ts';
import { freeName } from './store-access.ts';

/** Folds the journal into a snapshot, keeps a copy a day, and lets go of what is too old. */
export async function tidy(session: Session, today: string): Promise<void> {
  const isNewDay = session.head.manifest.lastDaily !== today;
  // A part that cannot be read stops the copy of the day, not the snapshot of what was edited.
  const hasDaily = isNewDay && (await succeeds(writeDaily(session)));
  if (session.hasChanged || hasDaily) await session.save(hasDaily ? { lastDaily: today } : {});
  await removeOld(session.store);
}

const succeeds = (job: Promise<unknown>): Promise<boolean> =>
  job.then(
    () => true,
    () => false,
  );

/**
 * Keeps what was open here, with an edit under way, beside a store that somebody else wrote. Answers
 * where.
 */
export async function keepConflict(session: Session, command: Command | null): Promise<string> {
  const { store, head } = session;
  const keptAs = join(store.folder, freeName(store.disk, store.folder, 'conflict'));
  const missing = await loadReadable(session); // what the other has removed was not changed here
  const workspace = command ? apply(session.workspace, command).workspace : session.workspace;
  const gen = Math.max(head.gen, highestGen(store.disk, store.folder)); // no purge takes it for old
  await writeArchive({ store, head: { ...head, gen }, workspace }, keptAs, missing);
  return keptAs;
}

/** Whether somebody else wrote the store while it was open here. */
export const isConflict = (error: unknown): boolean =>
  error instanceof ForeignWriter || error instanceof OtherHead;

/**
 * The user goes on with a state older than the newest known here: the newest that still opens stays
 * as a backup that nothing removes.
 */
export async function keepNewer({ store, head }: Session): Promise<void> {
  const { disk, folder } = store;
  const newer = backupsIn(disk, folder).filter(
    ({ kind, gen }) => kind === 'generation' && gen > head.gen,
  );
  for (const { name, gen } of newer) {
    const session = openGeneration(store, name);
    if (!session) continue;
    await session.loadAll();
    await writeArchive(session, join(folder, freeName(disk, folder, `kept-${gen}`)));
    return;
  }
}

/** `null` when it does not open under this store's key. */
function openGeneration(store: StoreAccess, name: string): Session | null {
  try {
    const bytes = store.disk.read(join(store.folder, name));
    return openSession(store, { bytes, file: readSealedFile(bytes) }, false);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/**
 * Keeps the end of a journal that could not be read, after a line that says what opens its records,
 * and answers what the user is told of it.
 */
export async function keepTail(
  { disk, folder }: Pick<StoreAccess, 'disk' | 'folder'>,
  tail: SetAside | null,
): Promise<Opened['setAside']> {
  if (!tail) return null;
  const keptAs = freeName(disk, folder, 'set-aside');
  const about = Buffer.from(`${JSON.stringify(tail.journal)}\n`);
  await writeNewFile(disk, join(folder, keptAs), Buffer.concat([about, tail.bytes]));
  return { kind: tail.kind, bytes: tail.bytes.length, keptAs };
}
