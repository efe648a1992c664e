import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCK, takeStoreLock } from '#main/vault/store-lock.ts';
import { aFolder } from '#tests/support/folders.ts';
import { failureOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

describe('the lock of a store', () => {
  it('is given to one taker, and to the next when it is released', () => {
    const folder = aFolder();
    const path = join(folder, LOCK);
    const first = takeStoreLock(path);
    expect(first).not.toBeNull();
    expect(takeStoreLock(path)).toBeNull();
    expect(takeStoreLock(path)).toBeNull();
    first?.release();
    const second = takeStoreLock(path);
    expect(second).not.toBeNull();
    second?.release();
  });

  it('leaves an empty file and no other', () => {
    const folder = aFolder();
    const lock = takeStoreLock(join(folder, LOCK));
    expect(readdirSync(folder)).toEqual([LOCK]);
    lock?.release();
    expect(readdirSync(folder)).toEqual([LOCK]);
    expect(statSync(join(folder, LOCK)).size).toBe(0);
  });

  it('of one store is nothing to another', () => {
    const locks = [aFolder(), aFolder()].map((folder) => takeStoreLock(join(folder, LOCK)));
    expect(locks).not.toContain(null);
    for (const lock of locks) lock?.release();
  });

  it('cannot be taken where there is no folder, or no lock file can be', () => {
    const folder = aFolder();
    expect(() => takeStoreLock(join(folder, 'gone', LOCK))).toThrow(
      expect.objectContaining({ code: 'ENOENT' }),
    );
    writeFileSync(join(folder, 'file'), '');
    expect(() => takeStoreLock(join(folder, 'file', LOCK))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(ENOTDIR|EIO)$/) }),
    );
    writeFileSync(join(folder, LOCK), 'no such file as a lock is'.repeat(100));
    expect(() => takeStoreLock(join(folder, LOCK))).toThrow(
      expect.objectContaining({ code: 'EIO' }),
    );
  });
});

describe('an open store', () => {
  it('is held until it is locked, also against making, restoring or opening it again', async () => {
    const { vault, folder } = vaultWith();
    await vault.create(PASSPHRASE);
    const path = join(folder, '..', 'copy');
    await vault.backUp(path);
    const { vault: other } = vaultWith({ folder });
    const inUse = { code: 'vault.inUse', path: folder };
    expect(await failureOf(other.unlock(byPassphrase()))).toEqual(inUse);
    expect(await failureOf(other.restore({ path }, byPassphrase()))).toEqual(inUse);
    await vault.lock();
    await other.unlock(byPassphrase());
    expect(await failureOf(vault.unlock(byPassphrase()))).toEqual(inUse);
  });

  it('is free again after a failed unlocking', async () => {
    const { vault, folder } = vaultWith();
    await vault.create(PASSPHRASE);
    await vault.lock();
    await failureOf(vault.unlock(byPassphrase('not the passphrase of it')));
    const { vault: other } = vaultWith({ folder });
    await other.unlock(byPassphrase());
    expect(other.isOpen()).toBe(true);
  });
});
