// A store that is open: the workspace in memory, what of it is on disk, and how an edit gets there.
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises'; // the window stays quick between parts
import { AppError } from '#core/errors.ts';
import { apply } from '#core/workspace/apply.ts';
import type { Command } from '#core/workspace/command.ts';
import { migratePart } from '#core/workspace/migrate.ts';
import { firstParts, type PartId, partOf, partsOf, placePart } from '#core/workspace/parts.ts';
import { WORKSPACE_VERSION, type Workspace } from '#core/workspace/workspace.ts';
import { wipe } from './crypto/subkeys.ts';
import { type Committed, checkHead, commit, HEAD, type Locks } from './head.ts';
import type { Journal } from './journal.ts';
import { type Snapshot, snapshot } from './part-files.ts';
import { UnreadableFile } from './sealed-file.ts';
import type { HeadChanges, HeadState, NewData, SetAside, Start } from './session-state.ts';
import type { StoreAccess } from './store-access.ts';

/** Data that no file of this store holds yet, under these keys: its first `save` writes it all. */
export const newSession = (
  store: StoreAccess,
  locks: Locks,
  { workspace, gen, expected, lastBackup = null, tookOver = null }: NewData,
): Session =>
  new Session(store, {
    workspace,
    manifest: {
      workspaceVersion: workspace.version,
      parts: [],
      lastDaily: null,
      lastBackup,
      purgedBelow: 0,
      tookOver,
    },
    gen,
    locks,
    expected,
    journal: null,
    pending: new Map(),
    loaded: partsOf(workspace),
    tail: null,
  });

export class Session {
  readonly store: StoreAccess;
  readonly tail: SetAside | null;
  readonly #files: Snapshot;
  readonly #pending: Map<PartId, Command[]>;
  readonly #loaded: Set<PartId>;
  #changed: Set<PartId>;
  #workspace: Workspace;
  #state: HeadState;
  #journal: Journal | null;
  /** Of the head that was last found to be ours. */
  #headId: bigint | null = null;
  /** Whoever wrote the head that was opened may have been stopped before that was durable. */
  #isFolderFlushed = false;

  constructor(store: StoreAccess, { workspace, journal, pending, loaded, tail, ...state }: Start) {
    this.store = store;
    this.tail = tail;
    this.#files = snapshot(store, state.manifest.parts);
    this.#pending = pending;
    this.#loaded = new Set(loaded);
    this.#changed = new Set(loaded);
    this.#workspace = workspace;
    this.#state = state;
    this.#journal = journal;
  }

  /** The workspace as far as it is loaded. */
  get workspace(): Workspace {
    return this.#workspace;
  }

  /** What the head says, as last written. */
  get head(): HeadState {
    return this.#state;
  }

  /** Whether anything has happened since the last snapshot. */
  get hasChanged(): boolean {
    return this.#changed.size > 0 || this.#pending.size > 0;
  }

  /** Whether an earlier version wrote it: all of it is to be written anew before any edit. */
  get isOfOldFormat(): boolean {
    return this.#state.manifest.workspaceVersion < WORKSPACE_VERSION;
  }

  get journalBytes(): number {
    return this.#journal?.size() ?? 0;
  }

