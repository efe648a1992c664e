// A disk in memory that writes down everything asked of it, in order, so that `Medium` can tell what
// a power cut at any moment may leave. It does as it is told, or fails as a `Plan` says. Only the
// store's lock lies on the real disk (SQLite takes it there): its folder is made for it.
import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Disk, DiskFile } from '#main/vault/disk.ts';

/** Files by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What a program asked of the disk, as far as it changes something. */
export type Entry =
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: number; readonly size: number }
  | { readonly kind: 'flush'; readonly file: number }
  /** A flush that failed: the system forgets what it could not write, and the next one says "done". */
  | { readonly kind: 'forget'; readonly file: number }
  /** Names that change together; `null`: the name is gone, 'folder': it is one. */
  | { readonly kind: 'names'; readonly folder: string; readonly changes: readonly NameChange[] }
  | { readonly kind: 'flushFolder'; readonly folder: string }
  /** Not of the disk: how far the program was, said from outside. */
  | { readonly kind: 'mark'; readonly asked: number; readonly acknowledged: number };
export type NameChange = readonly [path: string, to: number | 'folder' | null];

export type Operation = {
  readonly kind:
    | 'create'
    | 'open'
    | 'close'
    | 'read'
    | 'write'
    | 'truncate'
    | 'flush'
    | 'rename'
    | 'link'
    | 'remove'
    | 'flushFolder'
    | 'makeFolder'
    | 'list';
  readonly path: string;
};
/**
 * `do`; `skip`: say "done" without doing; `half`: write half and say "done"; a code: fail with it
 * and do nothing, or with `half` do half of it.
 */
export type Outcome =
  | 'do'
  | 'skip'
  | 'half'
  | { readonly code: string; readonly half?: boolean; readonly done?: boolean };
export type Plan = (operation: Operation) => Outcome;

export type ModelDisk = {
  readonly disk: Disk;
  readonly log: readonly Entry[];
  readonly mark: (asked: number, acknowledged: number) => void;
  /** What a program that runs now would see. */
  readonly files: () => Files;
};

const failure = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${basename(path)}`), { code });

type Start = {
  readonly files?: Files;
  /** A folder that stands, even with nothing in it. */
  readonly root: string;
  readonly plan?: Plan;
};

/** A disk holding `files`, in folders that are there. */
export function modelDisk({ files: start = new Map(), root, plan = () => 'do' }: Start): ModelDisk {
  const log: Entry[] = [];
  const contents = new Map<number, Buffer>();
  const names = new Map<string, number>();
  const folders = new Set<string>([root]);
  for (const [path, bytes] of start) {
    const file = contents.size;
    contents.set(file, Buffer.from(bytes));
    names.set(path, file);
    folders.add(dirname(path));
  }

  /** Runs `act` as the plan says. */
  function carryOut(
    kind: Operation['kind'],
    path: string,
    act: () => void,
    half?: () => void,
  ): void {
    const outcome = plan({ kind, path });
    if (outcome === 'do') act();
    else if (outcome === 'half') half?.();
    else if (outcome !== 'skip') {
      if (outcome.half) half?.();
      if (outcome.done) act();
      throw failure(outcome.code, path);
    }
  }
  function rename(changes: readonly NameChange[]): void {
    const [[path] = ['']] = changes;
    for (const [name, to] of changes)
      if (typeof to === 'number') names.set(name, to);
      else names.delete(name);
    log.push({ kind: 'names', folder: dirname(path), changes });
  }
  function at(path: string): number {
    const file = names.get(path);
    if (file === undefined) throw failure('ENOENT', path);
    return file;
  }
  const bytesOf = (file: number): Buffer => contents.get(file) ?? Buffer.alloc(0);

  function leads(path: string, file: number): 'here' | 'elsewhere' | 'nowhere' {
    const there = names.get(path);
    if (there === undefined) return 'nowhere';
    return there === file ? 'here' : 'elsewhere';
  }
  function write(file: number, bytes: Uint8Array, from: number): void {
    const old = bytesOf(file);
    const next = Buffer.alloc(Math.max(old.length, from + bytes.length));
    next.set(old);
    next.set(bytes, from);
    contents.set(file, next);
    log.push({ kind: 'write', file, at: from, bytes: Buffer.from(bytes) });
  }
  function truncate(file: number, size: number): void {
    const next = Buffer.alloc(size);
    next.set(bytesOf(file).subarray(0, size));
    contents.set(file, next);
    log.push({ kind: 'truncate', file, size });
  }
  function flush(file: number, path: string): void {
    try {
      carryOut('flush', path, () => log.push({ kind: 'flush', file }));
    } catch (error) {
      log.push({ kind: 'forget', file });
      throw error;
    }
  }

  const handle = (file: number, path: string): DiskFile => ({
    write: (bytes, from) =>
      carryOut(
        'write',
        path,
        () => write(file, bytes, from),
        () => write(file, bytes.subarray(0, bytes.length / 2), from),
      ),
    read: (length, from) => {
      carryOut('read', path, () => undefined);
      return Uint8Array.from(bytesOf(file).subarray(from, from + length));
    },
    size: () => bytesOf(file).length,
    leads: () => leads(path, file),
    truncate: (size) => carryOut('truncate', path, () => truncate(file, size)),
    flush: async () => flush(file, path),
    close: () => carryOut('close', path, () => undefined),
  });

  const disk: Disk = {
    create: (path) => {
      if (names.has(path)) throw failure('EEXIST', path);
      if (!folders.has(dirname(path))) throw failure('ENOENT', path);
      const file = contents.size;
      carryOut('create', path, () => {
        contents.set(file, Buffer.alloc(0));
        rename([[path, file]]);
      });
      return handle(file, path);
    },
    open: (path) => {
      carryOut('open', path, () => undefined);
      return handle(at(path), path);
    },
    read: (path) => {
      carryOut('read', path, () => undefined);
      return Uint8Array.from(bytesOf(at(path)));
    },
    list: (folder) => {
      carryOut('list', folder, () => undefined);
      return [...names.keys()].filter((path) => dirname(path) === folder).map((p) => basename(p));
    },
    about: (path) => ({
      id: BigInt(at(path)),
      size: bytesOf(at(path)).length,
      changedAt: new Date(0),
    }),
    makeFolder: (folder) =>
      carryOut('makeFolder', folder, () => {
        mkdirSync(folder, { recursive: true });
        if (folders.has(folder)) return;
        folders.add(folder);
        log.push({ kind: 'names', folder: dirname(folder), changes: [[folder, 'folder']] });
      }),
    // An empty folder more or less is no state of a store: it is not recorded.
    removeFolder: () => undefined,
    rename: (from, to) =>
      carryOut('rename', to, () =>
        rename([
          [to, at(from)],
          [from, null],
        ]),
      ),
    link: (from, to) => {
      if (names.has(to)) throw failure('EEXIST', to);
      carryOut('link', to, () => rename([[to, at(from)]]));
    },
    remove: (path) => {
      if (names.has(path)) carryOut('remove', path, () => rename([[path, null]]));
    },
    flushFolder: async (folder) =>
      carryOut('flushFolder', folder, () => log.push({ kind: 'flushFolder', folder })),
  };
  return {
    disk,
    log,
    mark: (asked, acknowledged) => log.push({ kind: 'mark', asked, acknowledged }),
    files: () => new Map([...names].map(([path, file]) => [path, bytesOf(file)])),
  };
}
