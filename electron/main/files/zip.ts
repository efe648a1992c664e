// Zip packages, written so that the same entries are always the same bytes (PKWARE APPNOTE 6.3.10).
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';

/** An entry as it lies in a zip, and what it is when inflated: its CRC-32 and its size in bytes. */
export type Deflated = { readonly bytes: Uint8Array; readonly crc: number; readonly size: number };

/** Deflated by fflate: what zlib makes of the same bytes differs with its version and processor. */
export const deflated = (content: Uint8Array): Deflated => ({
  bytes: deflateSync(content, { level: 6 }),
  crc: crc32(content),
  size: content.length,
});

/** 1 January 1980, when MS-DOS dates begin, at midnight: no clock or zone shows (4.4.6). */
const FIRST_DOS_MOMENT = 0x00_21_00_00;
const VERSION = 20; // that deflating needs (4.4.3)
const DEFLATED = 8; // (4.4.5)

/** What a file's own header and its line in the directory have in common (4.3.7 and 4.3.12). */
function described(name: Uint8Array, { bytes, crc, size }: Deflated): Uint8Array {
  const common = new DataView(new ArrayBuffer(26));
  common.setUint16(0, VERSION, true);
  common.setUint16(4, DEFLATED, true);
  common.setUint32(6, FIRST_DOS_MOMENT, true);
  common.setUint32(10, crc, true);
  common.setUint32(14, bytes.length, true);
  common.setUint32(18, size, true);
  common.setUint16(22, name.length, true);
  return new Uint8Array(common.buffer);
}

const signature = (kind: number): Uint8Array => Uint8Array.of(0x50, 0x4b, kind, kind + 1);

/** The part of a directory's line between the lengths and the name: all of it 0 but the offset. */
function place(offset: number): Uint8Array {
  const line = new DataView(new ArrayBuffer(14));
  line.setUint32(10, offset, true);
  return new Uint8Array(line.buffer);
}

/** The end of the directory (4.3.16). */
function directoryEnd(count: number, size: number, offset: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, count, true);
  end.setUint16(6, count, true);
  end.setUint32(8, size, true);
  end.setUint32(12, offset, true);
  return new Uint8Array(end.buffer);
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);

/** A zip of `entries` in their order, all dated 1 January 1980, no comments, no extra fields. */
export function zipOf(entries: Iterable<readonly [name: string, entry: Deflated]>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let count = 0;
  for (const [text, entry] of entries) {
    const name = strToU8(text);
    const common = described(name, entry);
    const file = [signature(3), common, name, entry.bytes];
    files.push(...file);
    directory.push(signature(1), Uint8Array.of(VERSION, 0), common, place(offset), name);
    offset += lengthOf(file);
    count += 1;
  }
  const end = [signature(5), directoryEnd(count, lengthOf(directory), offset)];
  return Buffer.concat([...files, ...directory, ...end]);
}
