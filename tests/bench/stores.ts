// Stores to measure: written at once, opened through the vault as the program does.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '#core/workspace/command.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { type Disk, type DiskFile, realDisk } from '#main/vault/disk.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { newKeys } from '#main/vault/new-keys.ts';
import { placeOf } from '#main/vault/place.ts';
import { newSession } from '#main/vault/session.ts';
import { access, type StoreAccess } from '#main/vault/store-access.ts';
import type { VaultTools } from '#main/vault/tools.ts';
import type { Vault } from '#main/vault/vault.ts';
import { cache } from '#tests/launch/places.ts';
import { byPassphrase, cheapTools, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { appealsOf } from './made-up.ts';

/** On the disk that the program lies on: a temporary folder may be no disk at all. */
export function scratchFolder(): string {
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'bench-'));
}

/** What a disk was asked to do. */
export type Tally = { bytes: number; flushes: number };

/** The real disk, counting. */
export function countingDisk(): { disk: Disk; tally: Tally } {
  const tally: Tally = { bytes: 0, flushes: 0 };
  const counted = (file: DiskFile): DiskFile => ({
    ...file,
    write: (bytes, at) => {
      tally.bytes += bytes.length;
      file.write(bytes, at);
    },
    flush: () => {
      tally.flushes += 1;
      return file.flush();
    },
  });
  const disk: Disk = {
    ...realDisk,
    create: (path) => counted(realDisk.create(path)),
    open: (path) => counted(realDisk.open(path)),
  };
  return { disk, tally };
}

/** Writes a store that holds `workspace`; `vault.create` would have to be told all of it again. */
export async function writeStore(
  folder: string,
  workspace: Workspace,
  tools: VaultTools = cheapTools(),
): Promise<StoreAccess> {
  const storeId = randomUUID();
  const { dataKey, slots } = await newKeys(tools, storeId, PASSPHRASE);
  const store = access(tools.disk, folder, await tools.loadAead(), dataKey, storeId);
  tools.disk.makeFolder(folder);
  const start = { workspace, gen: 0, expected: null, lastBackup: tools.today() };
  const own = { ...store, dataKey: Uint8Array.from(dataKey) }; // it forgets its key at the end
  const session = newSession(own, { slots, canEraseLocked: false }, start);
  await session.save();
  session.forget();
  return store;
}

export const vaultAt = (folder: string, tools: VaultTools = cheapTools()): Vault =>
  encryptedVault(placeOf(folder), tools);

/** A new store with `workspace` in it, open, all of it read. */
export async function openVault(
  folder: string,
  workspace: Workspace,
  tools: VaultTools = cheapTools(),
): Promise<Vault> {
  await writeStore(folder, workspace, tools);
  const vault = vaultAt(folder, tools);
  await vault.unlock(byPassphrase());
  await vault.open(appealsOf(workspace));
  return vault;
}

/** Of the command alone. */
export const recordBytes = (command: Command): number => Buffer.byteLength(JSON.stringify(command));

/** Makes the edits one after another; answers the bytes of the commands alone. */
export async function applyAll(vault: Vault, commands: Iterable<Command>): Promise<number> {
  let bytes = 0;
  for (const command of commands) {
    await vault.apply(vault.current().revision, command);
    bytes += recordBytes(command);
  }
  return bytes;
}
