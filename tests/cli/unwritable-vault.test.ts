import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '#main/vault/disk.ts';
import { LOCK } from '#main/vault/store-lock.ts';
import { aFolder } from '#tests/support/folders.ts';
import { filesIn } from '#tests/support/vault-spies.ts';
import { addNote, aVault, demarche, on, textsIn, withPassphrase } from './desk.ts';

async function aVaultWith(text: string): Promise<string> {
  const vault = join(aFolder(), 'vault');
  await aVault(vault);
  await addNote(vault, text);
  return vault;
}

/** Its lock can be had by nobody, whatever rights they have: as on a disk that is only read. */
function makeUnwritable(vault: string): void {
  rmSync(join(vault, LOCK));
  mkdirSync(join(vault, LOCK));
}

describe('a vault that cannot be written', () => {
  it('is listed and backed up all the same, and that is said', async () => {
    const vault = await aVaultWith('one');
    makeUnwritable(vault);
    const listed = await demarche(on(vault, 'note', 'list'), withPassphrase());
    expect(listed.exitCode).toBe(0);
    expect(listed.out).toHaveLength(1);
    expect(listed.err).toContain('The vault cannot be written');
    const [copy, restored] = [join(aFolder(), 'copy'), join(aFolder(), 'vault')];
    const backedUp = await demarche(on(vault, 'vault', 'backup', '--out', copy), withPassphrase());
    expect(backedUp.exitCode).toBe(0);
    expect(backedUp.err).toContain('The vault cannot be written');
    await demarche(on(restored, 'vault', 'restore', '--from', copy), withPassphrase());
    expect(await textsIn(restored)).toEqual(['one']);
  });

  it('is verified', async () => {
    const vault = await aVaultWith('one');
    makeUnwritable(vault);
    const { exitCode, out } = await demarche(on(vault, 'vault', 'verify'), withPassphrase());
    expect([exitCode, out.at(-1)]).toEqual([0, 'All is in order.']);
  });

  it('takes no note', async () => {
    const vault = await aVaultWith('one');
    makeUnwritable(vault);
    const { exitCode, err } = await addNote(vault, 'two');
    expect(exitCode).toBe(4);
    expect(err).toContain('was not written');
  });

  it.each([
    ['note', 'list'],
    ['vault', 'verify'],
  ])('nor read is not said to be unwritten: %s %s', async (...words) => {
    const vault = await aVaultWith('one');
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const disk = {
      ...realDisk,
      read: (path: string) => {
        if (path === join(vault, 'head')) throw denied;
        return realDisk.read(path);
      },
    };
    const { exitCode, err } = await demarche(on(vault, ...words), {
      ...withPassphrase(),
      tools: { disk },
    });
    expect(exitCode).toBe(1);
    expect(err).toContain(`${vault} cannot be read`);
    expect(err).not.toContain('was not written');
  });
});

describe('a file in place of a vault', () => {
  it.each([
    ['vault', 'verify'],
    ['note', 'list'],
    ['vault', 'backup', '--out', 'nowhere'],
    ['vault', 'passphrase'],
  ])('is no vault to %s %s', async (...words) => {
    const file = join(aFolder(), 'file');
    writeFileSync(file, 'mine');
    const { exitCode, err } = await demarche(on(file, ...words), withPassphrase());
    expect(exitCode).toBe(3);
    expect(err).toContain(`${file} is not a vault`);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('is no folder to put one in', async () => {
    const file = join(aFolder(), 'file');
    writeFileSync(file, 'mine');
    const words = on(file, 'vault', 'restore', '--from', file);
    const { exitCode, err } = await demarche(words, withPassphrase());
    expect(exitCode).toBe(4);
    expect(err).toContain(`${file} is not a folder`);
  });
});

describe('a backup inside the vault', () => {
  it('is refused, by whatever links it gets there', async () => {
    const vault = await aVaultWith('one');
    const [folder, link] = [aFolder(), join(aFolder(), 'link')];
    symlinkSync(vault, link);
    symlinkSync(folder, join(folder, 'elsewhere'));
    const before = filesIn(vault);
    const backup = (of: string, out: string) =>
      demarche(on(of, 'vault', 'backup', '--out', out), withPassphrase());
    for (const [of, out] of [
      [vault, join(vault, 'copy')],
      [vault, join(link, 'copy')],
      [link, join(vault, 'copy')],
    ] as const) {
      const { exitCode, err } = await backup(of, out);
      expect(exitCode).toBe(2);
      expect(err).toContain('inside the vault');
    }
    expect(filesIn(vault)).toEqual(before);
    expect((await backup(link, join(folder, 'elsewhere', 'copy'))).exitCode).toBe(0);
    expect((await backup(vault, `${vault}-copy`)).exitCode).toBe(0);
  });
});
