// What an edit is held against: the least that a durable write can cost, and what others pay.
import { randomBytes } from 'node:crypto';
import { closeSync, fdatasync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { Annotation } from '#core/annotations/annotation.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { type Aead, KEY_BYTES } from '#main/vault/crypto/aead.ts';

const flushAway = promisify(fdatasync);

export type Floor = {
  /** Appends and flushes on this thread: no durable edit can cost less. */
  readonly append: (bytes: Uint8Array) => void;
  /** The same, but for a thread that must not stand still while the disk does. */
  readonly appendAway: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => void;
};

export function floorAt(folder: string): Floor {
  const files = ['floor', 'floor-away'].map((name) => openSync(join(folder, name), 'w'));
  const [here = 0, away = 0] = files;
  return {
    append: (bytes) => {
      writeSync(here, bytes);
      fdatasyncSync(here);
    },
    appendAway: (bytes) => {
      writeSync(away, bytes);
      return flushAway(away);
    },
    close: () => void files.map((fd) => closeSync(fd)),
  };
}

export type SealedTable = {
  readonly rewrite: (note: Annotation) => void;
  /** Every row, opened and parsed. */
  readonly readAll: () => unknown[];
  readonly close: () => void;
};

/** SQLite as safe as it gets (WAL, synchronous = FULL), each row sealed with our own cipher. */
export function sqliteAt(folder: string, workspace: Workspace, aead: Aead): SealedTable {
  const key = randomBytes(KEY_BYTES);
  const aad = Buffer.from('note');
  const sealed = (note: Annotation) => aead.seal(key, Buffer.from(JSON.stringify(note)), aad);
  const database = new DatabaseSync(join(folder, 'notes.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE note (id TEXT PRIMARY KEY, sealed BLOB NOT NULL); BEGIN');
  const insert = database.prepare('INSERT INTO note VALUES (?, ?)');
  for (const { annotations } of workspace.annotations)
    for (const note of annotations) insert.run(note.id, sealed(note));
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  const update = database.prepare('UPDATE note SET sealed = ? WHERE id = ?');
  const select = database.prepare('SELECT sealed FROM note');
  return {
    rewrite: (note) => void update.run(sealed(note), note.id),
    readAll: () =>
      select.all().map((row) => {
        const bytes = aead.open(key, row.sealed as Uint8Array, aad); // a marked seam: a BLOB
        return JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
      }),
    close: () => database.close(),
  };
}
