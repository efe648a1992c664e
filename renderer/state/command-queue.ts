// Carries commands to main one after another, so that each is made at the revision the one before
// it led to. A command that could not be stored stays at the head and is tried again.
import { AppError, type AppErrorData } from '#core/errors.ts';
import type { Command } from '#core/workspace/command.ts';

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
};

type Options = {
  readonly send: (base: number, command: Command) => Promise<unknown>;
  readonly onSaving: (saving: Saving) => void;
  /** Main disagrees about what the workspace is: what waited is dropped. */
  readonly onConflict: (error: AppErrorData) => void;
  readonly retryAfter: (retry: () => void) => void;
};

const isTemporary = ({ code }: AppErrorData): boolean => code === 'vault.unwritable';

const dataOf = (error: unknown): AppErrorData =>
  error instanceof AppError ? error.data : { code: 'internal', reference: 'page' };

export function commandQueue({ send, onSaving, onConflict, retryAfter }: Options): CommandQueue {
  let waiting: { base: number; command: Command }[] = [];
  let failure: AppErrorData | null = null;
  let running: Promise<void> | null = null;

  const drain = async (): Promise<void> => {
    onSaving({ state: 'saving' });
    failure = null;
    for (let next = waiting[0]; next && !failure; next = waiting[0]) {
      try {
        await send(next.base, next.command);
        waiting.shift();
      } catch (error) {
        failure = dataOf(error);
      }
    }
    finish(failure);
  };
  const finish = (error: AppErrorData | null): void => {
    running = null;
    if (!error) {
      onSaving({ state: 'saved' });
    } else if (isTemporary(error)) {
      onSaving({ state: 'notSaved', error });
      retryAfter(run);
    } else {
      waiting = [];
      onConflict(error);
    }
  };
  const run = (): void => {
    if (waiting.length > 0) running ??= drain();
  };
  return {
    push: (base, command) => {
      waiting.push({ base, command });
      run();
    },
    retry: run,
    settled: async () => {
      run();
      await running;
      if (failure) throw new AppError(failure);
    },
  };
}
