// A new passphrase for the same keys, and new keys for the same data.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '#main/vault/backups.ts';
import { openPayload, readSealedFile } from '#main/vault/sealed-file.ts';
import { aNote, aTheme, bodiesOf, noteAppeals, otherAppeal } from '#tests/support/commands.ts';
import { keyOf } from '#tests/support/forged-store.ts';
import {
  copyOf,
  dyingDisk,
  failureOf,
  filesIn,
  namesOf,
  vaultWith,
} from '#tests/support/vault-spies.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';

const byRecoveryKey = (recoveryKey: string) => ({ kind: 'recoveryKey' as const, recoveryKey });
const old = byPassphrase(PASSPHRASE);
const next = byPassphrase(NEXT_PASSPHRASE);

async function aStore(given: Parameters<typeof vaultWith>[0] = {}) {
  const made = vaultWith(given);
  const { recoveryKey } = await made.vault.create(PASSPHRASE);
  await made.vault.apply(0, aNote('first'));
  await made.vault.apply(1, aNote('second', otherAppeal));
  await made.vault.lock();
  await made.vault.unlock(old);
  return { ...made, recoveryKey };
}

describe('a change of the passphrase', () => {
  const partsIn = (folder: string) =>
    Object.fromEntries(Object.entries(filesIn(folder)).filter(([name]) => name.startsWith('part')));

  it('leaves the data as it is; only the new one opens, and the recovery key still does', async () => {
    const { vault, folder, recoveryKey } = await aStore();
    const before = partsIn(folder);
    await vault.changePassphrase(old, NEXT_PASSPHRASE);
    expect(partsIn(folder)).toEqual(before);
    expect(await vault.apply(2, aNote('third'))).toEqual({ revision: 3 });
    await vault.lock();
    expect(await failureOf(vault.unlock(old))).toEqual({ code: 'vault.wrongPassphrase' });
    for (const secret of [next, byRecoveryKey(recoveryKey)]) {
      await vault.unlock(secret);
      expect(bodiesOf(await vault.open(noteAppeals))).toHaveLength(3);
      await vault.lock();
    }
  });

  it('needs what opens the store now, and a strong new one', async () => {
    const { vault, recoveryKey } = await aStore();
    expect(await failureOf(vault.changePassphrase(next, NEXT_PASSPHRASE))).toEqual({
      code: 'vault.wrongPassphrase',
    });
    expect(await failureOf(vault.changePassphrase(old, 'too short'))).toEqual({
      code: 'vault.weakPassphrase',
    });
    await vault.lock();
    await vault.unlock(old);
    await vault.changePassphrase(byRecoveryKey(recoveryKey), NEXT_PASSPHRASE);
    await vault.lock();
    await vault.unlock(next);
  });

  it('does not reach backups made before: they open with the old one', async () => {
    const { vault, folder, tools } = await aStore();
    const path = join(folder, '..', 'copy');
    await vault.backUp(path);
    await vault.changePassphrase(old, NEXT_PASSPHRASE);
    const { workspace } = await readBackup(tools, folder, { path }, old);
    expect(bodiesOf(workspace)).toHaveLength(2);
    expect(await failureOf(readBackup(tools, folder, { path }, next))).toEqual({
      code: 'vault.wrongPassphrase',
    });
  });

  it('takes no longer for 50 MB of data: less than 3 s', async () => {
    const { vault, folder } = vaultWith();
    await vault.create(PASSPHRASE);
    const bulk = 'x'.repeat(10_000_000);
    for (let at = 0; at < 5; at++) await vault.apply(at, aNote(bulk, `bulk-20${at}0`));
    await vault.lock();
    await vault.unlock(old);
    const before = partsIn(folder);
    const start = performance.now();
    await vault.changePassphrase(old, NEXT_PASSPHRASE);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(partsIn(folder)).toEqual(before);
    const sizes = Object.keys(before).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(50_000_000);
  });
});

