import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '#core/workspace/command.ts';
import { locking } from '#main/locking.ts';
import { aNote } from '#tests/support/commands.ts';
import { vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

const PATIENCE = 3_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An open vault, and every step of its locking in order. */
async function anOpenVault() {
  const { vault } = vaultWith();
  await vault.create(PASSPHRASE);
  const steps: string[] = [];
  const noting = (step: string) => () => {
    steps.push(`${step}, ${vault.isOpen() ? 'open' : 'locked'}`);
  };
  const { begin, now } = locking(vault, {
    askPage: noting('ask'),
    replacePage: noting('replace'),
    clearClipboard: async () => noting('clear')(),
  });
  return { vault, steps, begin, now };
}

const settled = (steps: readonly string[], count: number) =>
  vi.waitFor(() => expect(steps).toHaveLength(count), { interval: 1 });

describe('locking', () => {
  it('asks the page first, and what it hands over comes back at the next unlocking', async () => {
    const { vault, steps, begin, now } = await anOpenVault();
    const unsaved: Command[] = [aNote('still being written')];
    begin();
    expect(steps).toEqual(['ask, open']);
    await now(unsaved);
    expect(steps).toEqual(['ask, open', 'clear, locked', 'replace, locked']);
    await vi.advanceTimersByTimeAsync(10 * PATIENCE);
    expect(steps).toHaveLength(3);
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual(unsaved);
  });

  it('does not wait longer than three seconds for a page that does not answer', async () => {
    const { vault, steps, begin } = await anOpenVault();
    begin();
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(vault.isOpen()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    await settled(steps, 3);
    expect(steps).toEqual(['ask, open', 'clear, locked', 'replace, locked']);
  });

  it('asked for twice asks the page once', async () => {
    const { steps, begin, now } = await anOpenVault();
    begin();
    begin();
    expect(steps).toEqual(['ask, open']);
    await now([]);
    begin();
    expect(steps).toHaveLength(3);
  });

  it('that the page answers too late does nothing more', async () => {
    const { steps, begin, now } = await anOpenVault();
    begin();
    await vi.advanceTimersByTimeAsync(PATIENCE);
    vi.useRealTimers();
    await settled(steps, 3);
    await now([aNote('too late')]);
    expect(steps).toHaveLength(3);
  });

  it('of a locked vault does nothing', async () => {
    const { vault, steps, begin, now } = await anOpenVault();
    await vault.lock();
    begin();
    await now([]);
    expect(steps).toEqual([]);
  });

  it('can be begun again after it was done and the vault was opened', async () => {
    const { vault, steps, begin, now } = await anOpenVault();
    begin();
    await now([]);
    await vault.unlock(byPassphrase());
    begin();
    await now([]);
    expect(steps).toHaveLength(6);
    expect(vault.isOpen()).toBe(false);
  });
});
