import type { AppealId } from '#core/appeals/ids.ts';
import type { Backup, Opened, Secret, VaultStatus } from '#core/vault/vault-state.ts';
import type { Command } from '#core/workspace/command.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import type { Verified } from './verify.ts';

/** A backup beside the store by its name, or a file the user chose by its path. */
export type BackupSource =
  | { readonly name: string; readonly path?: undefined }
  | { readonly path: string; readonly name?: undefined };

/**
 * Keeps the workspace safe on disk. Nothing above this interface knows how. All that reads or
 * changes the workspace throws `vault.locked` while the vault is not unlocked, and `vault.corrupt`
 * or `vault.newerVersion` for files that cannot be read, which are left as they are.
 */
export type Vault = {
  /** Where the store lies, for people to find it. */
  readonly path: string;
  readonly status: () => VaultStatus;
  readonly isOpen: () => boolean;
  /**
   * Makes a store and opens it; an unencrypted one of version 0.1 in its old place is taken over and
   * removed. Throws `vault.exists`, `vault.weakPassphrase`.
   */
  readonly create: (passphrase: string) => Promise<{ recoveryKey: string }>;
  /**
   * Throws `vault.absent`, `vault.missing`, `vault.inUse` unless `viewOnly`, `vault.rolledBack`
   * unless `acceptOlder`, `vault.wrongPassphrase`, `vault.wrongRecoveryKey`,
   * `vault.recoveryKeySlip`.
   */
  readonly unlock: (
    secret: Secret,
    how?: { readonly viewOnly?: boolean; readonly acceptOlder?: boolean },
  ) => Promise<Opened>;
  /**
   * Writes a snapshot where it can, forgets the keys, frees the store. Never fails. Edits that could
   * not be stored wait sealed in memory: the next `unlock` of this store hands them out.
   */
  readonly lock: (unsaved?: readonly Command[]) => Promise<void>;
  /** The workspace with the annotations on these appeals. */
  readonly open: (appealIds: readonly AppealId[]) => Promise<Workspace>;
  /** The workspace as last acknowledged, as far as it was opened. */
  readonly current: () => Workspace;
  /**
   * Applies a command made at revision `base` and answers once it is durable. Throws
   * `workspace.stale` when another change came first, `vault.unwritable` when it could not be
   * stored, `vault.viewOnly`, `vault.conflict`; then the workspace is as it was.
   */
  readonly apply: (base: number, command: Command) => Promise<{ revision: number }>;
  /** The data stays as it is; older copies still open with the old passphrase. */
  readonly changePassphrase: (current: Secret, next: string) => Promise<void>;
  /** New keys for everything; older states and copies beside the store are removed. */
  readonly rekey: (current: Secret, next: string) => Promise<{ recoveryKey: string }>;
  /** Unlocks faster on this device from now on. Throws `vault.untrustedKeystore`. */
  readonly addDeviceSlot: (passphrase: string) => Promise<void>;
  readonly removeDeviceSlot: () => Promise<void>;
  readonly allowEraseLocked: (isAllowed: boolean) => Promise<void>;
  readonly backups: () => Promise<readonly Backup[]>;
  /** Reads all there is of the open store and its copies beside it. */
  readonly verify: () => Promise<Verified>;
  /**
   * Writes a copy in one encrypted file. With edits that could not be stored it is made of what can
   * still be read; answers how many parts are `missing` in it. Throws `backup.unwritable`.
   */
  readonly backUp: (path: string, unsaved?: readonly Command[]) => Promise<{ missing: number }>;
  /** Puts a backup in place of the store, which is kept beside it, and opens it. */
  readonly restore: (from: BackupSource, secret: Secret) => Promise<Opened>;
  /** Overwrites the keys first, then removes the store and all copies beside it. */
  readonly erase: () => Promise<void>;
};
