// A store somebody or something has damaged: it is refused by a typed error and left as it is.
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '#core/errors.ts';
import { readBackup } from '#main/vault/backups.ts';
import { type Disk, realDisk } from '#main/vault/disk.ts';
import { aNote, aTheme, bodiesOf, noteAppeals, otherAppeal } from '#tests/support/commands.ts';
import { damages, flipped, headerTextOf, splices, withHeader } from '#tests/support/damage.ts';
import { forge, manifestOf } from '#tests/support/forged-store.ts';
import {
  copyOf,
  failureOf,
  filesIn,
  namesOf,
  vaultWith,
  watchedDisk,
} from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

/** Thousands of cases: a minute and a half where the machine has much else to do. */
const SWEEP = 90_000;

/** A killed store: two notes and two states of the settings, and a journal of one more note. */
async function aStore() {
  const { vault, folder, tools } = vaultWith();
  await vault.create(PASSPHRASE);
  await vault.apply(0, aNote('first'));
  await vault.apply(1, aNote('second', otherAppeal));
  await vault.apply(2, aTheme('dark'));
  await vault.lock();
  await vault.unlock(byPassphrase());
  await vault.apply(3, aNote('third'));
  const left = copyOf(folder); // as a killed program leaves it, with a record in its journal
  await vault.lock();
  return { vault: vaultWith({ folder: left }).vault, folder: left, tools };
}
type Store = Awaited<ReturnType<typeof aStore>>;

/** A disk on which the file at `path` holds what `put` was given last, and nothing may be changed. */
function spoiltDisk(path: string) {
  let bytes: Uint8Array = Buffer.alloc(0);
  const changes: string[] = [];
  const disk: Disk = {
    ...watchedDisk((act, at) => changes.push(`${act} ${at}`)),
    read: (at) => (at === path ? bytes : realDisk.read(at)),
  };
  const put = (next: Uint8Array) => {
    bytes = next;
  };
  return { disk, put, changes };
}

/**
 * Opens the store with each of `cases` in place of the file; mostly to read, since taking the
 * store's lock costs the most. Answers how often it failed, by code.
 */
async function sweep({ folder }: Store, name: string, cases: Iterable<Uint8Array>) {
  const { disk, put, changes } = spoiltDisk(join(folder, name));
  const { vault } = vaultWith({ folder, disk });
  const before = filesIn(folder);
  const codes: ErrorCode[] = [];
  for (const bytes of cases) {
    put(bytes);
    const viewOnly = codes.length % 16 !== 0;
    codes.push((await failureOf(vault.unlock(byPassphrase(), { viewOnly }))).code);
  }
  expect(changes).toEqual([]);
  expect(filesIn(folder)).toEqual(before);
  return countOf(codes);
}

const countOf = (codes: readonly ErrorCode[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(codes, (code) => code)].map(([code, all]) => [code, all.length]),
  );

describe('the head of a store', () => {
  it(
    'is refused after any flipped bit, cut, zeroed sector or appended bytes',
    async () => {
      const store = await aStore();
      const head = readFileSync(join(store.folder, 'head'));
      const refused = await sweep(store, 'head', damages(head));
      expect(Object.keys(refused)).toEqual(['vault.corrupt']);
      expect(refused['vault.corrupt']).toBeGreaterThan(9_000);
      await store.vault.unlock(byPassphrase());
      expect(bodiesOf(await store.vault.open(noteAppeals)).toSorted()).toEqual([
        'first',
        'second',
        'third',
      ]);
    },
    SWEEP,
  );

  it('is refused when it is put together from two generations', async () => {
    const store = await aStore();
    const [older] = namesOf(store.folder, 'generation');
    const [head, other] = ['head', older!].map((name) => readFileSync(join(store.folder, name)));
    const refused = await sweep(store, 'head', splices(head!, other!, 7));
    expect(Object.keys(refused)).toEqual(['vault.corrupt']);
  });

  it('opens under no slot of another store, and under none that was weakened', async () => {
    const store = await aStore();
    const other = await aStore();
    const head = readFileSync(join(store.folder, 'head'));
    const theirs = JSON.parse(headerTextOf(readFileSync(join(other.folder, 'head')))).slots;
    const weaker = { memory: 65536, passes: 4 };
    const cases = [
      withHeader(head, (its) => Object.assign(its, { slots: theirs })),
      withHeader(head, ({ slots }) => Object.assign(slots[0], { cost: weaker })),
      withHeader(head, ({ slots }) => Object.assign(slots[0], { kind: 'device' })),
      withHeader(head, (its) => Object.assign(its, { storeId: randomUUID() })),
      withHeader(head, (its) => Object.assign(its, { slots: [] })),
    ];
    expect(await sweep(store, 'head', cases)).toEqual({ 'vault.wrongPassphrase': 5 });
    const sound = withHeader(head, (its) => its.slots.pop()); // a slot opens it, AAD does not fit
    expect(await sweep(store, 'head', [sound])).toEqual({ 'vault.corrupt': 1 });
  });
});

