// Compressed streams that stand anywhere in some bytes, as far as they can be read.
import { constants, inflateRawSync, inflateSync } from 'node:zlib';

const finishFlush = constants.Z_SYNC_FLUSH; // a stream that is cut short shows what it has
const LARGEST = 64 * 1024 * 1024; // bytes of one inflated stream
const options = { finishFlush, maxOutputLength: LARGEST };

function inflated(make: () => Buffer): Buffer | null {
  try {
    return make();
  } catch {
    return null; // no stream after all: the mark stood there by chance
  }
}

/** Every place after `mark`, with what `inflate` makes of the rest from there. */
function streamsAt(
  bytes: Buffer,
  mark: Buffer,
  inflate: (rest: Buffer) => Buffer,
): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const stream = inflated(() => inflate(bytes.subarray(at)));
    if (stream !== null && stream.length > 0) found.push(stream);
  }
  return found;
}

/** The entry of a zip that begins here: its header says how long its names are (APPNOTE 4.3.7). */
const zipEntry = (rest: Buffer): Buffer =>
  inflateRawSync(rest.subarray(30 + rest.readUInt16LE(26) + rest.readUInt16LE(28)), options);

/** A gzip stream that begins here, whatever follows it: past its header (RFC 1952, 2.3). */
function gzipStream(rest: Buffer): Buffer {
  const flags = rest.readUInt8(3);
  const [hasCrc, hasExtra, hasName, hasComment] = [2, 4, 8, 16].map((bit) => (flags & bit) > 0);
  let at = 10;
  if (hasExtra) at += 2 + rest.readUInt16LE(at);
  for (const has of [hasName, hasComment]) if (has) at = rest.indexOf(0, at) + 1;
  return inflateRawSync(rest.subarray(at + (hasCrc ? 2 : 0)), options);
}

/** What gzip, zlib and zip streams anywhere in `bytes` hold. */
export function streamsIn(bytes: Buffer): readonly Buffer[] {
  const zlibMarks = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]));
  return [
    ...streamsAt(bytes, Buffer.from([0x1f, 0x8b, 0x08]), gzipStream),
    ...streamsAt(bytes, Buffer.from('PK\u0003\u0004', 'latin1'), zipEntry),
    ...zlibMarks.flatMap((mark) => streamsAt(bytes, mark, (rest) => inflateSync(rest, options))),
  ];
}
