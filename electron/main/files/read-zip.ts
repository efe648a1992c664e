// Reads a zip that may be hostile: its directory is read and judged first, and nothing is inflated
// before it has passed. (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16.)
import { inflateRawSync } from 'node:zlib';

export type ZipRefusal =
  | 'notZip'
  | 'tooLarge'
  | 'tooManyEntries'
  | 'unpacksTooLarge'
  | 'unsafeName'
  | 'duplicateName'
  | 'encrypted';

/** A zip that is not opened, and why. `detail` is the entry or the number that decided. */
export class ZipRefused extends Error {
  readonly reason: ZipRefusal;
  readonly detail: string;

  constructor(reason: ZipRefusal, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'ZipRefused';
    this.reason = reason;
    this.detail = detail;
  }
}

export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  /** The entry's own date, `1980-01-01T00:00:00`: wall-clock time of whoever packed it. */
  readonly modified: string;
  /** Whether extra fields or comments say more (often a UTC time or a user id). */
  readonly hasExtra: boolean;
};

/** Where an entry's bytes lie, packed. */
type Located = ZipEntry & {
  readonly at: number;
  readonly packed: number;
  readonly method: number;
};

/** Bytes in, entries, bytes out, and how many times larger one may become. */
const LIMITS = { packed: 64 << 20, entries: 2000, unpacked: 256 << 20, ratio: 200 } as const;
/** Under this size a high ratio is no bomb: repetitive XML packs 1,000 to 1. */
const RATIO_MATTERS = 16 << 20;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Ways an entry is packed (APPNOTE 4.4.5); Word files know no other. */
const METHOD = { stored: 0, deflated: 8 } as const;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new ZipRefused('notZip', 'no end of directory');
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** MS-DOS date and time, as in APPNOTE 4.4.6. */
function dosTime(date: number, time: number): string {
  const day = `${1980 + (date >> 9)}-${pad((date >> 5) & 15)}-${pad(date & 31)}`;
  return `${day}T${pad(time >> 11)}:${pad((time >> 5) & 63)}:${pad((time & 31) * 2)}`;
}

const isUnsafe = (name: string): boolean =>
  name === '' || /^[/\\]|^[A-Za-z]:|\\|\0/u.test(name) || name.split('/').includes('..');

function checkEntry({ name, size, packed }: Located, flags: number): void {
  if (isUnsafe(name)) throw new ZipRefused('unsafeName', name);
  if ((flags & 1) !== 0) throw new ZipRefused('encrypted', name);
  const isBomb = size > RATIO_MATTERS && size > packed * LIMITS.ratio;
  if (isBomb || size > LIMITS.unpacked) throw new ZipRefused('unpacksTooLarge', name);
}

/** The entries the directory lists, judged against the limits; nothing is inflated. */
export const listZip = (bytes: Uint8Array): readonly ZipEntry[] => directory(bytes).map(shown);

const shown = ({ name, size, modified, hasExtra }: Located): ZipEntry => ({
  name,
  size,
  modified,
  hasExtra,
});

function directory(bytes: Uint8Array): readonly Located[] {
  if (bytes.length > LIMITS.packed) throw new ZipRefused('tooLarge', String(bytes.length));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new ZipRefused('tooManyEntries', String(count));
  const entries: Located[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      throw new ZipRefused('notZip', 'broken directory');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      size: view.getUint32(at + 24, true),
      modified: dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
      hasExtra: more > 0,
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
    };
    checkEntry(entry, view.getUint16(at + 8, true));
    entries.push(entry);
    at = nameEnd + more;
  }
  checkTogether(entries);
  return entries;
}

function checkTogether(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.unpacked) throw new ZipRefused('unpacksTooLarge', String(total));
  const seen = new Set<string>();
  for (const { name } of entries) {
    // Part names are compared without regard to case (ISO/IEC 29500-2, 6.2.2.3).
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new ZipRefused('duplicateName', name);
    seen.add(folded);
  }
}

/**
 * An entry unpacked. The directory may lie about its size: no more is inflated than it says, since what
 * was judged is that size.
 */
function unpacked(bytes: Uint8Array, { name, at, packed, method, size }: Located): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new ZipRefused('notZip', `nothing at ${name}`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) throw new ZipRefused('notZip', `${name} is cut`);
  const result = method === METHOD.stored ? content : inflated(content, name, size, method);
  if (result.length !== size) throw new ZipRefused('notZip', `${name} is not its size`);
  return result;
}

function inflated(content: Uint8Array, name: string, size: number, method: number): Uint8Array {
  if (method !== METHOD.deflated) throw new ZipRefused('notZip', `${name} is packed otherwise`);
  try {
    return new Uint8Array(inflateRawSync(content, { maxOutputLength: Math.max(size, 1) }));
  } catch (error) {
    throw new ZipRefused('notZip', error instanceof Error ? error.message : 'unreadable');
  }
}

/** The entries of a zip within the limits, folders left out; unpacked, those that are `wanted`. */
export function readZip(
  bytes: Uint8Array,
  wanted: (entry: ZipEntry) => boolean = () => true,
): {
  readonly entries: readonly ZipEntry[];
  readonly contents: ReadonlyMap<string, Uint8Array>;
} {
  const located = directory(bytes).filter(({ name }) => !name.endsWith('/'));
  const contents = new Map(
    located.filter(wanted).map((entry) => [entry.name, unpacked(bytes, entry)]),
  );
  return { entries: located.map(shown), contents };
}
