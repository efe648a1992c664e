// Once a vault is locked, or was not opened after all, none of its keys is left in memory.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aNote, aTheme, noteAppeals } from '#tests/support/commands.ts';
import { flipped } from '#tests/support/damage.ts';
import { forge } from '#tests/support/forged-store.ts';
import {
  aKeystore,
  copyOf,
  countingDisk,
  failureOf,
  namesOf,
  spiedKeys,
  vaultWith,
  watchedDisk,
} from '#tests/support/vault-spies.ts';
import {
  byPassphrase,
  cheapTools,
  NEXT_PASSPHRASE,
  PASSPHRASE,
} from '#tests/support/vault-tools.ts';

/** A vault whose keys, open files and device secrets are counted. */
function spied() {
  const { disk, open } = countingDisk();
  const device = aKeystore();
  const spy = spiedKeys({ ...cheapTools(), disk, keystore: device.keystore });
  const made = vaultWith(spy.tools);
  const left = () => ({
    keys: spy.left(),
    files: open(),
    secrets: [...device.secrets].filter((secret) => secret.some((byte) => byte !== 0)).length,
  });
  return { ...made, spy, left };
}
const NOTHING = { keys: 0, files: 0, secrets: 0 };

async function spiedStore() {
  const made = spied();
  const { recoveryKey } = await made.vault.create(PASSPHRASE);
  await made.vault.apply(0, aNote('kept'));
  return { ...made, recoveryKey };
}

describe('after locking', () => {
  it('no key of a whole session is left, whatever was done in it', async () => {
    const { vault, folder, spy, left, recoveryKey } = await spiedStore();
    await vault.addDeviceSlot(PASSPHRASE);
    await vault.lock();
    expect(left()).toEqual(NOTHING);
    await vault.unlock(byPassphrase());
    await vault.open(noteAppeals);
    await vault.apply(1, aTheme('dark'));
    await vault.backUp(join(folder, '..', 'copy'));
    await vault.verify();
    await vault.changePassphrase({ kind: 'recoveryKey', recoveryKey }, NEXT_PASSPHRASE);
    expect(left().keys).toBeGreaterThan(0);
    await vault.lock([aNote('unsaved')]);
    expect(left()).toEqual(NOTHING);
    await vault.unlock({ kind: 'recoveryKey', recoveryKey });
    await vault.rekey(byPassphrase(NEXT_PASSPHRASE), PASSPHRASE);
    await vault.lock();
    await vault.restore({ path: join(folder, '..', 'copy') }, byPassphrase());
    await vault.lock();
    expect(left()).toEqual(NOTHING);
    expect(spy.keys.size).toBeGreaterThan(50);
  });

  it('no key is left of a store that was only looked at', async () => {
    const { vault, left } = await spiedStore();
    await vault.lock();
    await vault.unlock(byPassphrase(), { viewOnly: true });
    await vault.open(noteAppeals);
    await vault.lock();
    expect(left()).toEqual(NOTHING);
  });

  it('no key is left after everything was erased', async () => {
    const { vault, left } = await spiedStore();
    await vault.erase();
    expect(left()).toEqual(NOTHING);
  });

  it('no key is left when somebody else wrote the store', async () => {
    const { vault, folder, left } = await spiedStore();
    writeFileSync(join(folder, namesOf(folder, 'journal')[0]!), 'theirs');
    expect(await failureOf(vault.apply(1, aNote('mine')))).toMatchObject({
      code: 'vault.conflict',
    });
    expect(left()).toEqual(NOTHING);
  });
});

describe('after a failed attempt', () => {
  const spoil = (folder: string, kind: string) => {
    for (const name of namesOf(folder, kind)) {
      const path = join(folder, name);
      writeFileSync(path, flipped(readFileSync(path), 500));
    }
  };
  const remove = (folder: string, kind: string) => {
    for (const name of namesOf(folder, kind)) rmSync(join(folder, name));
  };

  it('with the wrong secret no key is left', async () => {
    const { vault, left } = await spiedStore();
    await vault.addDeviceSlot(PASSPHRASE);
    await vault.lock();
    await failureOf(vault.unlock(byPassphrase(NEXT_PASSPHRASE)));
    expect(left()).toEqual(NOTHING);
    const { recoveryKey } = await (await spiedStore()).vault.rekey(byPassphrase(), PASSPHRASE);
    expect(await failureOf(vault.unlock({ kind: 'recoveryKey', recoveryKey }))).toEqual({
      code: 'vault.wrongRecoveryKey',
    });
    expect(left()).toEqual(NOTHING);
  });

  it.each([
    ['damaged parts', (folder: string) => spoil(folder, 'part')],
    ['missing parts', (folder: string) => remove(folder, 'part')],
    ['a missing journal', (folder: string) => remove(folder, 'journal')],
    [
      'a damaged head',
      (folder: string) => {
        const path = join(folder, 'head');
        const head = readFileSync(path);
        writeFileSync(path, flipped(head, head.length - 1));
      },
    ],
    [
      'a journal of unknown commands',
      (folder: string) =>
        forge(folder, cheapTools(), { command: () => ({ type: 'letters.burn' }) }),
    ],
  ])('on %s no key and no open file is left', async (_what, doSpoil) => {
    const { vault, folder, tools, left } = await spiedStore();
    const killed = copyOf(folder);
    await vault.lock();
    await doSpoil(killed);
    const { vault: next } = vaultWith({ ...tools, folder: killed });
    expect(await failureOf(next.unlock(byPassphrase()))).toMatchObject({ code: 'vault.corrupt' });
    expect(left()).toEqual(NOTHING);
  });

  it('on an older store no key is left', async () => {
    const { vault, folder, left } = await spiedStore();
    const older = readFileSync(join(folder, 'head'));
    await vault.lock();
    writeFileSync(join(folder, 'head'), older);
    expect(await failureOf(vault.unlock(byPassphrase()))).toMatchObject({
      code: 'vault.rolledBack',
    });
    expect(left()).toEqual(NOTHING);
  });

  it('to restore what is no backup no key is left', async () => {
    const { vault, folder, left } = await spiedStore();
    const path = join(folder, '..', 'copy');
    await vault.backUp(path);
    await vault.lock();
    const bytes = readFileSync(path);
    writeFileSync(path, flipped(bytes, bytes.length - 1));
    expect(await failureOf(vault.restore({ path }, byPassphrase()))).toMatchObject({
      code: 'backup.unreadable',
    });
    expect(left()).toEqual(NOTHING);
  });

  it.each(['create', 'rekey', 'restore'] as const)(
    'to %s on a full disk no new key is left',
    async (what) => {
      let isFull = false;
      const { disk, open } = countingDisk();
      const full = watchedDisk((act) => {
        if (isFull && act === 'write') throw Object.assign(new Error(), { code: 'ENOSPC' });
      }, disk);
      const spy = spiedKeys({ ...cheapTools(), disk: full });
      const { vault, folder } = vaultWith(spy.tools);
      if (what !== 'create') await vault.create(PASSPHRASE);
      const path = join(folder, '..', 'copy');
      if (what !== 'create') await vault.backUp(path);
      isFull = true;
      const job = {
        create: () => vault.create(PASSPHRASE),
        rekey: () => vault.rekey(byPassphrase(), NEXT_PASSPHRASE),
        restore: () => vault.restore({ path }, byPassphrase()),
      }[what]();
      expect(await failureOf(job)).toMatchObject({ code: 'vault.unwritable', reason: 'full' });
      await vault.lock();
      expect({ keys: spy.left(), files: open() }).toEqual({ keys: 0, files: 0 });
    },
  );
});
