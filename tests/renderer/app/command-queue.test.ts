import { expect, test } from 'vitest';
import { AppError, type AppErrorData } from '#core/errors.ts';
import type { Command } from '#core/workspace/command.ts';
import { defaultSettings } from '#core/workspace/settings.ts';
import { commandQueue, type Saving } from '#renderer/state/command-queue.ts';

const full: AppErrorData = { code: 'vault.unwritable', reason: 'full', path: '/home/me/vault' };

/** A command that can be told from others by its number. */
const command = (lockAfter: number): Command => ({
  type: 'settings.choose',
  settings: { ...defaultSettings, lockAfter },
});
const numberOf = (sent: Command): number =>
  sent.type === 'settings.choose' ? sent.settings.lockAfter : Number.NaN;

/** A queue before a main that fails by `failure` while there is one. */
function queueTo(main: { failure: AppErrorData | null }) {
  const sent: number[] = [];
  const said: Saving['state'][] = [];
  const retries: (() => void)[] = [];
  const told: { code: string; left: readonly number[] }[] = [];
  const queue = commandQueue({
    send: async (_base, one) => {
      if (main.failure) throw new AppError(main.failure);
      sent.push(numberOf(one));
    },
    onSaving: ({ state }) => said.push(state),
    onConflict: ({ code }) => told.push({ code, left: [] }),
    onClosed: ({ code }, left) => told.push({ code, left: left.map(numberOf) }),
    retryAfter: (retry) => retries.push(retry),
  });
  const outcome = () => queue.settled().then(...outcomes);
  return { queue, sent, said, retries, told, outcome };
}

const outcomes = [() => 'stored', (error: AppError) => error.data.code] as const;

test('commands reach main in the order they were made', async () => {
  const { queue, sent, said, outcome } = queueTo({ failure: null });
  for (const each of [1, 2, 3]) queue.push(each, command(each));
  expect(await outcome()).toBe('stored');
  expect(sent).toEqual([1, 2, 3]);
  expect(said.at(-1)).toBe('saved');
  expect(queue.waiting()).toEqual([]);
});

test('what could not be stored waits, and is tried again once at a time', async () => {
  const main: { failure: AppErrorData | null } = { failure: full };
  const { queue, sent, said, retries, outcome } = queueTo(main);
  queue.push(1, command(1));
  expect(await outcome()).toBe('vault.unwritable');
  queue.push(2, command(2));
  expect(await outcome()).toBe('vault.unwritable');
  expect(queue.waiting().map(numberOf)).toEqual([1, 2]);
  expect(retries).toHaveLength(1); // not one more with each edit
  retries.shift()?.();
  expect(await outcome()).toBe('vault.unwritable');
  expect(retries).toHaveLength(1);
  expect(said.slice(said.indexOf('notSaved'))).not.toContain('saving'); // it stays in sight

  main.failure = null;
  retries.shift()?.();
  expect(await outcome()).toBe('stored');
  expect(sent).toEqual([1, 2]);
  expect(said.at(-1)).toBe('saved');
});

test.each([
  ['vault.locked', { code: 'vault.locked' }, [1, 2]],
  // The copy that a conflict leaves holds the edit that met it.
  ['vault.conflict', { code: 'vault.conflict', keptAs: 'conflict-1' }, [2]],
] as const)(
  'after %s, what neither vault nor copy holds is handed back',
  async (code, failure, left) => {
    const { queue, told, outcome } = queueTo({ failure });
    queue.push(1, command(1));
    queue.push(2, command(2));
    expect(await outcome()).toBe(code);
    expect(told).toEqual([{ code, left }]);
    expect(queue.waiting()).toEqual([]);
  },
);

test('what main will never have is dropped and told, and does not stand in the way', async () => {
  const main: { failure: AppErrorData | null } = {
    failure: { code: 'workspace.stale', revision: 9 },
  };
  const { queue, sent, told, outcome } = queueTo(main);
  queue.push(1, command(1));
  expect(await outcome()).toBe('workspace.stale');
  expect(told).toEqual([{ code: 'workspace.stale', left: [] }]);
  expect(await outcome()).toBe('stored'); // nothing waits any more
  main.failure = null;
  queue.push(9, command(2));
  expect(await outcome()).toBe('stored');
  expect(sent).toEqual([2]);
});

test.each([{ code: 'vault.viewOnly' }, { code: 'internal', reference: 'abc' }] as const)(
  'an edit is never dropped for $code',
  async (failure) => {
    const { queue, said, outcome } = queueTo({ failure });
    queue.push(1, command(1));
    expect(await outcome()).toBe(failure.code);
    expect(queue.waiting()).toHaveLength(1);
    expect(said.at(-1)).toBe('notSaved');
  },
);
