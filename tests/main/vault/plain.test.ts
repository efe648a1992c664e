// The unencrypted store of version 0.1 goes once a vault has taken it over, and not before.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apply } from '#core/workspace/apply.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { aNote, bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { aFolder } from '#tests/support/folders.ts';
import { dyingDisk, vaultWith, watchedDisk } from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

const { workspace } = apply(emptyWorkspace, aNote('from 0.1'));
const { lockAfter, ...settings } = workspace.settings;
const STORED = JSON.stringify({ ...workspace, version: 1, settings });

function aPlainStore(content = STORED) {
  const plainPath = join(aFolder(), 'workspace.json');
  writeFileSync(plainPath, content);
  return { plainPath, folder: join(dirname(plainPath), 'vault') };
}

describe('the unencrypted store of version 0.1', () => {
  it('is overwritten and flushed before its name goes, and so are what its writes left', async () => {
    const { plainPath, folder } = aPlainStore();
    writeFileSync(`${plainPath}.new-1`, 'half of it');
    writeFileSync(join(dirname(plainPath), 'other.json'), 'not ours');
    const acts: string[] = [];
    const disk = watchedDisk((act, path) => {
      if (dirname(path) === dirname(plainPath) && !path.startsWith(folder))
        acts.push(`${act} ${path.slice(dirname(path).length + 1)}`);
      if (act === 'remove' && path === plainPath)
        expect(readFileSync(plainPath, 'latin1')).not.toContain('from 0.1');
    });
    const { vault } = vaultWith({ folder, plainPath, disk });
    await vault.create(PASSPHRASE);
    for (const name of ['workspace.json', 'workspace.json.new-1'])
      expect(acts.filter((act) => act.endsWith(` ${name}`))).toEqual([
        `write ${name}`,
        `flush ${name}`,
        `remove ${name}`,
      ]);
    expect(readdirSync(dirname(plainPath)).toSorted()).toEqual([
      'other.json',
      'vault',
      'vault.last-seen',
    ]);
  });

  it.each([
    ['cut short', STORED.slice(0, -9)],
    ['of no version', '{"hello":"world"}'],
    ['of a version to come', STORED.replace('"version":1', '"version":9')],
    ['empty', ''],
  ])('that is %s is told and left as it is; the new vault is empty', async (_what, content) => {
    const { plainPath, folder } = aPlainStore(content);
    const { vault } = vaultWith({ folder, plainPath });
    expect(vault.status().plainStore).toBe('unreadable');
    await vault.create(PASSPHRASE);
    expect(await vault.open(noteAppeals)).toEqual(emptyWorkspace);
    await vault.lock();
    await vault.unlock(byPassphrase());
    expect(readFileSync(plainPath, 'utf8')).toBe(content);
  });

  it('stays whole when the program dies before the vault is there', async () => {
    const { plainPath, folder } = aPlainStore();
    const disk = dyingDisk((act, path) => act === 'rename' && path.endsWith('head'));
    const { vault } = vaultWith({ folder, plainPath, disk });
    await expect(vault.create(PASSPHRASE)).rejects.toThrow();
    expect(readFileSync(plainPath, 'utf8')).toBe(STORED);
    const { vault: next } = vaultWith({ folder, plainPath });
    expect(next.status()).toMatchObject({ state: 'absent', plainStore: 'found' });
    await next.create(PASSPHRASE);
    expect(bodiesOf(await next.open(noteAppeals))).toEqual(['from 0.1']);
  });

  /** Dies once the vault is written, before anything of the plain store is. */
  const killedBetween = async () => {
    const { plainPath, folder } = aPlainStore();
    const disk = dyingDisk((act, path) => act === 'write' && path === plainPath);
    const { vault } = vaultWith({ folder, plainPath, disk });
    await vault.create(PASSPHRASE).catch(() => undefined);
    await vault.lock();
    expect(readFileSync(plainPath, 'utf8')).toBe(STORED);
    return { plainPath, folder };
  };

  it('is removed at the next unlocking when the program died before that', async () => {
    const place = await killedBetween();
    const { vault } = vaultWith(place);
    await vault.unlock(byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['from 0.1']);
    expect(existsSync(place.plainPath)).toBe(false);
  });

  it('is left alone then if somebody has changed it since', async () => {
    const place = await killedBetween();
    const changed = STORED.replace('from 0.1', 'changed since');
    writeFileSync(place.plainPath, changed);
    const { vault } = vaultWith(place);
    await vault.unlock(byPassphrase());
    expect(readFileSync(place.plainPath, 'utf8')).toBe(changed);
    expect(vault.status().plainStore).toBe('found');
  });

  it('that cannot be removed keeps no vault from being made or opened', async () => {
    const { plainPath, folder } = aPlainStore();
    const disk = watchedDisk((_act, path) => {
      if (path === plainPath) throw Object.assign(new Error('denied'), { code: 'EACCES' });
    });
    const { vault } = vaultWith({ folder, plainPath, disk });
    const { recoveryKey } = await vault.create(PASSPHRASE);
    expect(vault.status().plainStore).toBe('found');
    await vault.lock();
    await vault.unlock({ kind: 'recoveryKey', recoveryKey });
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['from 0.1']);
  });
});
