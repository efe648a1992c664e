// Ways in which a file goes wrong, and files that are wrong on purpose.
import { createHash, randomBytes } from 'node:crypto';

const SECTOR = 512;
/** Where the header begins: after the magic and its length. */
const HEADER_AT = 12;

export const flipped = (bytes: Uint8Array, at: number, bit = at % 8): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
  return copy;
};

/** A bit flipped in every byte, a cut at every byte, every sector zeroed, 1 to 300 bytes too many. */
export function* damages(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at++) yield flipped(bytes, at);
  for (let length = 0; length < bytes.length; length++)
    yield Buffer.from(bytes.subarray(0, length));
  for (let at = 0; at < bytes.length; at += SECTOR) {
    const copy = Buffer.from(bytes).fill(0, at, Math.min(at + SECTOR, bytes.length));
    if (!copy.equals(bytes)) yield copy;
  }
  for (let more = 1; more <= 300; more++)
    yield Buffer.concat([bytes, more % 2 ? randomBytes(more) : Buffer.alloc(more)]);
}

/** The beginning of one and the end of the other, put together at every `step` bytes. */
export function* splices(one: Uint8Array, other: Uint8Array, step: number): Generator<Buffer> {
  const isWhole = (bytes: Buffer) => bytes.equals(one) || bytes.equals(other);
  for (let at = step; at < Math.min(one.length, other.length); at += step) {
    const halves = [
      Buffer.concat([one.subarray(0, at), other.subarray(at)]),
      Buffer.concat([other.subarray(0, at), one.subarray(at)]),
    ];
    yield* halves.filter((bytes) => !isWhole(bytes));
  }
}

const headerEndOf = (bytes: Buffer): number => HEADER_AT + bytes.readUInt32BE(HEADER_AT - 4);

export const headerTextOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .subarray(HEADER_AT, headerEndOf(Buffer.from(bytes)))
    .toString('latin1');

/** The file with another header, its length and hash made anew: all that can be done without a key. */
export function withHeaderText(bytes: Uint8Array, header: string): Buffer {
  const all = Buffer.from(bytes);
  const text = Buffer.from(header, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const start = Buffer.concat([all.subarray(0, HEADER_AT - 4), length, text]);
  const hash = createHash('sha256').update(start).digest();
  return Buffer.concat([start, hash, all.subarray(headerEndOf(all) + hash.length)]);
}

// biome-ignore lint/suspicious/noExplicitAny: a header as anybody may write it
export function withHeader(bytes: Uint8Array, change: (header: any) => unknown): Buffer {
  const header = JSON.parse(headerTextOf(bytes));
  change(header);
  return withHeaderText(bytes, JSON.stringify(header));
}
