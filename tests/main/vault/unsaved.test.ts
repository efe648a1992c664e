// Edits that the disk refused outlive a locking, sealed in memory, and come back once.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aNote } from '#tests/support/commands.ts';
import { aFolder } from '#tests/support/folders.ts';
import { failureOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';

const unsaved = [aNote('not stored yet'), aNote('nor this')];

const lockedWith = async (given: Parameters<typeof vaultWith>[0] = {}) => {
  const made = vaultWith(given);
  await made.vault.create(PASSPHRASE);
  const copy = join(aFolder(), 'copy');
  await made.vault.backUp(copy);
  await made.vault.lock(unsaved);
  return { ...made, copy };
};

describe('edits that could not be stored before a locking', () => {
  it('come back at the next unlocking, once', async () => {
    const { vault } = await lockedWith();
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual(unsaved);
    await vault.lock();
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual([]);
  });

  it('wait on while the passphrase is wrong or the vault is locked again', async () => {
    const { vault } = await lockedWith();
    await failureOf(vault.unlock(byPassphrase(NEXT_PASSPHRASE)));
    await vault.lock();
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual(unsaved);
  });

  it('wait on while the store is only looked at', async () => {
    const { vault } = await lockedWith();
    expect((await vault.unlock(byPassphrase(), { viewOnly: true })).unsaved).toEqual([]);
    await vault.lock();
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual(unsaved);
  });

  it('do not come back in another store, nor get lost over it', async () => {
    const other = await lockedWith();
    const { vault, copy } = await lockedWith();
    const opened = await vault.restore({ path: other.copy }, byPassphrase());
    expect(opened.unsaved).toEqual([]);
    await vault.lock();
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual([]);
    await vault.restore({ path: copy }, byPassphrase());
    await vault.lock();
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual(unsaved);
  });

  it('go with everything else when it is erased', async () => {
    const { vault, copy } = await lockedWith();
    await vault.unlock(byPassphrase(), { viewOnly: true });
    await vault.erase();
    await vault.restore({ path: copy }, byPassphrase());
    await vault.lock();
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual([]);
  });
});
