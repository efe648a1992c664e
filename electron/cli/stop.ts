// An edit that is under way when the user or the system asks us to end is finished first, and the
// vault is locked; its journal would bear a kill, but a locked vault opens faster.
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let asked: (typeof SIGNALS)[number] | null = null;
let controller: AbortController | null = null;

/** From here on a signal to end only aborts what this answers. */
export function deferStop(): AbortSignal {
  if (controller) return controller.signal;
  const stop = new AbortController();
  for (const signal of SIGNALS)
    process.on(signal, () => {
      asked ??= signal;
      stop.abort();
    });
  controller = stop;
  return stop.signal;
}

/** 128 and the number of the signal that ended the command, as shells have it; else `null`. */
export const stoppedCode = (): number | null => (asked ? 128 + constants.signals[asked] : null);
