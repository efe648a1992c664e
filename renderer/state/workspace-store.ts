// The page's mirror of the workspace. A command changes it at once and travels to main behind it;
// its inverse is what Undo sends.
import { create } from 'zustand';
import type { AppealId } from '#core/appeals/ids.ts';
import { AppError, type AppErrorData } from '#core/errors.ts';
import { apply } from '#core/workspace/apply.ts';
import type { Command } from '#core/workspace/command.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { call, failureOf } from '../app/client.ts';
import { type CommandQueue, commandQueue, type Saving } from './command-queue.ts';

/** What undoes a step, in the order of undoing. */
type Step = { readonly inverses: readonly Command[]; readonly merge: string | null };

type Mirror = {
  readonly workspace: Workspace;
  readonly saving: Saving;
  readonly conflict: AppErrorData | null;
  /** Why main has closed the vault under this page; then nothing of it is shown any more. */
  readonly closedBy: AppErrorData | null;
  readonly undoable: readonly Step[];
  readonly redoable: readonly Step[];
};

const RETRY_AFTER = 5000; // ms
const UNDO_STEPS = 500;

const nothing: Mirror = {
  workspace: emptyWorkspace,
  saving: { state: 'saved' },
  conflict: null,
  closedBy: null,
  undoable: [],
  redoable: [],
};

export const useWorkspace = create<Mirror>(() => nothing);

let openAppeals: readonly AppealId[] = [];
/** Edits that met a closed vault: they are made again once it is open. */
let left: readonly Command[] = [];

const queue: CommandQueue = commandQueue({
  send: (base, command) => call('workspace.apply', { base, command }),
  onSaving: (saving) => useWorkspace.setState({ saving }),
  onConflict: (conflict) => {
    useWorkspace.setState({
      conflict,
      saving: { state: 'saved' },
      undoable: [],
      redoable: [],
    });
    openWorkspace(openAppeals).catch((error: unknown) => close(failureOf(error)));
  },
  onClosed: (closedBy, unsaved) => {
    left = [...left, ...unsaved];
    close(closedBy);
  },
  retryAfter: (retry) => setTimeout(retry, RETRY_AFTER),
});

function close(closedBy: AppErrorData): void {
  useWorkspace.setState({ ...nothing, closedBy });
}

/** Reads the workspace from main, with the notes on these appeals; rejects with `vault.*` errors. */
export async function openWorkspace(appealIds: readonly AppealId[]): Promise<void> {
  openAppeals = appealIds;
  const workspace = await call('workspace.open', { appealIds: [...appealIds] });
  useWorkspace.setState({ workspace, closedBy: null });
}

/**
 * Changes the workspace. Commands given the same `merge` in a row are one step of undo (a burst of
 * typing in one field). Throws an `AppError` when the command does not fit; then nothing changed.
 * On a closed vault nothing changes either: a draft that comes late waits with the edits left over.
 */
export function dispatch(command: Command, merge: string | null = null): void {
  const { undoable, closedBy } = useWorkspace.getState();
  if (closedBy) {
    left = [...left, command];
    return;
  }
  const inverse = run(command);
  const isSameBurst = merge !== null && undoable.at(-1)?.merge === merge;
  useWorkspace.setState({
    undoable: isSameBurst
      ? undoable
      : [...undoable, { inverses: [inverse], merge }].slice(-UNDO_STEPS),
    redoable: [],
  });
}

/**
 * Changes the workspace by many commands that are one step of undo. When one of them does not fit,
 * those before it are taken back, and its `AppError` is thrown.
 */
export function dispatchAll(commands: readonly Command[]): void {
  if (commands.length === 0) return;
  const inverses = runAll(commands);
  useWorkspace.setState(({ undoable }) => ({
    undoable: [...undoable, { inverses, merge: null }].slice(-UNDO_STEPS),
    redoable: [],
  }));
}

/**
 * Notes what has happened outside of this vault and cannot be undone here. It takes no step of undo,
 * and must change nothing that one of them changes.
 */
export function note(command: Command): void {
  if (useWorkspace.getState().closedBy) left = [...left, command];
  else run(command);
}

export function undo(): void {
  step('undoable', 'redoable');
}

export function redo(): void {
  step('redoable', 'undoable');
}

function step(from: 'undoable' | 'redoable', to: 'undoable' | 'redoable'): void {
  const state = useWorkspace.getState();
  const last = state[from].at(-1);
  if (!last) return;
  const inverses = runAll(last.inverses);
  useWorkspace.setState({
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], { inverses, merge: null }],
  });
}

/** Runs all or none; answers what undoes them, in the order of undoing. */
function runAll(commands: readonly Command[]): readonly Command[] {
  const inverses: Command[] = [];
  try {
    for (const command of commands) inverses.unshift(run(command));
    return inverses;
  } catch (error) {
    for (const inverse of inverses) run(inverse);
    throw error;
  }
}

function run(command: Command): Command {
  const { workspace } = useWorkspace.getState();
  const applied = apply(workspace, command);
  useWorkspace.setState({ workspace: applied.workspace });
  queue.push(workspace.revision, command);
  return applied.inverse;
}

export type MadeAgain = { readonly made: number; readonly lost: number };

/** Makes edits again that could not be stored before; `lost` are those that no longer fit. */
export function makeAgain(unsaved: readonly Command[]): MadeAgain {
  const all = [...unsaved, ...left];
  left = [];
  const made = all.filter(fits).length;
  return { made, lost: all.length - made };
}

/** Whether `command` could be made, or has been made already. */
function fits(command: Command): boolean {
  try {
    dispatch(command);
    return true;
  } catch (error) {
    if (error instanceof AppError) return error.data.code === 'workspace.exists';
    throw error;
  }
}

/** Edits that are not on disk, in order. */
export const unsavedEdits = (): readonly Command[] => queue.waiting();

export const retrySaving = (): void => queue.retry();
export const savedAll = (): Promise<void> => queue.settled();
