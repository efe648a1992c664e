// A slot for this device makes unlocking quicker, and never anything else.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Keystore, noKeystore } from '#main/vault/device.ts';
import { readSealedFile } from '#main/vault/sealed-file.ts';
import { aNote } from '#tests/support/commands.ts';
import { aKeystore, failureOf, vaultWith } from '#tests/support/vault-spies.ts';
import {
  byPassphrase,
  cheapDerive,
  NEXT_PASSPHRASE,
  PASSPHRASE,
} from '#tests/support/vault-tools.ts';

async function aStore() {
  const device = aKeystore();
  const derive = vi.fn(cheapDerive);
  const made = vaultWith({ keystore: device.keystore, derive });
  await made.vault.create(PASSPHRASE);
  await made.vault.addDeviceSlot(PASSPHRASE);
  await made.vault.apply(0, aNote('kept'));
  return { ...made, device, derive };
}

const slotsIn = (path: string): readonly string[] =>
  readSealedFile(readFileSync(path)).header.slots.map(({ kind }) => kind);

describe('a slot for this device', () => {
  it('opens the store with the passphrase at the least cost, and not without it', async () => {
    const { vault, derive, folder } = await aStore();
    expect(vault.status().deviceSlot).toBe('present');
    expect(slotsIn(join(folder, 'head'))).toEqual(['passphrase', 'recovery', 'device']);
    await vault.lock();
    derive.mockClear();
    await vault.unlock(byPassphrase());
    expect(derive).toHaveBeenCalledOnce();
    await vault.lock();
    expect(await failureOf(vault.unlock(byPassphrase(NEXT_PASSPHRASE)))).toEqual({
      code: 'vault.wrongPassphrase',
    });
  });

  type Made = Awaited<ReturnType<typeof aStore>>;
  it.each([
    ['trusted as before', () => undefined],
    ['not trusted any more', ({ device }: Made) => device.distrust()],
    ['reset', ({ device }: Made) => device.reset()],
    ['without its file', ({ place }: Made) => rmSync(place.devicePath)],
    ['with an empty file', ({ place }: Made) => writeFileSync(place.devicePath, '')],
    ['with another file', ({ place }: Made) => writeFileSync(place.devicePath, 'Z'.repeat(33))],
  ])(
    'with a keystore that is %s: the passphrase alone opens, and nothing does without it',
    async (_what, spoil) => {
      const made = await aStore();
      await made.vault.lock();
      spoil(made);
      expect(await failureOf(made.vault.unlock(byPassphrase(NEXT_PASSPHRASE)))).toEqual({
        code: 'vault.wrongPassphrase',
      });
      await made.vault.unlock(byPassphrase());
      expect(made.vault.isOpen()).toBe(true);
      await made.vault.lock();
      const { vault: elsewhere } = vaultWith({ folder: made.folder });
      await elsewhere.unlock(byPassphrase());
      expect(elsewhere.isOpen()).toBe(true);
    },
  );

  it('is not even looked for in a keystore that is not trusted', async () => {
    const { vault, device, derive } = await aStore();
    await vault.lock();
    device.distrust();
    device.secrets.clear();
    derive.mockClear();
    await vault.unlock(byPassphrase());
    expect(device.secrets.size).toBe(0);
    expect(derive).toHaveBeenCalledOnce();
  });

  it('is not made where the keystore only pretends, or for a wrong passphrase', async () => {
    const untrusted: Keystore = { ...noKeystore, isTrusted: () => false };
    const { vault, place } = vaultWith({ keystore: untrusted });
    await vault.create(PASSPHRASE);
    expect(vault.status().deviceSlot).toBe('untrusted');
    expect(await failureOf(vault.addDeviceSlot(PASSPHRASE))).toEqual({
      code: 'vault.untrustedKeystore',
    });
    expect(existsSync(place.devicePath)).toBe(false);
    const { vault: trusting, place: there } = vaultWith({ keystore: aKeystore().keystore });
    await trusting.create(PASSPHRASE);
    expect(await failureOf(trusting.addDeviceSlot(NEXT_PASSPHRASE))).toEqual({
      code: 'vault.wrongPassphrase',
    });
    expect(trusting.status().deviceSlot).toBe('absent');
    expect(existsSync(there.devicePath)).toBe(false);
  });

  it('goes with a change of the passphrase, with new keys, and when it is removed', async () => {
    const change = await aStore();
    await change.vault.changePassphrase(byPassphrase(), NEXT_PASSPHRASE);
    expect(slotsIn(join(change.folder, 'head'))).toEqual(['passphrase', 'recovery']);
    const rekey = await aStore();
    await rekey.vault.rekey(byPassphrase(), NEXT_PASSPHRASE);
    expect(slotsIn(join(rekey.folder, 'head'))).toEqual(['passphrase', 'recovery']);
    const { vault, folder, place } = await aStore();
    await vault.removeDeviceSlot();
    expect(slotsIn(join(folder, 'head'))).toEqual(['passphrase', 'recovery']);
    expect(existsSync(place.devicePath)).toBe(false);
    expect(vault.status().deviceSlot).toBe('absent');
  });

  it('is in no backup, neither one taken away nor one of the day', async () => {
    const { vault, folder } = await aStore();
    const path = join(folder, '..', 'copy');
    await vault.backUp(path);
    await vault.lock();
    const daily = (await vault.backups()).filter(({ kind }) => kind === 'daily');
    expect(daily).toHaveLength(1);
    for (const each of [path, join(folder, daily[0]!.name)])
      expect(slotsIn(each)).toEqual(['passphrase', 'recovery']);
  });

  it('made anew takes the place of the one before', async () => {
    const { vault, folder, derive } = await aStore();
    await vault.addDeviceSlot(PASSPHRASE);
    expect(slotsIn(join(folder, 'head'))).toEqual(['passphrase', 'recovery', 'device']);
    await vault.lock();
    derive.mockClear();
    await vault.unlock(byPassphrase());
    expect(derive).toHaveBeenCalledOnce();
  });
});