describe('a part of a store', () => {
  /** The file of the part whose id begins so. */
  const fileOf = async ({ folder, tools }: Store, id: string, head?: string): Promise<string> => {
    const { parts } = await manifestOf(folder, tools, head);
    return parts.find((part) => part.id.startsWith(id))!.file;
  };

  it(
    'is refused after any flipped bit, cut, zeroed sector or appended bytes',
    async () => {
      const store = await aStore();
      const file = await fileOf(store, 'settings');
      const bytes = readFileSync(join(store.folder, file));
      // Every third of what sealed-file.test.ts does to such a file: here each costs a whole unlocking.
      const some = [...damages(bytes)].filter((_, at) => at % 3 === 0);
      expect(await sweep(store, file, some)).toEqual({ 'vault.corrupt': some.length });
      expect(some.length).toBeGreaterThan(2_800);
    },
    SWEEP,
  );

  it('is refused when an older or another sound part stands in its place, or none', async () => {
    const store = await aStore();
    const file = await fileOf(store, 'settings');
    const [older] = namesOf(store.folder, 'generation');
    const ofBefore = await fileOf(store, 'settings', older);
    expect(ofBefore).not.toBe(file);
    const others = namesOf(store.folder, 'part').filter((name) => name !== file);
    expect(others).toContain(ofBefore);
    const cases = others.map((name) => readFileSync(join(store.folder, name)));
    expect(await sweep(store, file, cases)).toEqual({ 'vault.corrupt': cases.length });
    rmSync(join(store.folder, file));
    const before = filesIn(store.folder);
    expect(await failureOf(store.vault.unlock(byPassphrase()))).toMatchObject({
      code: 'vault.corrupt',
    });
    expect(filesIn(store.folder)).toEqual(before);
  });

  it('damaged among those read later fails by itself, and the others still open', async () => {
    const store = await aStore();
    const file = await fileOf(store, 'annotations');
    const path = join(store.folder, file);
    writeFileSync(path, flipped(readFileSync(path), 4000));
    await store.vault.unlock(byPassphrase());
    const outcomes = await Promise.allSettled(
      noteAppeals.map((appealId) => store.vault.open([appealId])),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { checked } = await store.vault.verify();
    expect(checked.filter(({ problem }) => problem !== null)).toHaveLength(1);
  });
});

describe('a backup file', () => {
  it(
    'is refused after any flipped bit, cut, zeroed sector or appended bytes',
    async () => {
      const { vault, folder, tools } = vaultWith();
      await vault.create(PASSPHRASE);
      await vault.apply(0, aNote('kept'));
      const path = join(folder, '..', 'backup');
      await vault.backUp(path);
      const bytes = readFileSync(path);
      const { disk, put, changes } = spoiltDisk(path);
      const restore = () => readBackup({ ...tools, disk }, folder, { path }, byPassphrase());
      const codes: ErrorCode[] = [];
      for (const damaged of damages(bytes)) {
        put(damaged);
        codes.push((await failureOf(restore())).code);
      }
      expect(countOf(codes)).toEqual({ 'backup.unreadable': codes.length });
      expect(codes.length).toBeGreaterThan(9_000);
      put(bytes);
      expect(bodiesOf((await restore()).workspace)).toEqual(['kept']);
      expect(changes).toEqual([]);
    },
    SWEEP,
  );
});

describe('the journal of a store', () => {
  const journalOf = ({ folder }: Store) => join(folder, namesOf(folder, 'journal')[0]!);

  it.each([
    ['damaged', (bytes: Buffer) => flipped(bytes, bytes.length - 1), ['first', 'second']],
    ['torn', (bytes: Buffer) => bytes.subarray(0, -1), ['first', 'second']],
    [
      'torn',
      (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(64)]),
      ['first', 'second', 'third'],
    ],
    [
      'damaged',
      (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(64, 7)]),
      ['first', 'second', 'third'],
    ],
  ] as const)(
    'with a %s end keeps its beginning; the end is kept apart, and told once',
    async (kind, spoil, kept) => {
      const store = await aStore();
      const path = journalOf(store);
      const bytes = spoil(readFileSync(path));
      writeFileSync(path, bytes);
      const { setAside } = await store.vault.unlock(byPassphrase());
      expect(setAside?.kind).toBe(kind);
      const aside = readFileSync(join(store.folder, setAside!.keptAs));
      const tail = aside.subarray(aside.indexOf('\n') + 1); // after the line that says what opens it
      expect(tail).toHaveLength(setAside!.bytes);
      expect(tail.equals(bytes.subarray(-tail.length))).toBe(true);
      const about: unknown = JSON.parse(aside.subarray(0, aside.indexOf('\n')).toString());
      expect(about).toMatchObject({ gen: expect.any(Number), salt: expect.any(String) });
      expect(bodiesOf(await store.vault.open(noteAppeals)).toSorted()).toEqual(kept);
      await store.vault.lock();
      expect((await store.vault.unlock(byPassphrase())).setAside).toBeNull();
      expect(readFileSync(join(store.folder, setAside!.keptAs))).toEqual(aside);
    },
  );

  it('that is another one of this store is set aside as damage', async () => {
    const store = await aStore();
    const [, older] = namesOf(store.folder, 'journal');
    const bytes = readFileSync(join(store.folder, older!));
    expect(bytes.length).toBeGreaterThan(100);
    writeFileSync(journalOf(store), bytes);
    const { setAside } = await store.vault.unlock(byPassphrase());
    expect(setAside).toMatchObject({ kind: 'damaged', bytes: bytes.length - 8 });
    expect(bodiesOf(await store.vault.open(noteAppeals))).toHaveLength(2);
  });

  it('that is gone is damage, and nothing is made in its place', async () => {
    const store = await aStore();
    rmSync(journalOf(store));
    const before = filesIn(store.folder);
    expect(await failureOf(store.vault.unlock(byPassphrase()))).toMatchObject({
      code: 'vault.corrupt',
    });
    expect(filesIn(store.folder)).toEqual(before);
  });
});

describe('content sealed with the right key', () => {
  const polluting = '{"__proto__":{"polluted":1}}';

  it.each([
    ['a head that sets a prototype', { manifest: () => polluting }],
    ['a head that is no list of files', { manifest: () => ({ parts: [] }) }],
    [
      'a head that names a path',
      {
        manifest: (its: { journal: object }) => ({ ...its, journal: { file: '../x', salt: '' } }),
      },
    ],
    ['a part that sets a prototype', { part: () => polluting }],
    ['a part of another shape', { part: () => ({ theme: 7 }) }],
    ['a journal of unknown commands', { command: () => ({ type: 'letters.burn' }) }],
    ['a journal that sets a prototype', { command: () => JSON.parse(polluting) }],
  ])('is refused all the same: %s', async (_what, changes) => {
    const store = await aStore();
    await forge(store.folder, store.tools, changes);
    const before = filesIn(store.folder);
    expect(await failureOf(store.vault.unlock(byPassphrase()))).toMatchObject({
      code: 'vault.corrupt',
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(filesIn(store.folder)).toEqual(before);
  });
});
