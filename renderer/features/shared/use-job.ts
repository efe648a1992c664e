import { useCallback, useRef, useState } from 'react';
import type { AppErrorData } from '#core/errors.ts';
import { failureOf } from '../../app/client.ts';

/** Something that takes a while, and how far it is. */
export type Job<T = unknown> =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly error: AppErrorData };

export type Work<T> = {
  readonly job: Job<T>;
  readonly isRunning: boolean;
  /** Starts it, unless it is running: a second press does not start a second one. */
  readonly run: (act: () => Promise<T>) => void;
  /** Forgets how it ended. */
  readonly dismiss: () => void;
};

export function useJob<T = void>(): Work<T> {
  const [job, setJob] = useState<Job<T>>({ state: 'idle' });
  const running = useRef(false);
  const run = useCallback((act: () => Promise<T>) => {
    if (running.current) return;
    running.current = true;
    setJob({ state: 'running' });
    act()
      .then(
        (value) => setJob({ state: 'done', value }),
        (error: unknown) => setJob({ state: 'failed', error: failureOf(error) }),
      )
      .finally(() => {
        running.current = false;
      });
  }, []);
  const dismiss = useCallback(() => {
    if (!running.current) setJob({ state: 'idle' });
  }, []);
  return { job, run, dismiss, isRunning: job.state === 'running' };
}
