import { app } from 'electron';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Command } from '#core/workspace/command.ts';
import { locking } from '#main/locking.ts';
import { beforeQuitting } from '#main/shell/quit.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
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
  const { place, tools } = vaultWith();
  const steps: string[] = [];
  const noting = (step: string) => () => {
    steps.push(`${step}, ${vault.isOpen() ? 'open' : 'locked'}`);
  };
  const vault = encryptedVault(place, tools, noting('closed'));
  onTestFinished(() => vault.lock());
  await vault.create(PASSPHRASE);
  return { vault, steps, ...locking(vault, noting('ask')) };
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
    expect(steps).toEqual(['ask, open', 'closed, locked']);
    await vi.advanceTimersByTimeAsync(10 * PATIENCE);
    expect(steps).toHaveLength(2);
    expect((await vault.unlock(byPassphrase())).unsaved).toEqual(unsaved);
  });

  it('does not wait longer than three seconds for a page that does not answer', async () => {
    const { vault, steps, begin } = await anOpenVault();
    begin();
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(vault.isOpen()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(vault.isOpen()).toBe(false);
    expect(steps).toEqual(['ask, open', 'closed, locked']);
  });

  it('asked for twice asks the page once', async () => {
    const { steps, begin, now } = await anOpenVault();
    begin();
    begin();
    expect(steps).toEqual(['ask, open']);
    await now([]);
    begin();
    expect(steps).toHaveLength(2);
  });

  it('that the page answers too late does nothing more', async () => {
    const { steps, begin, now } = await anOpenVault();
    begin();
    await vi.advanceTimersByTimeAsync(PATIENCE);
    vi.useRealTimers();
    await settled(steps, 2);
    await now([aNote('too late')]);
    expect(steps).toHaveLength(2);
  });

  it('of a locked vault does nothing', async () => {
    const { vault, steps, begin, now } = await anOpenVault();
    await vault.lock();
    begin();
    await now([]);
    expect(steps).toEqual(['closed, locked']);
  });

  it('begun while the vault is being opened locks it as soon as it is open', async () => {
    const { vault, steps, begin } = await anOpenVault();
    await vault.lock();
    const opening = vault.unlock(byPassphrase());
    begin(); // the lid is closed on a passphrase just typed
    await opening;
    await settled(steps, 2);
    expect(steps).toEqual(['closed, locked', 'closed, locked']);
    expect(vault.isOpen()).toBe(false);
  });

  it('can be begun again after it was done and the vault was opened', async () => {
    const { vault, steps, begin, now } = await anOpenVault();
    begin();
    await now([]);
    await vault.unlock(byPassphrase());
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(vault.isOpen()).toBe(true);
    begin();
    await now([]);
    expect(steps).toEqual(['ask, open', 'closed, locked', 'ask, open', 'closed, locked']);
    expect(vault.isOpen()).toBe(false);
  });
});

describe('quitting', () => {
  /** A program that is to end; `isHeld` tells whether it was kept from it. */
  function aProgram(putAway: () => Promise<unknown>) {
    const quit = vi.spyOn(app, 'quit').mockImplementation(() => {});
    onTestFinished(() => {
      quit.mockRestore();
      app.removeAllListeners('will-quit');
    });
    beforeQuitting(putAway);
    const isHeld = () => {
      const preventDefault = vi.fn();
      app.emit('will-quit', { preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    return { quit, isHeld };
  }

  it('waits until what is private is put away, and goes on then', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { quit, isHeld } = aProgram(() => promise);
    expect(isHeld()).toBe(true);
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(quit).not.toHaveBeenCalled();
    resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(quit).toHaveBeenCalledOnce();
    expect(isHeld()).toBe(false);
  });

  it('waits no longer than three seconds for a disk or a clipboard that hangs', async () => {
    const { quit, isHeld } = aProgram(() => new Promise(() => {}));
    expect(isHeld()).toBe(true);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(quit).toHaveBeenCalledOnce();
    expect(isHeld()).toBe(false);
  });

  it('goes on when something of it fails', async () => {
    const { quit, isHeld } = aProgram(() => Promise.reject(new Error('no clipboard')));
    expect(isHeld()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(quit).toHaveBeenCalledOnce();
  });
});
