// What the screens are told about the store. Nothing here is private: a locked store says as much.
import * as z from 'zod';
import { Command } from '../workspace/command.ts';

/** A place in the life of the store, as far as it can be known without a key. */
export const VaultStatus = z.strictObject({
  state: z.enum(['absent', 'missing', 'damaged', 'locked', 'open']),
  path: z.string(),
  /** Open, but only to be read. */
  viewOnly: z.boolean(),
  /** Where what was open here is kept, when it was closed because somebody else wrote the store. */
  conflictKeptAs: z.string().nullable(),
  /** Whether the user allowed erasing everything from the lock screen. */
  canEraseLocked: z.boolean(),
  /**
   * Whether this account's keystore helps to unlock: `untrusted` where the system has none, or one
   * whose protection is only apparent.
   */
  deviceSlot: z.enum(['untrusted', 'absent', 'present']),
  /**
   * The unencrypted store of version 0.1 in its old place: a new vault takes over one that is
   * `found`; one that is `unreadable` is left as it is.
   */
  plainStore: z.enum(['none', 'found', 'unreadable']),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

/** What opens a store. */
export const Secret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase: z.string().min(1).max(10_000) }),
  z.strictObject({ kind: z.literal('recoveryKey'), recoveryKey: z.string().min(1).max(1_000) }),
]);
export type Secret = z.infer<typeof Secret>;

/** What the user should hear once the store is open. */
export const Opened = z.strictObject({
  viewOnly: z.boolean(),
  /**
   * The end of the journal could not be read and was kept apart. `torn`: an edit that was under way
   * when the program stopped and was never called saved. `damaged`: saved edits may be in it.
   */
  setAside: z
    .strictObject({ kind: z.enum(['torn', 'damaged']), bytes: z.int(), keptAs: z.string() })
    .nullable(),
  /** No copy has been taken elsewhere for a month. */
  backupDue: z.boolean(),
  /** How many parts a restored copy lacks: it was made in need, of what could still be read. */
  missing: z.int().nonnegative(),
  /** Edits that could not be stored before the last locking: the page is to make them again. */
  unsaved: z.array(Command),
});
export type Opened = z.infer<typeof Opened>;

/** What is told of a store with nothing out of the way. */
export const ALL_WELL: Opened = {
  viewOnly: false,
  setAside: null,
  backupDue: false,
  missing: 0,
  unsaved: [],
};

/** A verified copy beside the store. */
export const Backup = z.strictObject({
  name: z.string(),
  /** An older state, the copy of a day, what was open when somebody else wrote, a state set back. */
  kind: z.enum(['generation', 'daily', 'conflict', 'kept']),
  gen: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** By the file's clock, for people only; order goes by `gen`. */
  writtenAt: z.iso.datetime(),
});
export type Backup = z.infer<typeof Backup>;
