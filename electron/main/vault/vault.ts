import type { Command } from '#core/workspace/command.ts';
import type { Workspace } from '#core/workspace/workspace.ts';

/**
 * Keeps the workspace safe on disk. Nothing above this interface knows how: whether the store is
 * plain or encrypted, a snapshot or a journal.
 */
export type Vault = {
  /** Where the store lies, for people to find it. */
  readonly path: string;
  /**
   * Reads the workspace; an absent store is a new, empty one. Throws `vault.corrupt` or
   * `vault.newerVersion` for a store that is there but cannot be read, and leaves it untouched.
   */
  readonly open: () => Promise<Workspace>;
  /** The workspace as last acknowledged. Throws `vault.closed` before `open`. */
  readonly current: () => Workspace;
  /**
   * Applies a command made at revision `base` and answers once it is durable. Throws
   * `workspace.stale` when another change came first, `vault.unwritable` when it could not be
   * stored; then the workspace is as it was.
   */
  readonly apply: (base: number, command: Command) => Promise<{ revision: number }>;
  /** Renames an unreadable store out of the way; answers its new path. Deletes nothing. */
  readonly setAside: () => Promise<{ keptAs: string }>;
};
