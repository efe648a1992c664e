import { expect, it, onTestFinished, vi } from 'vitest';
import { copyingOut } from '#main/copying-out.ts';

it('a recovery key may be copied out for a quarter of an hour after it was last shown', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const copying = copyingOut();
  expect(copying.isOn()).toBe(false);
  copying.begin();
  vi.advanceTimersByTime(15 * 60_000 - 1);
  expect(copying.isOn()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(copying.isOn()).toBe(false);
});
