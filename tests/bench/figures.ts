// Numbers from repeated measuring. Only ratios of medians within one run say anything on a machine
// that does other work: the price of a flush drifts tenfold within an hour.
import { readFileSync } from 'node:fs';

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds on the clock. */
export async function msOf(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Milliseconds of processor time, on all threads of this process. */
export async function cpuMsOf(act: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes that this process has handed to the system, to whatever file; `NaN` but on Linux. */
export function bytesHandedOver(): number {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(/^wchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
}

/** `times` results of `act`, one after another. */
export async function repeated<T>(times: number, act: (turn: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let turn = 0; turn < times; turn++) results.push(await act(turn));
  return results;
}

/** The list in another order: what comes after what must not favour anybody. */
export const shuffled = <T>(list: readonly T[], chance: () => number): T[] =>
  list
    .map((item) => ({ item, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
