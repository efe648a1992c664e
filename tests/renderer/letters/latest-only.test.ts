// Work of which only the latest order matters: one at a time, nothing old told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { latestOnly } from '#renderer/features/letters/pages/latest-only.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const begun: { readonly input: string; readonly job: PromiseWithResolvers<string> }[] = [];
  const told: string[] = [];
  const latest = latestOnly<string, string>({
    work: (input) => {
      const job = Promise.withResolvers<string>();
      begun.push({ input, job });
      return job.promise;
    },
    onDone: (output) => told.push(output),
    onFailed: (error) => told.push(String(error)),
    pause: 200,
  });
  const inputs = () => begun.map(({ input }) => input);
  return { latest, begun, inputs, told };
}

describe('the latest order', () => {
  it('is begun when the orders pause, and the others never', async () => {
    const { latest, inputs } = watched();
    for (const input of ['a', 'b', 'c']) {
      latest.ask(input);
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(inputs()).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(inputs()).toEqual(['c']);
  });

  it('waits for the work under way, of which nothing is told then', async () => {
    const { latest, begun, inputs, told } = watched();
    latest.ask('a');
    await vi.advanceTimersByTimeAsync(200);
    latest.ask('b');
    await vi.advanceTimersByTimeAsync(1000);
    expect(inputs()).toEqual(['a']);
    begun[0]?.job.resolve('A');
    await vi.advanceTimersByTimeAsync(200);
    expect(inputs()).toEqual(['a', 'b']);
    begun[1]?.job.resolve('B');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['B']);
  });

  it('is told of when it fails, and the next one is begun', async () => {
    const { latest, begun, inputs, told } = watched();
    latest.ask('a');
    await vi.advanceTimersByTimeAsync(200);
    begun[0]?.job.reject('no');
    await vi.advanceTimersByTimeAsync(0);
    latest.ask('b');
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(['no']);
    expect(inputs()).toEqual(['a', 'b']);
  });

  it('is neither begun nor told of after the end', async () => {
    const { latest, begun, inputs, told } = watched();
    latest.ask('a');
    await vi.advanceTimersByTimeAsync(200);
    latest.ask('b');
    latest.end();
    begun[0]?.job.resolve('A');
    await vi.advanceTimersByTimeAsync(1000);
    expect([inputs(), told]).toEqual([['a'], []]);
  });
});
