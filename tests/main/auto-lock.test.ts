import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { autoLock } from '#main/auto-lock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
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
  const { active, stop } = autoLock(() => limit, lock);
  onTestFinished(stop);
  return {
    active,
    stop,
    lock,
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
    let limit: number | null = 5;
    const lock = vi.fn(() => {
      limit = null;
    });
    const { active, stop } = autoLock(() => limit, lock);
    onTestFinished(stop);
    sleep(8 * 60 * MINUTE);
    active();
    expect(lock).toHaveBeenCalledOnce();
  });
});

/** The clock goes on and no timer runs, as while the machine sleeps. */
function sleep(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  vi.spyOn(performance, 'now').mockImplementation(() => until);
  onTestFinished(() => void vi.restoreAllMocks());
}

describe('a machine that slept', () => {
  it('for longer than the limit finds the vault locked at the first look', () => {
    const { lock } = anOpenVault(5);
    sleep(6 * MINUTE);
    vi.advanceTimersByTime(5 * SECOND);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('for less finds it open', () => {
    const { lock } = anOpenVault(5);
    sleep(4 * MINUTE);
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
