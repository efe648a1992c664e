// Text on its way from a field to the workspace. It is handed over when typing pauses, at least
// every second while it goes on, when the field is left, and when the window closes.
import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE = 400; // ms without a key
const LONGEST = 1000; // ms between the first key and handing over

const flushes = new Set<() => void>();

/** Hands over whatever is typed and not yet in the workspace. */
export function flushDrafts(): void {
  for (const flush of [...flushes]) flush();
}

export type Draft<T> = {
  readonly value: T;
  readonly change: (value: T) => void;
  readonly flush: () => void;
};

/**
 * A field's value while it is edited. `stored` is what the workspace holds: it replaces the draft
 * when it changes from outside (undo), never while something typed waits. `commit` hands over.
 */
export function useDraft<T>(stored: T, commit: (value: T) => void): Draft<T> {
  const [value, setValue] = useState(stored);
  const pending = useRef<{ value: T; since: number; timer: number } | null>(null);
  const latest = useRef(commit);
  latest.current = commit;

  const flush = useCallback(() => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    latest.current(waiting.value);
  }, []);

  const change = useCallback(
    (next: T) => {
      setValue(() => next);
      const since = pending.current?.since ?? performance.now();
      if (pending.current) clearTimeout(pending.current.timer);
      const left = Math.max(0, since + LONGEST - performance.now());
      pending.current = {
        value: next,
        since,
        timer: window.setTimeout(flush, Math.min(PAUSE, left)),
      };
    },
    [flush],
  );

  useEffect(() => {
    if (!pending.current) setValue(() => stored);
  }, [stored]);

  useEffect(() => {
    flushes.add(flush);
    return () => {
      flush();
      flushes.delete(flush);
    };
  }, [flush]);

  return { value, change, flush };
}
