// The file format "HRWB" of head, parts and backups alike:
//
//    8  magic "HRWB" 00 01 0D 0A          (0D 0A: a text-mode copy shows)
//    4  length N of the header, big endian, at most 64 KiB
//    N  header, JSON
//   32  SHA-256 of all bytes above        (damage is told from a wrong passphrase before any key)
//   32  key commitment
//    -  nonce, XChaCha20-Poly1305 of ( 8 bytes length, payload, zeros to a multiple of 4 KiB, or of
//       64 KiB above 1 MiB ), with all bytes above as associated data
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Aead } from './crypto/aead.ts';
import { Slot } from './crypto/slots.ts';
import { payloadKeys, wipe } from './crypto/subkeys.ts';

export const FORMAT = 1;
const MAGIC = Buffer.from('HRWB\0\x01\r\n', 'latin1');
const HEADER_AT = MAGIC.length + 4;
const LONGEST_HEADER = 64 * 1024;
const HASH_BYTES = 32;
const SALT_BYTES = 32;
/** The payload's length, before it. */
const COUNT_BYTES = 8;

/** One commit a second for ten million years; beyond it a header is forged. */
const LAST_GEN = 2 ** 48;

export const FileHeader = z.strictObject({
  v: z.int().positive(),
  /** The oldest format a reader must know to read this file. */
  minReader: z.int().positive(),
  kind: z.enum(['head', 'part', 'backup']),
  storeId: z.uuid(),
  /** Counts commits of the store; never a clock. */
  gen: z.int().nonnegative().max(LAST_GEN),
  /** The keys that open it; a part has none of its own. */
  slots: z.array(Slot).max(8),
  /** Whether the user allowed erasing from the lock screen. */
  canEraseLocked: z.boolean(),
  payloadSalt: z.base64().max(64),
});
export type FileHeader = z.infer<typeof FileHeader>;

/** Which version was found, and up to which this program reads. */
export type Newer = { readonly found: number; readonly supported: number };

/** A file that is not as it was written; `newer` when it was written by a later program. */
export class UnreadableFile extends Error {
  readonly newer: Newer | null;
  constructor(reason: string, newer: Newer | null = null) {
    super(reason);
    this.name = 'UnreadableFile';
    this.newer = newer;
  }
}

export const writtenByNewer = (newer: Newer): UnreadableFile =>
  new UnreadableFile('written by a newer program', newer);

export type SealedFile = {
  readonly header: FileHeader;
  /** Everything before the sealed payload, and where in it the commitment stands. */
  readonly prefix: Uint8Array;
  readonly sealed: Uint8Array;
};

/** The parts of a file, without a key. Throws `UnreadableFile`; checks before it uses. */
export function readSealedFile(bytes: Uint8Array): SealedFile {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.length < HEADER_AT || !all.subarray(0, MAGIC.length).equals(MAGIC))
    throw new UnreadableFile('not a file of Demarche');
  const headerEnd = HEADER_AT + headerLength(all);
  const prefixEnd = headerEnd + HASH_BYTES + HASH_BYTES;
  if (all.length < prefixEnd) throw new UnreadableFile('cut short');
  const hash = createHash('sha256').update(all.subarray(0, headerEnd)).digest();
  if (!hash.equals(all.subarray(headerEnd, headerEnd + HASH_BYTES)))
    throw new UnreadableFile('its header is damaged');
  const header = parseHeader(all.subarray(HEADER_AT, headerEnd).toString('utf8'));
  return { header, prefix: all.subarray(0, prefixEnd), sealed: all.subarray(prefixEnd) };
}

function headerLength(all: Buffer): number {
  const length = all.readUInt32BE(MAGIC.length);
  if (length > LONGEST_HEADER) throw new UnreadableFile('its header is too long');
  return length;
}

function parseHeader(text: string): FileHeader {
  const value = parseJson(text);
  const version = z.object({ minReader: z.int() }).safeParse(value);
  if (version.success && version.data.minReader > FORMAT)
    throw writtenByNewer({ found: version.data.minReader, supported: FORMAT });
  const header = FileHeader.safeParse(value);
  if (!header.success) throw new UnreadableFile('its header is not one of Demarche');
  return header.data;
}

/** JSON from a file. A key `__proto__` is no key of ours. Throws `UnreadableFile`. */
export function parseJson(text: string): unknown {
  try {
    // A reviver costs five times the parsing: it is asked only where such a key could be spelt.
    if (!text.includes('__proto__') && !text.includes('\\u')) return JSON.parse(text);
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new UnreadableFile('it names a key that is none');
      return value;
    });
  } catch {
    throw new UnreadableFile('it does not parse');
  }
}

/** The payload under `dataKey`. Throws `UnreadableFile`: wrong key and damage have their words. */
export function openPayload(aead: Aead, dataKey: Uint8Array, file: SealedFile): Uint8Array {
  const { key, commitment } = payloadKeys(
    aead,
    dataKey,
    Buffer.from(file.header.payloadSalt, 'base64'),
  );
  if (!timingSafeEqual(commitment, file.prefix.subarray(-HASH_BYTES)))
    throw new UnreadableFile('it is not of this store, or its key commitment is damaged');
  const padded = aead.open(key, file.sealed, file.prefix);
  wipe(key);
  if (!padded) throw new UnreadableFile('its content is damaged');
  const room = padded.length - COUNT_BYTES;
  if (room < 0) throw new UnreadableFile('its content is cut short');
  const length = Number(Buffer.from(padded.buffer, padded.byteOffset).readBigUInt64BE());
  if (length > room) throw new UnreadableFile('its content is cut short');
  return padded.subarray(COUNT_BYTES, COUNT_BYTES + length);
}

/** The bytes of a new file. Salt and nonce are new each time, so that nothing ever repeats. */
export function sealFile(
  aead: Aead,
  dataKey: Uint8Array,
  header: Omit<FileHeader, 'v' | 'minReader' | 'payloadSalt'>,
  payload: Uint8Array,
): Uint8Array {
  const salt = randomBytes(SALT_BYTES);
  const full: FileHeader = {
    v: FORMAT,
    minReader: FORMAT,
    ...header,
    payloadSalt: salt.toString('base64'),
  };
  const text = Buffer.from(JSON.stringify(full));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const start = Buffer.concat([MAGIC, length, text]);
  const { key, commitment } = payloadKeys(aead, dataKey, salt);
  const prefix = Buffer.concat([start, createHash('sha256').update(start).digest(), commitment]);
  const sealed = aead.seal(key, padded(payload), prefix);
  wipe(key);
  return Buffer.concat([prefix, sealed]);
}

const SMALL_STEP = 4 * 1024;
const LARGE_STEP = 64 * 1024;
const LARGE_FROM = 1024 * 1024;

/** Only a bucket of the length shows: with its length in front, filled up with zeros. */
function padded(payload: Uint8Array): Uint8Array {
  const length = COUNT_BYTES + payload.length;
  const step = length > LARGE_FROM ? LARGE_STEP : SMALL_STEP;
  const bytes = Buffer.alloc(Math.ceil(length / step) * step);
  bytes.writeBigUInt64BE(BigInt(payload.length));
  bytes.set(payload, COUNT_BYTES);
  return bytes;
}
