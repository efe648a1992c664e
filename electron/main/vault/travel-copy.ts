// A travel copy is an ordinary backup file, of a vault of its own that no folder ever held: it opens
// by restoring it, and knows no key of the vault it comes from.
import { randomFillSync, randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { AppError } from '#core/errors.ts';
import type { Secret } from '#core/vault/vault-state.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { openArchive, sealArchive } from './archive.ts';
import { readBackup } from './backups.ts';
import { KEY_BYTES } from './crypto/aead.ts';
import { wipe } from './crypto/subkeys.ts';
import { withBackupFailures, withFailures } from './failures.ts';
import { readHead } from './head.ts';
import { slotFor } from './new-keys.ts';
import { replaceFile } from './replace-file.ts';
import { readSealedFile } from './sealed-file.ts';
import { locksmith, type VaultTools } from './tools.ts';
import { dataKeyOf } from './unlocking.ts';

/**
 * Writes `workspace` to one file at `path` under new keys. It has no recovery key: what left is at
 * home still. Throws `vault.weakPassphrase`, `backup.unwritable`.
 */
export async function writeTravelCopy(
  tools: VaultTools,
  path: string,
  workspace: Workspace,
  passphrase: string,
): Promise<void> {
  const smith = await locksmith(tools);
  const { aead } = smith;
  const storeId = randomUUID();
  const dataKey = randomFillSync(new Uint8Array(KEY_BYTES));
  try {
    const slots = [await slotFor(tools, smith, storeId, dataKey, passphrase)];
    const locks = { slots, canEraseLocked: false };
    const content = { workspace, missing: [] };
    const bytes = await sealArchive({ aead, dataKey, storeId }, FIRST_GEN, locks, content);
    await openArchive(aead, dataKey, readSealedFile(bytes));
    await withBackupFailures(path, () => replaceFile(path, bytes, tools.disk)); // which reads it back
  } finally {
    wipe(dataKey);
  }
}

/** Of a store that was never saved before. */
const FIRST_GEN = 1;

/** Whether `passphrase` opens the store in `folder`. Throws `vault.corrupt` where it cannot be known. */
export const opensStore = (
  tools: VaultTools,
  folder: string,
  passphrase: string,
): Promise<boolean> => withFailures(folder, () => opens(tools, folder, passphrase));

async function opens(tools: VaultTools, folder: string, passphrase: string): Promise<boolean> {
  const head = readHead(tools.disk, folder);
  if (!head) return false;
  try {
    const secret = { kind: 'passphrase', passphrase } as const;
    wipe(await dataKeyOf(await locksmith(tools), readSealedFile(head).header, secret));
    return true;
  } catch (error) {
    if (error instanceof AppError && error.data.code === 'vault.wrongPassphrase') return false;
    throw error;
  }
}

/** What a backup file at `path` holds. Throws as `readBackup` does. */
export async function readTravelCopy(
  tools: VaultTools,
  path: string,
  secret: Secret,
): Promise<Workspace> {
  const { store, workspace } = await readBackup(tools, dirname(path), { path }, secret);
  wipe(store.dataKey);
  return workspace;
}
