// Locks an open vault after a time without anybody at it. Two clocks count that time, look by look,
// and the one that counts more is believed: the monotonic clock stands still while Linux sleeps, and
// the clock on the wall may be set. A step of it, either way, is time away: locking for nothing harms
// nobody. A page can always say that somebody is there; the system, where it says that nobody is, is
// believed rather than the page.
export type AutoLock = {
  /** Somebody is there, says the page. */
  readonly active: () => void;
  readonly stop: () => void;
};

type Watched = {
  /** The limit in minutes, or `null` while nothing is open; asked each time. */
  readonly after: () => number | null;
  /** Seconds since anybody touched this computer; 0 where the system does not say. */
  readonly systemIdle: () => number;
  readonly lock: () => void;
};

/** Milliseconds between two looks. */
const TICK = 5_000;

export function autoLock({ after, systemIdle, lock }: Watched): AutoLock {
  const passed = stopwatch();
  let sinceOpen = 0;
  let sinceActive = 0;
  /** Not longer than it is open: the system does not see everybody who works, say by voice. */
  const away = () => Math.max(sinceActive, Math.min(sinceOpen, systemIdle() * 1_000));
  const look = () => {
    const limit = after();
    const step = passed();
    sinceOpen += step;
    sinceActive += step;
    if (limit !== null && away() < limit * 60_000) return;
    sinceOpen = 0;
    sinceActive = 0;
    if (limit !== null) lock();
  };
  const timer = setInterval(look, TICK);
  timer.unref();
  return {
    active: () => {
      look(); // what was too long before this is not excused by coming back
      sinceActive = 0;
    },
    stop: () => clearInterval(timer),
  };
}

/** Milliseconds since the last call, by the clock that counted more. */
function stopwatch(): () => number {
  let ticked = performance.now();
  let wall = Date.now();
  return () => {
    const step = Math.max(performance.now() - ticked, Math.abs(Date.now() - wall));
    ticked = performance.now();
    wall = Date.now();
    return step;
  };
}
