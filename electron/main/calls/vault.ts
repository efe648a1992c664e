import { basename } from 'node:path';
import type { RestoreFrom } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { Command } from '#core/workspace/command.ts';
import type { Handlers } from '#main/serve.ts';
import type { BackupSource, Vault } from '#main/vault/vault.ts';

/** What the vault needs of the desktop. The page names no path: the user picks one here. */
export type BackupDesk = {
  readonly chooseNewFile: () => Promise<string | null>;
  readonly chooseFile: () => Promise<string | null>;
};

type VaultCalls = Extract<keyof Handlers, `vault.${string}`>;

/**
 * Calls of the lock screen and of the settings of the vault. `keyShown` is called when the page is given
 * a recovery key to show.
 */
export function vaultCalls(
  vault: Vault,
  desk: BackupDesk,
  lock: (unsaved: readonly Command[]) => Promise<void>,
  keyShown: () => void,
): Pick<Handlers, VaultCalls> {
  let chosen: string | null = null;
  const source = (from: RestoreFrom): BackupSource => {
    if (from.kind === 'beside') return { name: from.name };
    if (chosen === null)
      throw new AppError({ code: 'input.invalid', path: 'from', detail: 'no file was chosen' });
    return { path: chosen };
  };
  const shown = async (making: Promise<{ recoveryKey: string }>) => {
    const made = await making;
    keyShown();
    return made;
  };
  return {
    'vault.status': () => vault.status(),
    'vault.create': ({ passphrase }) => shown(vault.create(passphrase)),
    'vault.unlock': ({ secret, ...how }) => vault.unlock(secret, how),
    'vault.lock': async ({ unsaved }) => {
      await lock(unsaved);
      return null;
    },
    'vault.changePassphrase': async ({ current, next }) => {
      await vault.changePassphrase(current, next);
      return null;
    },
    'vault.addDeviceSlot': async ({ passphrase }) => {
      await vault.addDeviceSlot(passphrase);
      return null;
    },
    'vault.removeDeviceSlot': async () => {
      await vault.removeDeviceSlot();
      return null;
    },
    'vault.rekey': ({ current, next }) => shown(vault.rekey(current, next)),
    'vault.allowEraseLocked': async ({ isAllowed }) => {
      await vault.allowEraseLocked(isAllowed);
      return null;
    },
    'vault.erase': async () => {
      await vault.erase();
      return null;
    },
    'vault.backups': async () => [...(await vault.backups())],
    'vault.backUp': async ({ unsaved }) => {
      const path = await desk.chooseNewFile();
      if (path === null) return { savedAs: null, missing: 0 };
      const { missing } = await vault.backUp(path, unsaved);
      return { savedAs: path, missing };
    },
    'vault.chooseBackup': async () => {
      chosen = await desk.chooseFile();
      return { name: chosen === null ? null : basename(chosen) };
    },
    'vault.restore': ({ from, secret }) => vault.restore(source(from), secret),
  };
}
