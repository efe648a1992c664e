// Locks an open vault after a time without anybody at it. Time is counted by the monotonic clock,
// and a tick that comes much too late means the machine slept: that counts as time away.
export type AutoLock = {
  /** Somebody is there. */
  readonly active: () => void;
  readonly stop: () => void;
};

/** Milliseconds between two looks. */
const TICK = 5_000;

/** `after` answers the limit in minutes, or `null` while nothing is open; it is asked each time. */
export function autoLock(after: () => number | null, lock: () => void): AutoLock {
  let activeAt = performance.now();
  const look = () => {
    const limit = after();
    if (limit !== null && performance.now() - activeAt < limit * 60_000) return;
    activeAt = performance.now();
    if (limit !== null) lock();
  };
  const timer = setInterval(look, TICK);
  timer.unref();
  return {
    active: () => {
      look(); // what was too long before this is not excused by coming back
      activeAt = performance.now();
    },
    stop: () => clearInterval(timer),
  };
}
