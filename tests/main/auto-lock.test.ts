import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { autoLock } from '#main/auto-lock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An auto-lock over a vault that is open until it locks it. */
function anOpenVault(minutes: number) {
  let limit: number | null = minutes;
  const lock = vi.fn(() => {
    limit = null;
  });
  let idleSince = Number.POSITIVE_INFINITY;
  const systemIdle = () => Math.max(0, performance.now() - idleSince) / SECOND;
  const { active, stop } = autoLock({ after: () => limit, systemIdle, lock });
  onTestFinished(stop);
  return {
    active,
    stop,
    lock,
    /** From now on, the system says, or since before. */
    nobodyIsThere: (since = performance.now()) => {
      idleSince = since;
    },
    setLimit: (next: number | null) => {
      limit = next;
    },
  };
}

describe('a vault that nobody touches', () => {
  it.each([1, 5, 17, 60])('is locked after %i minutes, once, and not before', (minutes) => {
    const { lock } = anOpenVault(minutes);
    vi.advanceTimersByTime(minutes * MINUTE - 5 * SECOND);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(3 * 60 * MINUTE);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('is locked by the limit that the settings have then, not the one they had', () => {
    const { lock, setLimit } = anOpenVault(60);
    vi.advanceTimersByTime(2 * MINUTE);
    setLimit(1);
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
  });
});

describe('activity', () => {
  it('puts the locking off by the whole time again', () => {
    const { lock, active } = anOpenVault(5);
    for (let count = 0; count < 20; count++) {
      vi.advanceTimersByTime(4 * MINUTE);
      active();
    }
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5 * MINUTE);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('after the time has passed does not excuse it: it locks first', () => {
    const { lock, active } = anOpenVault(5);
    sleep(8 * 60 * MINUTE);
    active();
    expect(lock).toHaveBeenCalledOnce();
  });

  it('that only the page tells of puts nothing off while the system says that nobody is there', () => {
    const { lock, active, nobodyIsThere } = anOpenVault(5);
    vi.advanceTimersByTime(20 * SECOND);
    nobodyIsThere();
    for (let passed = 0; passed < 5 * MINUTE - 5 * SECOND; passed += 5 * SECOND) {
      vi.advanceTimersByTime(5 * SECOND);
      active();
    }
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('that the system never sees leaves a vault open for its time at least, from its opening', () => {
    const { lock, active, nobodyIsThere, setLimit } = anOpenVault(5);
    nobodyIsThere(-60 * MINUTE); // by voice, say
    setLimit(null);
    vi.advanceTimersByTime(10 * MINUTE);
    setLimit(5);
    for (let count = 0; count < 59; count++) {
      vi.advanceTimersByTime(5 * SECOND);
      active();
    }
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
  });
});

/** The monotonic clock goes on and no timer runs, as while macOS or Windows sleeps. */
function sleep(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  vi.spyOn(performance, 'now').mockImplementation(() => until);
  onTestFinished(() => void vi.restoreAllMocks());
}

/** Only the clock on the wall goes on, as while Linux sleeps. */
const sleepOnLinux = (milliseconds: number): void =>
  void vi.setSystemTime(Date.now() + milliseconds);

describe.each([
  { where: 'on macOS or Windows', fallAsleep: sleep },
  { where: 'on Linux', fallAsleep: sleepOnLinux },
])('a machine that slept $where', ({ fallAsleep }) => {
  it('for longer than the limit finds the vault locked at the first look', () => {
    const { lock } = anOpenVault(5);
    fallAsleep(6 * MINUTE);
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('for less finds it open', () => {
    const { lock } = anOpenVault(5);
    fallAsleep(4 * MINUTE);
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).not.toHaveBeenCalled();
  });

  it('for less, after nobody had been there for a while, finds it locked', () => {
    const { lock } = anOpenVault(5);
    vi.advanceTimersByTime(2 * MINUTE);
    fallAsleep(4 * MINUTE);
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
  });
});

describe('a clock on the wall that is set', () => {
  it.each([-50 * 365 * 24 * 60, -6, 6, 50 * 365 * 24 * 60])(
    'by %i minutes counts as time away: locking for nothing harms nobody',
    (minutes) => {
      const { lock } = anOpenVault(5);
      vi.setSystemTime(Date.now() + minutes * MINUTE);
      vi.advanceTimersByTime(5 * SECOND);
      expect(lock).toHaveBeenCalledOnce();
    },
  );

  it('back while the machine sleeps and afterwards does not make the time away shorter', () => {
    const { lock } = anOpenVault(5);
    sleepOnLinux(3 * MINUTE);
    vi.advanceTimersByTime(5 * SECOND);
    vi.setSystemTime(Date.now() - 3 * MINUTE);
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('by less while somebody is there locks nothing', () => {
    const { lock, active } = anOpenVault(5);
    for (const minutes of [4, -4, 4]) {
      vi.setSystemTime(Date.now() + minutes * MINUTE);
      active();
    }
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).not.toHaveBeenCalled();
  });
});

describe('while nothing is open', () => {
  it('nothing is locked, and the time counts from the opening', () => {
    const { lock, setLimit } = anOpenVault(5);
    setLimit(null);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
    setLimit(5);
    vi.advanceTimersByTime(5 * MINUTE - 5 * SECOND);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('and after it was stopped, no look is taken', () => {
    const { lock, stop } = anOpenVault(1);
    stop();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
