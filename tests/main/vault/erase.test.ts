// Erasing everything: the keys go first, so that from the first flush on nothing can be opened.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '#main/vault/backups.ts';
import { readSealedFile, UnreadableFile } from '#main/vault/sealed-file.ts';
import { aNote, aTheme } from '#tests/support/commands.ts';
import {
  aKeystore,
  besideOf,
  copyOf,
  dyingDisk,
  failureOf,
  filesIn,
  vaultWith,
  watchedDisk,
} from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

/** A store with older states, a copy of the day, a device slot and a conflict copy. */
async function aStore(given: Parameters<typeof vaultWith>[0] = {}) {
  const made = vaultWith({ keystore: aKeystore().keystore, ...given });
  const { vault, folder } = made;
  const { recoveryKey } = await vault.create(PASSPHRASE);
  await vault.addDeviceSlot(PASSPHRASE);
  await vault.apply(0, aNote('first'));
  await vault.lock();
  await vault.unlock(byPassphrase());
  await vault.apply(1, aTheme('dark'));
  await vault.backUp(join(folder, 'conflict-1'));
  return { ...made, secrets: [byPassphrase(), { kind: 'recoveryKey' as const, recoveryKey }] };
}

const slotBearers = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => !/^(part|journal|lock)/.test(name));

describe('erasing', () => {
  it('leaves nothing of the store, its copies, its device slot or what was remembered', async () => {
    const { vault, folder, place } = await aStore();
    await vault.erase();
    expect(readdirSync(besideOf(folder))).toEqual([]);
    expect([existsSync(place.devicePath), existsSync(place.lastSeenPath)]).toEqual([false, false]);
    expect(vault.status().state).toBe('absent');
    expect(await failureOf(vault.unlock(byPassphrase()))).toMatchObject({ code: 'vault.absent' });
    await vault.create(PASSPHRASE);
    expect(vault.isOpen()).toBe(true);
  });

  it('has made the head useless with its first flush, even if the program dies there', async () => {
    let flushes = Number.NEGATIVE_INFINITY;
    const disk = dyingDisk((act) => {
      const isTheEnd = flushes > 0; // whatever comes after the first flush
      if (act === 'flush') flushes += 1;
      return isTheEnd;
    });
    const { vault, folder, secrets } = await aStore({ disk });
    const before = filesIn(folder);
    flushes = 0;
    await vault.erase().catch(() => undefined);
    const after = filesIn(folder);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['head']);
    const { vault: next } = vaultWith({ folder: copyOf(folder) });
    for (const secret of secrets)
      expect(await failureOf(next.unlock(secret))).toMatchObject({ code: 'vault.corrupt' });
    expect(readFileSync(join(folder, 'head')).includes('wrapped')).toBe(false);
  });

  it('overwrites and flushes every file that holds keys before it removes any', async () => {
    let acts: string[] = [];
    const disk = watchedDisk((act, path) => acts.push(`${act} ${path.split(/[\\/]/).at(-1)}`));
    const { vault, folder } = await aStore({ disk });
    const bearers = slotBearers(folder);
    expect(bearers.length).toBeGreaterThan(4);
    acts = [];
    await vault.erase();
    const firstRemoval = acts.findIndex((act) => act.startsWith('remove'));
    const flushed = acts.slice(0, firstRemoval).filter((act) => act.startsWith('flush '));
    expect(acts.slice(0, 2)).toEqual(['write head', 'flush head']);
    expect(flushed.toSorted()).toEqual(bearers.map((name) => `flush ${name}`).toSorted());
  });

  it('goes on where something cannot be removed, leaves no key there, and says so', async () => {
    const disk = watchedDisk((act, path) => {
      if (act === 'remove' && path.includes('generation'))
        throw Object.assign(new Error('denied'), { code: 'EACCES' });
    });
    const { vault, folder, tools, secrets } = await aStore({ disk });
    const generations = slotBearers(folder).filter((name) => name.startsWith('generation'));
    expect(await failureOf(vault.erase())).toMatchObject({
      code: 'vault.unwritable',
      reason: 'denied',
    });
    expect(readdirSync(folder).toSorted()).toEqual(generations.toSorted());
    for (const name of generations) {
      expect(() => readSealedFile(readFileSync(join(folder, name)))).toThrow(UnreadableFile);
      for (const secret of secrets)
        expect(await failureOf(readBackup(tools, folder, { name }, secret))).toMatchObject({
          code: 'backup.unreadable',
        });
    }
  });

  it('takes the unencrypted store of version 0.1 and half-written files with it', async () => {
    const { vault, folder, place } = await aStore();
    const plain = join(besideOf(folder), 'workspace.json');
    const { vault: other } = vaultWith({ folder, plainPath: plain });
    await vault.lock();
    for (const path of [plain, `${plain}.damaged-1`, `${place.devicePath}.new-1`])
      writeFileSync(path, 'private');
    await other.unlock(byPassphrase());
    await other.erase();
    expect(readdirSync(besideOf(folder))).toEqual([]);
  });

  it('from the lock screen needs the user’s leave, given before', async () => {
    const { vault, folder } = await aStore();
    await vault.lock();
    const before = filesIn(folder);
    expect(vault.status().canEraseLocked).toBe(false);
    expect(await failureOf(vault.erase())).toEqual({ code: 'vault.locked' });
    expect(filesIn(folder)).toEqual(before);
    await vault.unlock(byPassphrase());
    await vault.allowEraseLocked(true);
    await vault.lock();
    expect(vault.status().canEraseLocked).toBe(true);
    await vault.erase();
    expect(existsSync(folder)).toBe(false);
  });

  it('takes less than a second with 100 MB of data', async () => {
    const { vault, folder } = await aStore();
    const bulk = Buffer.alloc(10_000_000, 7);
    for (let at = 0; at < 10; at++)
      writeFileSync(join(folder, `part-1-000000000000000${at}`), bulk);
    const start = performance.now();
    await vault.erase();
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(existsSync(folder)).toBe(false);
  });
});
