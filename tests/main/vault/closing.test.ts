// When an open vault stops being open, and what is told and kept then.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { realDisk } from '#main/vault/disk.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import { aNote, bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { aFolder } from '#tests/support/folders.ts';
import { failureOf, namesOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, cheapTools, PASSPHRASE } from '#tests/support/vault-tools.ts';

const full = (): never => {
  throw Object.assign(new Error('full'), { code: 'ENOSPC' });
};

/** An open vault that tells when it closes, on a disk that can be made to fail or to hang. */
async function anOpenVault() {
  const faults = { isFull: false, hang: null as Promise<void> | null };
  const disk = {
    ...realDisk,
    create: (path: string) => (faults.isFull ? full() : realDisk.create(path)),
    flushFolder: async (folder: string) => {
      await faults.hang;
      return realDisk.flushFolder(folder);
    },
  };
  const onClosed = vi.fn();
  const folder = join(aFolder(), 'vault');
  const vault = encryptedVault(placeOf(folder), cheapTools({ disk }), onClosed);
  await vault.create(PASSPHRASE);
  await vault.open(noteAppeals);
  return { vault, folder, faults, onClosed };
}

describe('a vault that is closed', () => {
  it('is locked from the moment that it is asked for, however long the disk takes', async () => {
    const { vault, faults, onClosed } = await anOpenVault();
    await vault.apply(0, aNote('typed'));
    let letGo = (): void => undefined;
    faults.hang = new Promise((resolve) => {
      letGo = () => resolve();
    });
    const locking = vault.lock();
    expect([vault.isOpen(), vault.status().state]).toEqual([false, 'locked']);
    expect(onClosed).toHaveBeenCalledOnce();
    letGo();
    await locking;
    expect(onClosed).toHaveBeenCalledOnce();
    await vault.unlock(byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['typed']);
    await vault.lock();
  });

  it('tells it, whatever closed it', async () => {
    const { vault, onClosed } = await anOpenVault();
    await failureOf(vault.unlock(byPassphrase('not the passphrase at all')));
    expect(onClosed).toHaveBeenCalledTimes(1);
    await vault.unlock(byPassphrase());
    await vault.erase();
    expect(onClosed).toHaveBeenCalledTimes(2);
    await vault.lock();
    expect(onClosed).toHaveBeenCalledTimes(2);
  });

  it('keeps the unsaved edits of two lockings at once', async () => {
    const { vault } = await anOpenVault();
    const edit = aNote('typed');
    await Promise.all([vault.lock(), vault.lock([edit])]);
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual([edit]);
    await vault.lock();
  });
});

describe('a restore that fails', () => {
  it('leaves the vault open as it was, under its keys', async () => {
    const { vault, faults, onClosed } = await anOpenVault();
    await vault.apply(0, aNote('first'));
    await vault.allowEraseLocked(true);
    faults.isFull = true;
    expect(await failureOf(vault.restore({ name: 'generation-1' }, byPassphrase()))).toMatchObject({
      code: 'vault.unwritable',
      reason: 'full',
    });
    faults.isFull = false;
    expect([vault.isOpen(), onClosed.mock.calls.length]).toEqual([true, 0]);
    await vault.apply(1, aNote('second'));
    await vault.lock();
    await vault.unlock(byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['first', 'second']);
    await vault.lock();
  });

  it('because the end of a damaged journal cannot be kept leaves nothing open under a wiped key', async () => {
    const { vault, folder, faults } = await anOpenVault();
    await vault.apply(0, aNote('one'));
    await vault.apply(1, aNote('two'));
    await vault.allowEraseLocked(true);
    await vault.lock();
    const journal = join(folder, namesOf(folder, 'journal').at(-1) ?? '');
    const bytes = readFileSync(journal);
    bytes.set([(bytes.at(-5) ?? 0) ^ 1], bytes.length - 5);
    writeFileSync(journal, bytes);
    faults.isFull = true;
    await failureOf(vault.restore({ name: 'generation-1' }, byPassphrase()));
    faults.isFull = false;
    expect(vault.isOpen()).toBe(false);
    await vault.unlock(byPassphrase());
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['one', 'two']);
    await vault.lock();
  });
});

it('an older copy is noticed also when the newer was folded in but never locked', async () => {
  const { vault, folder } = vaultWith();
  await vault.create(PASSPHRASE);
  await vault.apply(0, aNote('old'));
  const copy = join(aFolder(), 'vault');
  cpSync(folder, copy, { recursive: true });
  for (let count = 0; count < 6; count++)
    await vault.apply(vault.current().revision, aNote('x'.repeat(1024 * 1024)));
  await vault.open(noteAppeals); // after the folding in
  cpSync(`${folder}.last-seen`, `${copy}.last-seen`);
  const { vault: older } = vaultWith({ folder: copy });
  expect(await failureOf(older.unlock(byPassphrase()))).toMatchObject({ code: 'vault.rolledBack' });
});

it('a name that claims a generation beyond all counting is nobody’s', async () => {
  const { vault, folder } = vaultWith();
  await vault.create(PASSPHRASE);
  const path = join(folder, '..', 'copy');
  await vault.backUp(path);
  writeFileSync(join(folder, 'daily-9007199254740991'), 'x');
  await vault.restore({ path }, byPassphrase());
  await vault.apply(vault.current().revision, aNote('after'));
  await vault.lock();
  await vault.unlock(byPassphrase());
  expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['after']);
});

it('an old copy that cannot be removed keeps nobody out', async () => {
  const disk = {
    ...realDisk,
    remove: (path: string) => {
      if (path.endsWith('daily-1')) throw Object.assign(new Error('busy'), { code: 'EPERM' });
      realDisk.remove(path);
    },
  };
  const { vault, folder } = vaultWith({ disk });
  await vault.create(PASSPHRASE);
  await vault.allowEraseLocked(true);
  await vault.rekey(byPassphrase(), PASSPHRASE);
  await vault.lock();
  writeFileSync(join(folder, 'daily-1'), 'old');
  await vault.unlock(byPassphrase());
  expect(vault.isOpen()).toBe(true);
});
