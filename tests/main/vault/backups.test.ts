// Copies: what is kept of a month of use, what is never let go, and how a copy brings all back.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '#core/workspace/parts.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { readBackup } from '#main/vault/backups.ts';
import { type Disk, realDisk } from '#main/vault/disk.ts';
import { GENERATIONS, removeOld } from '#main/vault/rotation.ts';
import { access } from '#main/vault/store-access.ts';
import { type Step, step } from '#tests/support/arbitraries.ts';
import { aNote, aTheme, bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { flipped } from '#tests/support/damage.ts';
import { keyOf } from '#tests/support/forged-store.ts';
import { copyOf, failureOf, filesIn, namesOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A clock that a test sets. */
function aClock(start = '2026-11-24') {
  let at = Date.parse(start);
  return {
    today: () => new Date(at).toISOString().slice(0, 10),
    pass: (days: number) => {
      at += days * DAY;
    },
  };
}

async function aStore(given: Parameters<typeof vaultWith>[0] = {}) {
  const made = vaultWith(given);
  const { recoveryKey } = await made.vault.create(PASSPHRASE);
  await made.vault.apply(0, aNote('kept'));
  return { ...made, recoveryKey };
}

const damage = (path: string) => {
  const bytes = readFileSync(path);
  writeFileSync(path, flipped(bytes, bytes.length - 1));
};

describe('thirty days of use', () => {
  it('leave the last five states and seven days, each of which opens, and nothing unneeded', async () => {
    const { today, pass } = aClock();
    const { vault, folder, tools } = await aStore({ today });
    for (let day = 1; day <= 30; day++) {
      await vault.lock();
      pass(1);
      await vault.unlock(byPassphrase());
      await vault.apply(day, aNote(`day ${day}`));
      const kinds = (await vault.backups()).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'generation').length).toBeLessThanOrEqual(6);
      expect(kinds.filter((kind) => kind === 'daily').length).toBeLessThanOrEqual(7);
    }
    await vault.lock();
    const backups = await vault.backups();
    expect(namesOf(folder, 'generation')).toHaveLength(5);
    expect(namesOf(folder, 'daily')).toHaveLength(7);
    const lengths: number[] = [];
    for (const { name } of backups) {
      const { workspace } = await readBackup(tools, folder, { name }, byPassphrase());
      lengths.push(bodiesOf(workspace).length);
    }
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(Math.max(...lengths)).toBe(31);
    expect(Object.keys(filesIn(folder)).length).toBeLessThan(
      5 * 3 + 7 + 5 + partsOf(emptyWorkspace).length,
    );
  });

  /** A store with more older states than are kept, for a disk that removed none. */
  const aCrowdedStore = async () => {
    const disk: Disk = { ...realDisk, remove: () => undefined };
    const { vault, folder, tools } = await aStore({ disk });
    for (let count = 1; count <= GENERATIONS + 3; count++) {
      await vault.apply(count, aTheme(count % 2 ? 'dark' : 'light'));
      await vault.lock();
      await vault.unlock(byPassphrase());
    }
    await vault.lock();
    const { aead, dataKey, header } = await keyOf(folder, tools);
    const store = access(realDisk, folder, aead, dataKey, header.storeId);
    return { store, folder, tools };
  };

  it('let the oldest states go once the current one was read back', async () => {
    const { store, folder } = await aCrowdedStore();
    expect(namesOf(folder, 'generation')).toHaveLength(GENERATIONS + 3);
    await removeOld(store);
    expect(namesOf(folder, 'generation')).toHaveLength(GENERATIONS);
  });

  it.each([
    ['head is damaged', (folder: string) => damage(join(folder, 'head'))],
    ['head is gone', (folder: string) => rmSync(join(folder, 'head'))],
    [
      'newest part is damaged',
      (folder: string) => damage(join(folder, namesOf(folder, 'part')[0]!)),
    ],
    ['newest part is gone', (folder: string) => rmSync(join(folder, namesOf(folder, 'part')[0]!))],
  ])('remove nothing while the %s', async (_what, spoil) => {
    const { store, folder } = await aCrowdedStore();
    spoil(folder);
    const before = filesIn(folder);
    await expect(removeOld(store)).rejects.toThrow();
    expect(filesIn(folder)).toEqual(before);
  });

  it('let a damaged older state count as none, and keep it', async () => {
    const { today, pass } = aClock();
    const { vault, folder } = await aStore({ today });
    const next = async (count: number) => {
      await vault.apply(count, aTheme(count % 2 ? 'dark' : 'light'));
      await vault.lock();
      pass(1);
      await vault.unlock(byPassphrase());
    };
    for (let count = 1; count <= 3; count++) await next(count);
    const [damaged] = namesOf(folder, 'generation');
    damage(join(folder, damaged!));
    for (let count = 4; count <= 12; count++) await next(count);
    const generations = namesOf(folder, 'generation');
    expect(generations).toContain(damaged);
    expect(generations.length).toBeGreaterThanOrEqual(6);
  });
});