describe('new keys', () => {
  /** A store that has everything: generations, dailies, a set-aside end, a conflict, strays. */
  async function aFullStore() {
    const made = await aStore();
    const { vault, folder, tools } = made;
    for (const theme of ['dark', 'light'] as const) {
      await vault.apply(vault.current().revision, aTheme(theme));
      await vault.lock();
      await vault.unlock(old);
    }
    const { aead, dataKey } = await keyOf(folder, tools);
    return { ...made, oldKey: Uint8Array.from(dataKey), aead };
  }

  it('leave no file in the folder that opens with the old passphrase, recovery key or data key', async () => {
    const { vault, folder, tools, recoveryKey, oldKey, aead } = await aFullStore();
    expect(namesOf(folder, 'generation').length).toBeGreaterThan(2);
    expect(namesOf(folder, 'daily').length).toBeGreaterThan(0);
    const made = await vault.rekey(old, NEXT_PASSPHRASE);
    expect(made.recoveryKey).not.toBe(recoveryKey);
    await vault.apply(vault.current().revision, aNote('third'));
    await vault.lock();
    const sealed = Object.keys(filesIn(folder)).filter((name) => !/^(lock|journal)/.test(name));
    expect(sealed.length).toBeGreaterThan(5);
    for (const name of sealed) {
      const file = readSealedFile(readFileSync(join(folder, name)));
      expect(() => openPayload(aead, oldKey, file)).toThrow('key commitment');
      for (const secret of [old, byRecoveryKey(recoveryKey)])
        expect(await failureOf(readBackup(tools, folder, { name }, secret)), name).toMatchObject({
          code: expect.stringMatching(/^vault.wrong/),
        });
    }
    for (const secret of [next, byRecoveryKey(made.recoveryKey)]) {
      await vault.unlock(secret);
      expect(bodiesOf(await vault.open(noteAppeals))).toHaveLength(3);
      await vault.lock();
    }
  });

  it('remind of the backups taken away before, which still open with the old ones', async () => {
    const { vault, folder, tools } = await aFullStore();
    const path = join(folder, '..', 'copy');
    await vault.backUp(path);
    await vault.rekey(old, NEXT_PASSPHRASE);
    await vault.lock();
    expect((await vault.unlock(next)).backupDue).toBe(true);
    expect((await readBackup(tools, folder, { path }, old)).workspace.revision).toBe(4);
  });

  it('cut off at any removal finish their work at the next unlocking', async () => {
    let count = 0;
    for (let isOver = false; !isOver; count++) {
      let removals = 0;
      let isOn = false;
      const disk = dyingDisk((act) => isOn && act === 'remove' && ++removals > count);
      const { vault, folder, tools } = await aStore({ disk });
      await vault.backUp(join(folder, 'set-aside-1')); // a name that tells no generation
      isOn = true;
      await vault.rekey(old, NEXT_PASSPHRASE); // in force, and the recovery key shown, all the same
      isOver = removals <= count;
      const left = copyOf(folder);
      const { vault: again } = vaultWith({ folder: left });
      await again.unlock(next);
      expect(bodiesOf(await again.open(noteAppeals))).toHaveLength(2);
      await again.lock();
      for (const kind of ['generation', 'daily', 'set-aside'])
        for (const name of namesOf(left, kind))
          expect(await failureOf(readBackup(tools, left, { name }, old)), name).toMatchObject({
            code: 'vault.wrongPassphrase',
          });
    }
    expect(count).toBeGreaterThan(5);
  });

  it('are refused to whoever does not know what opens the store', async () => {
    const { vault, folder } = await aStore();
    const before = filesIn(folder);
    expect(await failureOf(vault.rekey(next, NEXT_PASSPHRASE))).toEqual({
      code: 'vault.wrongPassphrase',
    });
    expect(filesIn(folder)).toEqual(before);
  });
});
