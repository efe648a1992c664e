// What a session is made of, and what a commit may change.
import type { Command } from '#core/workspace/command.ts';
import type { PartId } from '#core/workspace/parts.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import type { Expected, Locks } from './head.ts';
import type { Journal } from './journal.ts';
import type { Tail } from './journal-frame.ts';
import type { Manifest } from './manifest.ts';

export type HeadChanges = {
  readonly gen?: number;
  readonly locks?: Locks;
  readonly lastDaily?: string;
  readonly lastBackup?: string;
  /** This snapshot brings new keys: nothing older may be left. */
  readonly isPurge?: boolean;
};

export type HeadState = {
  readonly gen: number;
  readonly locks: Locks;
  readonly manifest: Omit<Manifest, 'revision' | 'journal'>;
  /** The head on disk that the next commit replaces. */
  readonly expected: Expected;
};

/** The end of a journal that could not be read, and all that opens its records but the key. */
export type SetAside = Tail & {
  readonly journal: { readonly gen: number; readonly salt: string; readonly first: number };
};

export type Start = HeadState & {
  readonly workspace: Workspace;
  readonly journal: Journal | null;
  /** Commands of the journal, to be applied to their part when it is loaded. */
  readonly pending: Map<PartId, Command[]>;
  /** Parts that `workspace` holds already and no file does. */
  readonly loaded: readonly PartId[];
  readonly tail: SetAside | null;
};

export type NewData = {
  readonly workspace: Workspace;
  readonly gen: number;
  readonly expected: Expected;
  /** The day from which the reminder to back up counts; `null`: it is due. */
  readonly lastBackup?: string | null;
  /** SHA-256 of the unencrypted store that the data comes from. */
  readonly tookOver?: string | null;
};
