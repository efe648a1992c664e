// How long the thread that serves the window stands still.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** The finest there is, in milliseconds. */
const RESOLUTION = 1;
/** Long enough for the watch to be running, and to have seen the last block. */
const AROUND = 5 * RESOLUTION;

/** The longest time, in milliseconds, for which nothing else could run while `act` did. */
export async function longestBlock(act: () => Promise<unknown>): Promise<number> {
  const watch = monitorEventLoopDelay({ resolution: RESOLUTION });
  watch.enable();
  await wait(AROUND);
  watch.reset();
  await act();
  await wait(AROUND);
  watch.disable();
  return Math.max(0, watch.max / 1e6 - RESOLUTION);
}