  /** Reads parts that are not loaded yet. Throws `UnreadableFile`. */
  async load(ids: Iterable<PartId>): Promise<void> {
    for (const id of ids) {
      if (this.#loaded.has(id)) continue;
      await this.#read(id);
      await breath();
    }
  }

  /** All parts there are, loaded or not. */
  get parts(): readonly PartId[] {
    // A marked seam: the ids in a manifest are those that were written into it.
    const stored = this.#state.manifest.parts.map(({ id }) => id as PartId);
    return [...new Set([...firstParts, ...stored, ...this.#pending.keys()])];
  }

  async loadAll(): Promise<void> {
    await this.load(this.parts);
  }

  async #read(id: PartId): Promise<void> {
    const stored = await this.#files.load(id);
    const { workspaceVersion } = this.#state.manifest;
    const placed =
      stored === null
        ? this.#workspace
        : placeStored(this.#workspace, id, migratePart(workspaceVersion, id, stored));
    const commands = this.#pending.get(id) ?? [];
    this.#workspace = applyAll(placed, commands);
    this.#loaded.add(id);
    if (commands.length > 0 || this.isOfOldFormat) this.#changed.add(id);
    this.#pending.delete(id);
  }

  /**
   * Applies a command made at revision `base`; settles, with the new revision, once it is on the
   * medium. Throws `workspace.*` errors, or what the disk said; then nothing has changed.
   */
  async record(base: number, command: Command): Promise<number> {
    const { revision } = this.#workspace;
    if (base !== revision) throw new AppError({ code: 'workspace.stale', revision });
    const part = partOf(command);
    await this.load([part]);
    const { workspace } = apply(this.#workspace, command);
    if (!this.#journal || this.#journal.isSuspect()) await this.save();
    await this.flush();
    await this.#journal?.append(command, () => this.#checkHead());
    this.#workspace = workspace;
    this.#changed.add(part);
    return workspace.revision;
  }

  /** A head that somebody else wrote does not know of our journal: nothing in that is saved then. */
  #checkHead(): void {
    const { disk, folder } = this.store;
    const { id } = disk.about(join(folder, HEAD));
    if (id === this.#headId) return;
    checkHead(disk, folder, this.#state.expected);
    this.#headId = id;
  }

  /** Writes a snapshot of what changed since the last, and starts a new journal; durably. */
  async save(changes: HeadChanges = {}): Promise<void> {
    await this.commit(changes);
    await this.flush();
  }

  /** As `save`, but a power cut may bring the old state back until `flush`. */
  async commit(changes: HeadChanges): Promise<void> {
    await this.load([...this.#pending.keys()]);
    const { gen, locks, manifest, expected } = this.#state;
    const nextGen = Math.max(changes.gen ?? 0, gen + 1);
    const next = {
      gen: nextGen,
      locks: changes.locks ?? locks,
      workspace: this.#workspace,
      snapshot: this.#files,
      changed: this.#changed,
      lastDaily: changes.lastDaily ?? manifest.lastDaily,
      lastBackup: changes.lastBackup ?? manifest.lastBackup,
      purgedBelow: changes.isPurge ? nextGen : manifest.purgedBelow,
      tookOver: manifest.tookOver,
    };
    this.#moveTo(next, await commit(this.store, next, expected));
  }

  /** From the rename on the new files count, even if the folder's flush then fails. */
  #moveTo({ gen, locks }: { gen: number; locks: Locks }, next: Committed): void {
    const old = this.#journal;
    this.#journal = next.journal;
    this.#state = { gen, locks, manifest: next.manifest, expected: { head: next.head, gen } };
    this.#changed = new Set();
    this.#isFolderFlushed = false;
    old?.close();
  }

  /** Makes the last commit durable. */
  async flush(): Promise<void> {
    if (this.#isFolderFlushed) return;
    await this.store.disk.flushFolder(this.store.folder);
    this.#isFolderFlushed = true;
  }

  /** Lets go of the journal and of the keys. */
  forget(): void {
    this.#journal?.close();
    this.#journal = null;
    wipe(this.store.dataKey);
  }
}

/** A part's share of the journal, applied to what its file holds; the revision counts all parts. */
const applyAll = (workspace: Workspace, commands: readonly Command[]): Workspace => ({
  ...commands.reduce((before, command) => apply(before, command).workspace, workspace),
  revision: workspace.revision,
});

function placeStored(workspace: Workspace, id: PartId, stored: unknown): Workspace {
  try {
    return placePart(workspace, id, stored);
  } catch {
    throw new UnreadableFile(`its part ${id} is not one`);
  }
}
