// What a power cut may leave. The medium knows, at any point of a recorded log, which bytes and which
// names were flushed; all others may be there, be gone, or, of bytes, be there in part.
import type { Entry, Files, NameChange } from './model-disk.ts';

type Names = Extract<Entry, { kind: 'names' }>;
type DataEntry = Extract<Entry, { kind: 'write' | 'truncate' }>;
type Data = { readonly entry: DataEntry; state: 'pending' | 'durable' | 'forgotten' };
type Inode = { durable: Buffer; later: Data[]; variants: readonly Buffer[] | null };

/** `journalled`: names come about in order, as on ext4, APFS and NTFS; `any`: each for itself. */
export type NameOrder = 'journalled' | 'any';

/** More names than this pending at once are lost one at a time, not in every combination. */
const EVERY_COMBINATION = 5;
const SECTOR = 512;

export class Medium {
  readonly #files = new Map<number, Inode>();
  readonly #names = new Map<string, number | 'folder'>();
  #pending: Names[] = [];

  /** Starts with `files` on the medium, numbered as `modelDisk` numbers them. */
  constructor(files: Files = new Map()) {
    for (const [path, bytes] of files) {
      this.#names.set(path, this.#files.size);
      this.#files.set(this.#files.size, {
        durable: Buffer.from(bytes),
        later: [],
        variants: null,
      });
    }
  }

  step(entry: Entry): void {
    if (entry.kind === 'names') this.#pending.push(entry);
    if (entry.kind === 'flushFolder') this.#flushFolder(entry.folder);
    if ('file' in entry) this.#stepFile(this.#inode(entry.file), entry);
  }

  #stepFile(inode: Inode, entry: DataEntry | Extract<Entry, { kind: 'flush' | 'forget' }>): void {
    inode.variants = null;
    if (entry.kind === 'write' || entry.kind === 'truncate')
      inode.later.push({ entry, state: 'pending' });
    else
      for (const data of inode.later)
        if (data.state === 'pending') data.state = entry.kind === 'flush' ? 'durable' : 'forgotten';
    settle(inode);
  }

  #inode(file: number): Inode {
    const known = this.#files.get(file) ?? {
      durable: Buffer.alloc(0),
      later: [],
      variants: null,
    };
    this.#files.set(file, known);
    return known;
  }

  #flushFolder(folder: string): void {
    for (const { changes } of this.#pending.filter((names) => names.folder === folder))
      rename(this.#names, changes);
    this.#pending = this.#pending.filter((names) => names.folder !== folder);
  }

  /** Every state that a power cut now may leave; the same one may come twice. */
  *states(order: NameOrder): Generator<Files> {
    for (const kept of choices(this.#pending, order)) {
      const names = new Map(this.#names);
      for (const { changes } of kept) rename(names, changes);
      yield* this.#statesUnder(names);
    }
  }

  *#statesUnder(names: ReadonlyMap<string, number | 'folder'>): Generator<Files> {
    const there = [...names].filter(([, to]) => to !== 'folder') as [string, number][];
    const isLost = (path: string) => this.#isFolderLost(path, names);
    const visible = there.filter(([path]) => !isLost(path));
    const open = [...new Set(visible.map(([, file]) => file))].filter(
      (file) => this.#inode(file).later.length > 0,
    );
    const settled = (chosen: ReadonlyMap<number, Buffer>): Files =>
      new Map(visible.map(([path, file]) => [path, chosen.get(file) ?? this.#inode(file).durable]));
    const variants = new Map(open.map((file) => [file, contentsOf(this.#inode(file))]));
    for (const chosen of combinations(variants)) yield settled(chosen);
  }

  /** Whether the folder that `path` is in was made but its name may be gone. */
  #isFolderLost(path: string, names: ReadonlyMap<string, number | 'folder'>): boolean {
    const made = this.#pending
      .flatMap(({ changes }) => changes)
      .filter(([, to]) => to === 'folder')
      .map(([folder]) => folder);
    return made.some((folder) => path.startsWith(`${folder}/`) && !names.has(folder));
  }
}

/** What was flushed is there for good, as far as nothing before it is in doubt. */
function settle(inode: Inode): void {
  const doubtful = inode.later.findIndex(({ state }) => state !== 'durable');
  const settled = doubtful < 0 ? inode.later : inode.later.slice(0, doubtful);
  inode.durable = settled.reduce((bytes, { entry }) => changed(bytes, entry), inode.durable);
  inode.later = inode.later.slice(settled.length);
}

function rename(names: Map<string, number | 'folder'>, changes: readonly NameChange[]): void {
  for (const [path, to] of changes)
    if (to === null) names.delete(path);
    else names.set(path, to);
}

/** Which of the pending names may have come about. */
function* choices(pending: readonly Names[], order: NameOrder): Generator<readonly Names[]> {
  for (let length = 0; length <= pending.length; length++) yield pending.slice(0, length);
  if (order === 'journalled') return;
  if (pending.length <= EVERY_COMBINATION) {
    for (let bits = 0; bits < 2 ** pending.length; bits++)
      yield pending.filter((_, at) => (bits >> at) & 1);
    return;
  }
  for (const one of pending) {
    yield [one];
    yield pending.filter((names) => names !== one);
  }
}

function changed(bytes: Buffer, entry: DataEntry): Buffer {
  const end =
    entry.kind === 'write' ? Math.max(bytes.length, entry.at + entry.bytes.length) : entry.size;
  const next = Buffer.alloc(end);
  next.set(bytes.subarray(0, end));
  if (entry.kind === 'write') next.set(entry.bytes, entry.at);
  return next;
}

/** What an unflushed file may hold: nothing new, all of it, a beginning, zeros, or lost sectors. */
function contentsOf(inode: Inode): readonly Buffer[] {
  inode.variants ??= [...variantsOf(inode, false), ...variantsOf(inode, true)].filter(
    (each, at, all) => all.findIndex((other) => other.equals(each)) === at,
  );
  return inode.variants;
}

/** `isThere`: whether bytes that the system could not write got to the medium all the same. */
function variantsOf({ durable, later }: Inode, isThere: boolean): readonly Buffer[] {
  const isKept = ({ state }: Data) => state === 'durable' || (state === 'forgotten' && isThere);
  let bytes = later.filter(isKept).reduce((before, { entry }) => changed(before, entry), durable);
  const found: Buffer[] = [bytes];
  for (const { entry } of later.filter(({ state }) => state === 'pending')) {
    const before = bytes;
    bytes = changed(before, entry);
    found.push(bytes);
    if (entry.kind === 'write') found.push(...partly(before, bytes, entry));
  }
  return found;
}

function partly(
  before: Buffer,
  after: Buffer,
  { at, bytes }: Extract<DataEntry, { kind: 'write' }>,
): readonly Buffer[] {
  const cut = [1, Math.floor(bytes.length / 2), bytes.length - 1].map((length) =>
    changed(before, { kind: 'write', file: 0, at, bytes: bytes.subarray(0, length) }),
  );
  const withOld = (from: number, to: number): Buffer => {
    const mixed = Buffer.from(after);
    mixed.fill(0, from, to);
    mixed.set(before.subarray(from, to), from);
    return mixed;
  };
  const firstEnd = Math.min((Math.floor(at / SECTOR) + 1) * SECTOR, after.length);
  const lastStart = Math.max(at, Math.floor((at + bytes.length - 1) / SECTOR) * SECTOR);
  // All of the new size but none of the new bytes; all but the first sector; all but the last.
  return [
    ...cut,
    withOld(at, at + bytes.length),
    withOld(at, firstEnd),
    withOld(lastStart, at + bytes.length),
  ];
}

/** All combinations for two files; beyond that one file varies at a time, the others all or none. */
function* combinations(
  variants: ReadonlyMap<number, readonly Buffer[]>,
): Generator<ReadonlyMap<number, Buffer>> {
  const none = new Map([...variants].map(([file, contents]) => [file, contents[0] as Buffer]));
  const all = new Map([...variants].map(([file, contents]) => [file, contents.at(-1) as Buffer]));
  const [[first, contents] = [0, []]] = variants;
  const each = contents.map((content) => new Map(none).set(first, content));
  for (const base of variants.size === 2 ? each : [none, all]) {
    yield base;
    for (const [file, others] of variants)
      for (const content of others) yield new Map(base).set(file, content);
  }
}
