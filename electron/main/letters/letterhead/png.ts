// A PNG picture taken apart and put together again with nothing in it but the picture (W3C PNG, third
// edition, section 5): text, times, profiles, EXIF and what comes after its end stay behind.
import { crc32 } from 'node:zlib';
import type { Picture } from './picture.ts';
import { refused } from './refused.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What a picture is seen by: size, palette, transparency, how bright, how large, and itself. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'sRGB', 'pHYs', 'sBIT']);

export const isPng = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

type Chunk = { readonly kind: string; readonly whole: Uint8Array; readonly data: Uint8Array };

/** Throws `LetterheadRefused` where lengths, checksums or order are not a PNG's. */
export function openPng(bytes: Uint8Array): Picture {
  const chunks = chunksOf(bytes);
  const [first] = chunks;
  const isWhole = chunks.some(({ kind }) => kind === 'IDAT') && chunks.at(-1)?.kind === 'IEND';
  if (first?.kind !== 'IHDR' || first.data.length !== 13 || !isWhole)
    throw refused('pictureBroken');
  const view = viewOf(first.data);
  const kept = chunks.filter(({ kind }) => KEPT.has(kind));
  const clean = Buffer.concat([SIGNATURE, ...kept.map(({ whole }) => whole)]);
  return {
    kind: 'png',
    bytes: new Uint8Array(clean),
    width: view.getUint32(0),
    height: view.getUint32(4),
    hadMore: clean.length !== bytes.length,
  };
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (chunks.at(-1)?.kind !== 'IEND') {
    if (at + 12 > bytes.length) throw refused('pictureBroken');
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw refused('pictureBroken');
    const named = bytes.subarray(at + 4, end - 4);
    if (crc32(named) !== view.getUint32(end - 4)) throw refused('pictureBroken');
    const kind = String.fromCharCode(...named.subarray(0, 4));
    chunks.push({ kind, whole: bytes.subarray(at, end), data: named.subarray(4) });
    at = end;
  }
  return chunks;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
