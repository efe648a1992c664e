// Small real pictures, and what cameras and programs hide in them.
import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG file with its length and checksum. */
export function chunk(kind: string, data: Uint8Array | string): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), Buffer.from(data)]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(named.length - 4, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** A grey PNG of this size, with `more` chunks before its end and `after` behind it. */
export function aPng(width = 40, height = 20, more: readonly Buffer[] = [], after = ''): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(Math.min(height, 200) * (Math.min(width, 200) + 1), 0x90);
  for (let at = 0; at < rows.length; at += Math.min(width, 200) + 1) rows[at] = 0;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', ''),
    Buffer.from(after),
  ]);
}

/** One white dot, as small as JPEG goes. */
const DOT = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

export function segment(kind: number, data: string | Uint8Array): Buffer {
  const body = Buffer.from(data);
  return Buffer.concat([
    Buffer.from([0xff, kind, (body.length + 2) >> 8, (body.length + 2) & 255]),
    body,
  ]);
}

/** A JPEG with `more` segments after its first and `after` behind its end. */
export const aJpeg = (more: readonly Buffer[] = [], after = ''): Buffer =>
  Buffer.concat([
    DOT.subarray(0, 20),
    ...more,
    DOT.subarray(20),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(after),
  ]);

/** EXIF with one entry: how the picture is to be turned. */
export function exif(orientation: number, text = ''): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(text)]));
}
