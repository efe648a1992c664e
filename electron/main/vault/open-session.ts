// From a head and its key to a session: what the head lists, and what the journal adds to it.
import { join } from 'node:path';
import { Command } from '#core/workspace/command.ts';
import { migrateCommand } from '#core/workspace/migrate.ts';
import { partOf } from '#core/workspace/parts.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { locksOf } from './head.ts';
import { continueJournal, readJournal } from './journal.ts';
import { type Manifest, openManifest } from './manifest.ts';
import { type SealedFile, UnreadableFile } from './sealed-file.ts';
import { Session } from './session.ts';
import { readListed, type StoreAccess } from './store-access.ts';

/** Opens head and journal, not yet the parts. Throws `UnreadableFile`. */
export function openSession(
  store: StoreAccess,
  head: { readonly bytes: Uint8Array; readonly file: SealedFile },
  mayWrite: boolean,
): Session {
  const { gen } = head.file.header;
  const manifest = openManifest(store.aead, store.dataKey, head.file);
  const { read, goOn } = openJournal(store, gen, manifest);
  const commands = read.records.map((record) => commandFrom(manifest.workspaceVersion, record));
  return new Session(store, {
    workspace: { ...emptyWorkspace, revision: manifest.revision + commands.length },
    manifest,
    gen,
    locks: locksOf(head.file.header),
    expected: { head: head.bytes, gen },
    // With a tail that does not belong to it the journal is left as it is, and a new one follows.
    journal: mayWrite && read.tail === null ? goOn() : null,
    pending: Map.groupBy(commands, partOf),
    loaded: [],
    tail: read.tail && {
      ...read.tail,
      journal: { gen, salt: manifest.journal.salt, first: commands.length },
    },
  });
}

function commandFrom(version: number, record: unknown): Command {
  const command = Command.safeParse(migrateCommand(version, record));
  if (!command.success) throw new UnreadableFile('its journal holds a change it does not know');
  return command.data;
}

function openJournal(store: StoreAccess, gen: number, manifest: Manifest) {
  const { disk, folder, aead, dataKey, storeId } = store;
  const path = join(folder, manifest.journal.file);
  const identity = { storeId, gen, salt: Buffer.from(manifest.journal.salt, 'base64') };
  const read = readJournal(aead, dataKey, identity, readListed(store, manifest.journal.file));
  return { read, goOn: () => continueJournal(disk, path, aead, dataKey, identity, read) };
}
