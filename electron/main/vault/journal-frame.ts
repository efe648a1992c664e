// How a record stands in a journal, and how an end that is none is told: a record that was under way
// when the power went, or damage to what was saved.
import { crc32 } from 'node:zlib';

const LENGTH_BYTES = 4;
/** The length, and its own check: a length that is damaged is never taken for a cut record. */
const START_BYTES = 2 * LENGTH_BYTES;
/** What a disk writes whole or not at all. */
const SECTOR = 512;

export type Tail = { readonly kind: 'torn' | 'damaged'; readonly bytes: Uint8Array };

export function framed(sealed: Uint8Array): Buffer {
  const start = Buffer.alloc(START_BYTES);
  start.writeUInt32BE(sealed.length);
  start.writeUInt32BE(crc32(start.subarray(0, LENGTH_BYTES)), LENGTH_BYTES);
  return Buffer.concat([start, sealed]);
}

/** The record that begins at `at`, sealed, and where it ends; `null` where none stands whole. */
export function frameAt(all: Buffer, at: number): { sealed: Buffer; end: number } | null {
  const end = announcedEnd(all, at);
  return end === null || end > all.length
    ? null
    : { sealed: all.subarray(at + START_BYTES, end), end };
}

/** `null` when the length is not there or is damaged. */
function announcedEnd(all: Buffer, at: number): number | null {
  if (all.length < at + START_BYTES) return null;
  const isSound =
    all.readUInt32BE(at + LENGTH_BYTES) === crc32(all.subarray(at, at + LENGTH_BYTES));
  return isSound ? at + START_BYTES + all.readUInt32BE(at) : null;
}

/** What follows the sound beginning of a journal, up to `at`; 0 where not even its magic is. */
export function tailFrom(all: Buffer, at: number): Tail | null {
  if (at > 0 && at === all.length) return null;
  return { kind: at > 0 && isTorn(all, at) ? 'torn' : 'damaged', bytes: all.subarray(at) };
}

/** A last record of which the disk got a beginning only, or not all sectors, was never "saved". */
function isTorn(all: Buffer, at: number): boolean {
  if (all.length < at + START_BYTES || isBlank(all.subarray(at))) return true;
  const end = announcedEnd(all, at);
  if (end === null || end < all.length) return false;
  return end > all.length || hasBlankSector(all, at);
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

/** A few zeros stand in ciphertext by chance: shorter pieces of a sector tell nothing. */
function hasBlankSector(all: Buffer, at: number): boolean {
  for (let from = at; from < all.length; from = from - (from % SECTOR) + SECTOR) {
    const piece = all.subarray(from, from - (from % SECTOR) + SECTOR);
    if (piece.length >= START_BYTES && isBlank(piece)) return true;
  }
  return false;
}
