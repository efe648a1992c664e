// An edit that is under way when the user or the system asks us to end, or when nobody hears us any
// more, is finished first, and the vault is locked; its journal would bear a kill, but a locked
// vault opens faster.
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const stop = new AbortController();
let asked: (typeof SIGNALS)[number] | null = null;
let isDeferred = false;

/** From here on a signal to end only aborts what this answers. */
export function deferStop(): AbortSignal {
  if (!isDeferred)
    for (const signal of SIGNALS)
      process.on(signal, () => {
        asked ??= signal;
        stop.abort();
      });
  isDeferred = true;
  return stop.signal;
}

/** Ends, after the step under way, a command that has deferred its stop or will do so. */
export const stopSoon = (): void => stop.abort();

/** 128 and the number of the signal that ended the command, as shells have it; else `null`. */
export const stoppedCode = (): number | null => (asked ? 128 + constants.signals[asked] : null);
