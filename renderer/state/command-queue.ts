// Carries commands to main one after another, so that each is made at the revision the one before
// it led to. A command that could not be stored stays at the head and is tried again.
import { AppError, type AppErrorData, type ErrorCode } from '#core/errors.ts';
import type { Command } from '#core/workspace/command.ts';
import { failureOf } from '../app/client.ts';

export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** The edit is kept and shown, but it is not on disk. */
  | { readonly state: 'notSaved'; readonly error: AppErrorData };

export type CommandQueue = {
  readonly push: (base: number, command: Command) => void;
  /** Tries again now instead of in a while. */
  readonly retry: () => void;
  /** Resolves once nothing waits, or rejects if what waits cannot be stored. */
  readonly settled: () => Promise<void>;
  /** What is not on disk, in order. */
  readonly waiting: () => readonly Command[];
};

type Options = {
  readonly send: (base: number, command: Command) => Promise<unknown>;
  readonly onSaving: (saving: Saving) => void;
  /** Main disagrees about what the workspace is: what waited is dropped. */
  readonly onConflict: (error: AppErrorData) => void;
  /** The vault was closed; `left` is what neither it nor a copy holds. */
  readonly onClosed: (error: AppErrorData, left: readonly Command[]) => void;
  readonly retryAfter: (retry: () => void) => void;
};

/** Main will not have the command, however often it is asked. */
const REFUSALS: readonly ErrorCode[] = [
  'workspace.stale',
  'workspace.missing',
  'workspace.exists',
  'input.invalid',
  'input.tooLarge',
];

export function commandQueue(options: Options): CommandQueue {
  const { send, onSaving, retryAfter } = options;
  let waiting: { base: number; command: Command }[] = [];
  let running: Promise<AppErrorData | null> | null = null;
  let isFailing = false;
  let isRetryDue = false;

  const drain = async (): Promise<AppErrorData | null> => {
    try {
      for (let next = waiting[0]; next; next = waiting[0]) {
        await send(next.base, next.command);
        waiting.shift();
        isFailing = false;
      }
      onSaving({ state: 'saved' });
      return null;
    } catch (error) {
      const failure = failureOf(error);
      giveUp(failure);
      return failure;
    } finally {
      running = null;
    }
  };
  const giveUp = (error: AppErrorData): void => {
    if (error.code === 'vault.locked' || error.code === 'vault.conflict') {
      const left = waiting.map(({ command }) => command);
      waiting = [];
      // The copy that a conflict leaves holds the command that met it.
      options.onClosed(error, error.code === 'vault.conflict' ? left.slice(1) : left);
    } else if (REFUSALS.includes(error.code)) {
      waiting = [];
      options.onConflict(error);
    } else {
      isFailing = true;
      onSaving({ state: 'notSaved', error });
      if (!isRetryDue) retryAfter(retryInTime);
      isRetryDue = true;
    }
  };
  const run = (): void => {
    if (waiting.length > 0) running ??= drain();
  };
  const retryInTime = (): void => {
    isRetryDue = false;
    run();
  };
  return {
    push: (base, command) => {
      waiting.push({ base, command });
      if (!isFailing) onSaving({ state: 'saving' }); // a failure stays in sight until it is over
      run();
    },
    retry: run,
    settled: async () => {
      run();
      const failure = await running;
      if (failure) throw new AppError(failure);
    },
    waiting: () => waiting.map(({ command }) => command),
  };
}
