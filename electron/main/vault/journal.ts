// What happened since the last snapshot, one sealed record an edit: an edit costs its own size.
//
//    8  magic "HRWJ" 00 01 0D 0A, then records:
//    4  length of the sealed record, big endian
//    4  CRC-32 of the length           (a damaged length is told from a cut record)
//    -  nonce, XChaCha20-Poly1305 of the command as JSON; associated data: store, generation, number
//
// Records are numbered without a gap, under a key of this journal alone (its salt is in the head):
// none can be left out, repeated, moved or brought from elsewhere.
import type { Aead } from './crypto/aead.ts';
import { subkey, wipe } from './crypto/subkeys.ts';
import type { Disk, DiskFile } from './disk.ts';
import { frameAt, framed, type Tail, tailFrom } from './journal-frame.ts';
import { parseJson } from './sealed-file.ts';

const MAGIC = Buffer.from('HRWJ\0\x01\r\n', 'latin1');

/** Which journal of which store: all of it is authenticated with each record. */
export type JournalIdentity = {
  readonly storeId: string;
  readonly gen: number;
  readonly salt: Uint8Array;
};

export type ReadJournal = {
  /** What each sound record holds, parsed as JSON, in order. */
  readonly records: readonly unknown[];
  /** Length of the sound beginning, in bytes. */
  readonly soundBytes: number;
  /** What follows it, when anything does. */
  readonly tail: Tail | null;
};

const aadOf = ({ storeId, gen }: JournalIdentity, number: number): Uint8Array =>
  Buffer.from(JSON.stringify([storeId, gen, number]));

const keyOf = (aead: Aead, dataKey: Uint8Array, { salt }: JournalIdentity): Uint8Array =>
  subkey(aead, dataKey, salt, 'journal');

/** Reads as far as the records are sound; what follows is told apart, never skipped. */
export function readJournal(
  aead: Aead,
  dataKey: Uint8Array,
  identity: JournalIdentity,
  bytes: Uint8Array,
): ReadJournal {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const key = keyOf(aead, dataKey, identity);
  const records: unknown[] = [];
  let at = all.subarray(0, MAGIC.length).equals(MAGIC) ? MAGIC.length : 0;
  try {
    for (let frame = frameAt(all, at); at > 0 && frame; frame = frameAt(all, at)) {
      const record = aead.open(key, frame.sealed, aadOf(identity, records.length));
      if (!record) break;
      records.push(parseJson(Buffer.from(record).toString('utf8')));
      at = frame.end;
    }
  } finally {
    wipe(key);
  }
  return { records, soundBytes: at, tail: tailFrom(all, at) };
}

export type Journal = {
  readonly path: string;
  /** Bytes written so far. */
  readonly size: () => number;
  /**
   * Settles once the record is on the medium. Rejects with the system's error, `ForeignWriter` or
   * what `meanwhile` throws, which is called while the disk is at work; then it is not saved.
   */
  readonly append: (record: unknown, meanwhile?: () => void) => Promise<void>;
  /** After a failed flush nobody knows what the medium holds: a new snapshot must follow. */
  readonly isSuspect: () => boolean;
  readonly close: () => void;
};

/** Another program wrote into the journal or replaced it. */
export class ForeignWriter extends Error {
  override readonly name = 'ForeignWriter';
}

/** A new journal, on the medium but for its name: flush the folder. */
export async function createJournal(
  disk: Disk,
  path: string,
  aead: Aead,
  dataKey: Uint8Array,
  identity: JournalIdentity,
): Promise<Journal> {
  const file = disk.create(path);
  await writeDurably(file, MAGIC, 0).catch((error: unknown) => {
    file.close();
    throw error;
  });
  return journal(path, file, aead, keyOf(aead, dataKey, identity), identity, {
    size: MAGIC.length,
    count: 0,
  });
}

/** Goes on with a journal that was read and found sound to its end. */
export function continueJournal(
  disk: Disk,
  path: string,
  aead: Aead,
  dataKey: Uint8Array,
  identity: JournalIdentity,
  read: ReadJournal,
): Journal {
  return journal(path, disk.open(path), aead, keyOf(aead, dataKey, identity), identity, {
    size: read.soundBytes,
    count: read.records.length,
  });
}

function journal(
  path: string,
  file: DiskFile,
  aead: Aead,
  key: Uint8Array,
  identity: JournalIdentity,
  start: { size: number; count: number },
): Journal {
  let { size, count } = start;
  let isSuspect = false;
  return {
    path,
    size: () => size,
    isSuspect: () => isSuspect,
    append: async (record, meanwhile = () => undefined) => {
      const sealed = aead.seal(key, Buffer.from(JSON.stringify(record)), aadOf(identity, count));
      const frame = framed(sealed);
      if (file.size() !== size) throw new ForeignWriter('the journal was changed');
      try {
        await writeDurably(file, frame, size, () => {
          meanwhile(); // first: whoever replaced the head removed this file, too
          checkPath(file);
        });
      } catch (error) {
        isSuspect = !isCutBack(file, size, frame.length, error);
        throw error;
      }
      size += frame.length;
      count += 1;
    },
    close: () => {
      wipe(key);
      file.close();
    },
  };
}

/** A folder that was unplugged is told from one that somebody else writes to. */
function checkPath(file: DiskFile): void {
  const leads = file.leads();
  if (leads === 'nowhere') throw Object.assign(new Error('the store is gone'), { code: 'ENOENT' });
  if (leads === 'elsewhere') throw new ForeignWriter('the journal was replaced');
}

/**
 * A disk may take less than it says (measured with an injected write): read it back. `meanwhile` costs
 * nothing, for the flush is on another thread; what it throws is thrown once that has ended.
 */
async function writeDurably(
  file: DiskFile,
  frame: Uint8Array,
  at: number,
  meanwhile: () => void = () => undefined,
): Promise<void> {
  file.write(frame, at);
  const flushed = file.flush();
  try {
    meanwhile();
  } finally {
    await flushed;
  }
  if (Buffer.compare(file.read(frame.length, at), frame) !== 0) throw new LyingDisk();
}

class LyingDisk extends Error {
  readonly code = 'EIO';
  constructor() {
    super('the disk did not keep what was written');
  }
}

/** Takes back a record that was not written whole; only a plain refusal leaves the file trusted. */
function isCutBack(file: DiskFile, size: number, length: number, error: unknown): boolean {
  const isRefusal =
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));
  try {
    if (file.size() > size + length) return false; // what follows is another program's: it stays
    file.truncate(size);
  } catch {
    return false;
  }
  return isRefusal;
}
