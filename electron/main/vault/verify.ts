// Reads everything that an opened store and the copies beside it consist of, and changes nothing.
import { join } from 'node:path';
import { openArchive } from './archive.ts';
import { backupsIn } from './backups.ts';
import type { Tail } from './journal-frame.ts';
import { openSession } from './open-session.ts';
import { readSealedFile, UnreadableFile } from './sealed-file.ts';
import type { Session } from './session.ts';

/** One thing that was read: a part, or a copy beside the store. */
export type Checked = {
  readonly name: string;
  readonly problem: string | null;
  /** A copy of the store that stood here before a restore, or of keys that are gone: not read. */
  readonly isForeign: boolean;
};

export type Verified = {
  readonly gen: number;
  readonly revision: number;
  readonly checked: readonly Checked[];
  /** What follows the sound part of the journal, if anything does. */
  readonly tail: Tail['kind'] | null;
};

export async function verifyStore(session: Session): Promise<Verified> {
  const parts: Checked[] = [];
  for (const id of session.parts) parts.push(await checked(`part ${id}`, () => session.load([id])));
  const copies: Checked[] = [];
  for (const { name } of backupsIn(session.store.disk, session.store.folder))
    copies.push(await checked(name, () => openCopy(session, name)));
  const { head, workspace, tail } = session;
  return {
    gen: head.gen,
    revision: workspace.revision,
    checked: [...parts, ...copies],
    tail: tail?.kind ?? null,
  };
}

async function checked(name: string, read: () => Promise<void>): Promise<Checked> {
  try {
    await read();
    return { name, problem: null, isForeign: false };
  } catch (error) {
    if (error instanceof Foreign) return { name, problem: null, isForeign: true };
    const problem = error instanceof Error ? error.message : 'it cannot be read';
    return { name, problem, isForeign: false };
  }
}

class Foreign extends Error {}

async function openCopy({ store }: Session, name: string): Promise<void> {
  const bytes = store.disk.read(join(store.folder, name));
  const file = readSealedFile(bytes);
  if (file.header.storeId !== store.storeId) throw new Foreign();
  if (file.header.kind === 'backup') {
    await openArchive(store.aead, store.dataKey, file);
    return;
  }
  const session = openSession(store, { bytes, file }, false);
  await session.loadAll();
  // An edit cut short was never called saved, and the state after it was written since.
  if (session.tail?.kind === 'damaged') throw new UnreadableFile('its journal is damaged');
}
