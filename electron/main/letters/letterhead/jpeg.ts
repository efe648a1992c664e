// A JPEG picture with nothing in it but the picture (ITU-T T.81, annex B): EXIF with its places and
// names, XMP, profiles, comments and what comes after its end stay behind.
import type { Picture } from './picture.ts';
import { refused } from './refused.ts';

const MARK = 0xff;
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Marks may be led by any number of these (B.1.1.2). */
const FILL = 0xff;
const EXIF = 0xe1;
const COMMENT = 0xfe;
/** JFIF, and Adobe's note of how colours are coded, without which some look inverted. */
const KEPT_NOTES = new Set([0xe0, 0xee]);

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === MARK && bytes[1] === START && bytes[2] === MARK;

type Segment = { readonly kind: number; readonly whole: Uint8Array };

/** Throws `LetterheadRefused` where segments do not follow each other, or it is marked as turned. */
export function openJpeg(bytes: Uint8Array): Picture {
  const segments = segmentsOf(bytes);
  const frame = segments.find(({ kind }) => isFrame(kind));
  if (!frame || frame.whole.length < 10 || !segments.some(({ kind }) => kind === SCAN))
    throw refused('pictureBroken');
  if (segments.some(({ kind, whole }) => kind === EXIF && isTurned(whole)))
    throw refused('pictureTurned');
  const kept = segments.filter(({ kind }) => !isNote(kind) || KEPT_NOTES.has(kind));
  const clean = Buffer.concat([
    Uint8Array.of(MARK, START),
    ...kept.map(({ kind, whole }) => (kind === 0xe0 ? withoutThumbnail(whole) : whole)),
    Uint8Array.of(MARK, END),
  ]);
  return {
    kind: 'jpeg',
    bytes: new Uint8Array(clean),
    width: viewOf(frame.whole).getUint16(7),
    height: viewOf(frame.whole).getUint16(5),
    hadMore: clean.length !== bytes.length,
  };
}

/** SOF0 to SOF15; C4, C8 and CC are tables. */
const isFrame = (kind: number): boolean =>
  kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc;
const isNote = (kind: number): boolean => (kind >= 0xe0 && kind <= 0xef) || kind === COMMENT;

/** Segments between start and end; a scan has the coded picture in it that follows its header. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  while (!isMark(bytes, at, END)) {
    const segment = segmentAt(bytes, at);
    if (segment.kind !== FILL) segments.push(segment);
    at += segment.whole.length;
  }
  return segments;
}

const isMark = (bytes: Uint8Array, at: number, kind: number): boolean =>
  bytes[at] === MARK && bytes[at + 1] === kind;

function segmentAt(bytes: Uint8Array, at: number): Segment {
  const kind = bytes[at + 1] ?? 0;
  if (bytes[at] !== MARK || at + 4 > bytes.length) throw refused('pictureBroken');
  if (kind === FILL) return { kind, whole: bytes.subarray(at, at + 1) };
  const headerEnd = at + 2 + viewOf(bytes).getUint16(at + 2);
  const end = kind === SCAN ? endOfScan(bytes, headerEnd) : headerEnd;
  if (end > bytes.length || headerEnd < at + 4) throw refused('pictureBroken');
  return { kind, whole: bytes.subarray(at, end) };
}

/** Coded data end at the first mark that is neither a stuffed zero nor a restart (B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== MARK) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARK && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw refused('pictureBroken');
}

/** JFIF keeps a small copy of the picture, maybe of one that was cut since (JFIF 1.02, page 5). */
function withoutThumbnail(whole: Uint8Array): Uint8Array {
  if (whole.length < 18 || String.fromCharCode(...whole.subarray(4, 8)) !== 'JFIF')
    return new Uint8Array();
  const clean = Uint8Array.from(whole.subarray(0, 18));
  clean.set([0, 16], 2);
  clean.set([0, 0], 16);
  return clean;
}

const ORIENTATION = 0x0112;

/** Whether EXIF says that what is stored upright is to be shown otherwise (EXIF 2.32, 4.6.4). */
function isTurned(whole: Uint8Array): boolean {
  const tiff = whole.subarray(10);
  if (tiff.length < 14) return false;
  const view = viewOf(tiff);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return false;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return false;
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little) > 1;
  }
  return false;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