describe('a copy taken away', () => {
  it('brings every record back on an empty profile, by passphrase and by recovery key', async () => {
    const run = async (steps: readonly Step[]) => {
      const { vault, folder, recoveryKey } = await aStore();
      for (const make of steps) {
        const before = await vault.open(noteAppeals);
        const command = make(before);
        if (command) await vault.apply(before.revision, command);
      }
      const path = join(folder, '..', 'copy');
      await vault.backUp(path);
      const expected = await vault.open(noteAppeals);
      for (const secret of [byPassphrase(), { kind: 'recoveryKey' as const, recoveryKey }]) {
        const { vault: other } = vaultWith();
        await other.restore({ path }, secret);
        expect(await other.open(noteAppeals)).toEqual(expected);
        await other.lock();
        await other.unlock(secret);
        expect(await other.open(noteAppeals)).toEqual(expected);
        await other.lock();
      }
      await vault.lock();
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 15 }), run), { numRuns: 10 });
  });

  it('holds edits that could not be stored as well', async () => {
    const { vault, folder, tools } = await aStore();
    const path = join(folder, '..', 'copy');
    await vault.backUp(path, [aNote('unsaved')]);
    const { workspace } = await readBackup(tools, folder, { path }, byPassphrase());
    expect(bodiesOf(workspace)).toEqual(['kept', 'unsaved']);
    expect(bodiesOf(vault.current())).toEqual(['kept']);
  });

  it('that cannot be read is refused, and what is there stays open', async () => {
    const { vault, folder } = await aStore();
    const path = join(folder, '..', 'copy');
    for (const bytes of ['', 'a letter', '\0'.repeat(9000)]) {
      writeFileSync(path, bytes);
      expect(await failureOf(vault.restore({ path }, byPassphrase()))).toMatchObject({
        code: 'backup.unreadable',
        path,
      });
    }
    rmSync(path);
    expect(await failureOf(vault.restore({ path }, byPassphrase()))).toMatchObject({
      code: 'backup.unreadable',
    });
    await vault.backUp(path);
    expect(await failureOf(vault.restore({ path }, byPassphrase(NEXT_PASSPHRASE)))).toEqual({
      code: 'vault.wrongPassphrase',
    });
    expect(await vault.apply(1, aNote('still open'))).toEqual({ revision: 2 });
  });

  it('is reminded of after thirty days without one', async () => {
    const { today, pass } = aClock();
    const { vault, folder } = await aStore({ today });
    const isDueAfter = async (days: number) => {
      await vault.lock();
      pass(days);
      return (await vault.unlock(byPassphrase())).backupDue;
    };
    expect([await isDueAfter(30), await isDueAfter(1)]).toEqual([false, true]);
    await vault.backUp(join(folder, '..', 'copy'), [aNote('not stored yet')]);
    expect(await isDueAfter(0)).toBe(true);
    await vault.backUp(join(folder, '..', 'copy'));
    expect([await isDueAfter(0), await isDueAfter(30), await isDueAfter(1)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a restored copy', () => {
  it('takes the place of a damaged store, which is kept under another name', async () => {
    const { vault, folder } = await aStore();
    await vault.lock();
    const [copy] = (await vault.backups()).filter(({ kind }) => kind === 'daily');
    damage(join(folder, 'head'));
    const damaged = readFileSync(join(folder, 'head'));
    const { vault: again } = vaultWith({ folder });
    expect(again.status().state).toBe('locked'); // only its content is damaged: nobody can know yet
    writeFileSync(join(folder, 'head'), damaged.subarray(0, 40));
    expect(again.status().state).toBe('damaged');
    const before = filesIn(folder);
    await again.restore({ name: copy!.name }, byPassphrase());
    expect(bodiesOf(await again.open(noteAppeals))).toEqual(['kept']);
    const after = filesIn(folder);
    expect(after['damaged-1']).toBe(before.head);
    for (const name of Object.keys(before))
      if (name !== 'head') expect(after[name]).toBe(before[name]);
  });

  it('of another store keeps what stood here as a state that still opens', async () => {
    const { vault: other, folder: there } = await aStore();
    await other.apply(1, aNote('theirs'));
    const path = join(there, '..', 'copy');
    await other.backUp(path);
    const { vault, folder, tools } = await aStore();
    await vault.apply(1, aNote('mine'));
    await vault.restore({ path }, byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['kept', 'theirs']);
    for (let count = 0; count < 8; count++) {
      const { revision } = vault.current();
      await vault.apply(revision, aTheme(count % 2 ? 'dark' : 'light'));
      await vault.lock();
      await vault.unlock(byPassphrase());
    }
    const found: string[] = [];
    for (const { name, kind } of await vault.backups())
      if (kind === 'generation')
        found.push(
          ...bodiesOf((await readBackup(tools, folder, { name }, byPassphrase())).workspace),
        );
    expect(found).toContain('mine');
    const mine = (await vault.backups()).filter(({ kind }) => kind === 'generation').at(-1);
    await vault.restore({ name: mine!.name }, byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toContain('mine');
  });

  it('of an older state of this store goes on from it, with all others still there', async () => {
    const { vault, folder } = await aStore();
    for (const body of ['second', 'third']) {
      await vault.lock();
      await vault.unlock(byPassphrase());
      await vault.apply(vault.current().revision, aNote(body));
    }
    await vault.lock();
    const older = (await vault.backups()).filter(({ kind }) => kind === 'generation').at(-1);
    const before = (await vault.backups()).map(({ name }) => name);
    await vault.restore({ name: older!.name }, byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals)).length).toBeLessThan(3);
    expect((await vault.backups()).map(({ name }) => name)).toEqual(expect.arrayContaining(before));
    await vault.apply(vault.current().revision, aNote('anew'));
    await vault.lock();
    await vault.unlock(byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toContain('anew');
    expect(namesOf(folder, 'damaged')).toEqual([]);
  });
});

describe('when somebody else wrote the store while it was open here', () => {
  /** An open store over which another, that went on elsewhere, is copied. */
  const overwritten = async () => {
    const { vault, folder } = await aStore();
    const there = copyOf(folder);
    const { vault: other } = vaultWith({ folder: there });
    await other.unlock(byPassphrase());
    await other.apply(1, aNote('theirs'));
    await other.lock();
    await vault.apply(1, aNote('mine'));
    const journals = namesOf(folder, 'journal');
    const theirs = readdirSync(there).filter((name) => !['lock', ...journals].includes(name));
    for (const name of theirs) cpSync(join(there, name), join(folder, name));
    return { vault, folder, theirHead: readFileSync(join(folder, 'head')) };
  };
  type Vault = Awaited<ReturnType<typeof overwritten>>['vault'];

  it.each([
    [
      'at a change of the passphrase',
      (vault: Vault) => vault.changePassphrase(byPassphrase(), NEXT_PASSPHRASE),
    ],
    ['at a change of the keys', (vault: Vault) => vault.rekey(byPassphrase(), NEXT_PASSPHRASE)],
    ['at the locking', (vault: Vault) => vault.lock()],
  ])('theirs is not overwritten and ours is kept: noticed %s', async (_when, act) => {
    const { vault, folder, theirHead } = await overwritten();
    await act(vault).catch(() => undefined);
    expect(vault.isOpen()).toBe(false);
    expect(readFileSync(join(folder, 'head'))).toEqual(theirHead);
    await vault.unlock(byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['kept', 'theirs']);
    const [conflict] = namesOf(folder, 'conflict');
    await vault.restore({ name: conflict! }, byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['kept', 'mine']);
  });

  it('what was open, with the edit under way, is kept beside it and can be restored', async () => {
    const { vault, folder } = await aStore();
    const [journal] = namesOf(folder, 'journal');
    writeFileSync(join(folder, journal!), 'theirs');
    const failure = await failureOf(vault.apply(1, aNote('under way')));
    expect(failure).toEqual({ code: 'vault.conflict', keptAs: join(folder, 'conflict-1') });
    expect(vault.isOpen()).toBe(false);
    const [conflict] = (await vault.backups()).filter(({ kind }) => kind === 'conflict');
    expect(conflict).toMatchObject({ name: 'conflict-1' });
    await vault.restore({ name: conflict!.name }, byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['kept', 'under way']);
  });
});
