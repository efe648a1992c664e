// What is not there, or cannot be one, is never taken for a new store.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aNote, aTheme, bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { withHeader } from '#tests/support/damage.ts';
import { aFolder } from '#tests/support/folders.ts';
import { besideOf, failureOf, filesIn, namesOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

/** A store that was open here, with an older state; now locked. */
async function aStore() {
  const { vault, folder, place } = vaultWith();
  await vault.create(PASSPHRASE);
  await vault.apply(0, aNote('kept'));
  await vault.lock();
  return { vault: vaultWith({ folder }).vault, folder, place };
}

describe('where there was never a store', () => {
  it('none is opened, and none is made', async () => {
    const { vault, folder } = vaultWith();
    expect(vault.status()).toMatchObject({
      state: 'absent',
      path: folder,
      canEraseLocked: false,
      viewOnly: false,
      conflictKeptAs: null,
      deviceSlot: 'untrusted',
      plainStore: 'none',
    });
    expect(await failureOf(vault.unlock(byPassphrase()))).toEqual({
      code: 'vault.absent',
      path: folder,
    });
    expect(readdirSync(besideOf(folder))).toEqual([]);
  });

  it('what an interrupted creation left is no store either', async () => {
    const { vault, folder } = vaultWith();
    mkdirSync(folder);
    writeFileSync(join(folder, 'part-1-0011223344556677'), 'half');
    writeFileSync(join(folder, 'head.new-1'), 'half');
    expect(vault.status().state).toBe('absent');
    await vault.create(PASSPHRASE);
    await vault.lock();
    await vault.unlock(byPassphrase());
    expect(readdirSync(folder)).not.toContain('head.new-1');
  });
});

describe('a store that is gone', () => {
  it.each([
    ['with its folder', (folder: string) => rmSync(folder, { recursive: true })],
    [
      'but for an empty folder',
      (folder: string) => {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      },
    ],
    ['by its head alone', (folder: string) => rmSync(join(folder, 'head'))],
  ])('%s is missing, and nothing is written', async (_what, remove) => {
    const { vault, folder } = await aStore();
    remove(folder);
    const before = readdirSync(besideOf(folder), { recursive: true });
    expect(vault.status().state).toBe('missing');
    for (const how of [{}, { viewOnly: true }, { acceptOlder: true }])
      expect(await failureOf(vault.unlock(byPassphrase(), how))).toEqual({
        code: 'vault.missing',
        path: folder,
      });
    expect(readdirSync(besideOf(folder), { recursive: true })).toEqual(before);
  });

  it('is missing on another computer too, as long as older states tell of it', async () => {
    const { vault, folder, place } = await aStore();
    rmSync(join(folder, 'head'));
    rmSync(place.lastSeenPath);
    expect(vault.status().state).toBe('missing');
    expect(await failureOf(vault.unlock(byPassphrase()))).toMatchObject({ code: 'vault.missing' });
  });

  it('is replaced only when the user makes another, and its older states stay', async () => {
    const { vault, folder } = await aStore();
    rmSync(join(folder, 'head'));
    const before = Object.entries(filesIn(folder));
    const copies = before.filter(([name]) => /^(generation|daily)/.test(name));
    await vault.create(PASSPHRASE);
    await vault.apply(0, aTheme('dark'));
    await vault.lock();
    expect(Object.entries(filesIn(folder))).toEqual(expect.arrayContaining(copies));
    const older = namesOf(folder, 'generation').at(-1);
    await vault.restore({ name: older! }, byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['kept']);
  });
});

describe('a head that is none', () => {
  it.each([
    ['is empty', () => Buffer.alloc(0)],
    ['holds null', () => Buffer.from('null')],
    ['holds zeros', (head: Buffer) => Buffer.alloc(head.length)],
    ['holds a sector of zeros', () => Buffer.alloc(512)],
    ['is cut short', (head: Buffer) => head.subarray(0, 300)],
    ['is another program’s', () => Buffer.from('{"hello":"world"}')],
    [
      'lost its line ends',
      (head: Buffer) => Buffer.from(head.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
    ],
  ])('because it %s is damage: refused, and no byte changes', async (_what, spoil) => {
    const { vault, folder } = await aStore();
    const head = readFileSync(join(folder, 'head'));
    writeFileSync(join(folder, 'head'), spoil(head));
    const before = filesIn(folder);
    expect(vault.status()).toMatchObject({ state: 'damaged', canEraseLocked: false });
    expect(await failureOf(vault.unlock(byPassphrase()))).toMatchObject({
      code: 'vault.corrupt',
      path: folder,
    });
    expect(await failureOf(vault.create(PASSPHRASE))).toMatchObject({ code: 'vault.exists' });
    expect(await failureOf(vault.erase())).toEqual({ code: 'vault.locked' });
    expect(filesIn(folder)).toEqual(before);
  });

  it('because a newer program wrote it is no damage, and is refused by its number', async () => {
    const { vault, folder } = await aStore();
    const head = readFileSync(join(folder, 'head'));
    const newer = withHeader(head, (its) => Object.assign(its, { minReader: 9 }));
    writeFileSync(join(folder, 'head'), newer);
    const before = filesIn(folder);
    expect(vault.status().state).toBe('locked');
    expect(await failureOf(vault.unlock(byPassphrase()))).toEqual({
      code: 'vault.newerVersion',
      path: folder,
      found: 9,
      supported: 1,
    });
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('a place that cannot hold a store', () => {
  it('because a file stands there is told, and the file stays', async () => {
    const folder = join(aFolder(), 'vault');
    writeFileSync(folder, 'a file');
    for (const where of [folder, join(folder, 'inside')]) {
      const { vault } = vaultWith({ folder: where, plainPath: join(where, '..', 'plain.json') });
      expect(vault.status().state).not.toBe('absent');
      expect(await failureOf(vault.unlock(byPassphrase()))).toMatchObject({
        code: 'vault.unwritable',
        reason: 'gone',
      });
      expect(await failureOf(vault.create(PASSPHRASE))).toMatchObject({
        code: 'vault.unwritable',
      });
    }
    expect(readFileSync(folder, 'utf8')).toBe('a file');
  });
});
