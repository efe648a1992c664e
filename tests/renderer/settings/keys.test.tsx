import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#core/errors.ts';
import { writeRecoveryKey } from '#core/vault/recovery-key.ts';
import { here, status } from '../support.tsx';
import { button, type Calls, dialog, openSettings, said, section } from './bench.tsx';

const NEXT = 'orbit lantern fabric cousin meadow';

const typeNext = async (user: UserEvent) => {
  await user.type(screen.getByLabelText('New passphrase'), NEXT);
  await user.type(screen.getByLabelText('The same once more'), NEXT);
};

/** A call that stays under way until the test ends it. */
function held<T>() {
  const { promise, resolve } = Promise.withResolvers<T>();
  return { call: vi.fn(() => promise), end: resolve };
}

describe('changing the passphrase', () => {
  const open = async (change: Calls['vault.changePassphrase']) => {
    const { user } = await openSettings(change ? { 'vault.changePassphrase': change } : {});
    await user.click(button('Change the passphrase…'));
    return user;
  };

  test('asks for the current one, and says that old copies still open with it', async () => {
    const change = vi.fn(() => null);
    const user = await open(change);
    await user.type(screen.getByLabelText('Current passphrase'), 'the old one');
    await typeNext(user);
    await user.click(button('Change the passphrase'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(change).toHaveBeenCalledWith({
      current: { kind: 'passphrase', passphrase: 'the old one' },
      next: NEXT,
    });
    expect(said('status', section('Passphrase and keys'))).toContain(
      'The passphrase is changed. Copies made before still open with the old one.',
    );
  });

  test('takes the recovery key of someone who has forgotten the passphrase', async () => {
    const change = vi.fn(() => null);
    const user = await open(change);
    await user.click(screen.getByRole('radio', { name: 'Recovery key' }));
    await user.type(screen.getByRole('textbox', { name: 'Recovery key' }), 'ABCD');
    await typeNext(user);
    await user.keyboard('{Enter}');
    expect(change).toHaveBeenCalledWith({
      current: { kind: 'recoveryKey', recoveryKey: 'ABCD' },
      next: NEXT,
    });
  });

  test('is refused with a wrong one in words, and can be tried again', async () => {
    const change = vi
      .fn<() => Promise<null>>()
      .mockRejectedValueOnce(new AppError({ code: 'vault.wrongPassphrase' }))
      .mockResolvedValueOnce(null);
    const user = await open(change);
    await user.type(screen.getByLabelText('Current passphrase'), 'not it');
    await typeNext(user);
    await user.click(button('Change the passphrase'));
    await waitFor(() =>
      expect(said('alert', dialog('Change the passphrase'))).toContain('not the passphrase'),
    );
    await user.click(button('Change the passphrase'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('shows that it is under way, runs once, and cannot be left meanwhile', async () => {
    const { call: change, end } = held<null>();
    const user = await open(change);
    await user.type(screen.getByLabelText('Current passphrase'), 'the old one');
    await typeNext(user);
    await user.dblClick(button('Change the passphrase'));
    await user.keyboard('{Enter}{Escape}');
    expect(said('status', dialog('Change the passphrase'))).toContain('Changing the passphrase…');
    expect(change).toHaveBeenCalledTimes(1);
    end(null);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('is not offered before both have been typed', async () => {
    const user = await open(undefined);
    await typeNext(user);
    expect(button('Change the passphrase').hasAttribute('disabled')).toBe(true);
  });
});

const recoveryKey = writeRecoveryKey(Uint8Array.from({ length: 32 }, (_, at) => at));

test('new keys: the recovery key is shown until it is proved, and old copies are gone', async () => {
  const rekey = vi.fn(() => ({ recoveryKey }));
  const kept = [
    { name: 'daily-1', kind: 'daily', gen: 1, bytes: 1, writtenAt: '2026-11-24T12:00:00.000Z' },
  ];
  const { user } = await openSettings({
    'vault.rekey': rekey,
    'vault.backups': () => (rekey.mock.calls.length === 0 ? (kept as never) : []),
  });
  await user.click(button('Make new keys…'));
  await user.type(screen.getByLabelText('Current passphrase'), 'seen by others');
  await typeNext(user);
  await user.click(button('Make new keys'));

  const made = await screen.findByRole('dialog', { name: 'Your new recovery key' });
  expect(rekey).toHaveBeenCalledWith({
    current: { kind: 'passphrase', passphrase: 'seen by others' },
    next: NEXT,
  });
  await user.keyboard('{Escape}');
  expect(made.isConnected).toBe(true);

  const asked = screen.getByLabelText(/^Group \d+ of the key$/);
  const group = Number(/\d+/.exec(asked.closest('div')?.textContent ?? '')?.[0]);
  await user.type(asked, recoveryKey.split('-')[group - 1] ?? '');
  await user.click(button('Done'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(said('status', section('Passphrase and keys'))).toContain('New keys are made');
  expect(section('Backups').getByText(/There is none yet/)).toBeTruthy();
});

describe('while new keys are made or shown', () => {
  /** Makes new keys; `shown` is what the dialog is called then. */
  const renew = async (rekey: Calls['vault.rekey'], shown: string | RegExp) => {
    const bench = await openSettings(rekey ? { 'vault.rekey': rekey } : {});
    await bench.user.click(button('Make new keys…'));
    await bench.user.type(screen.getByLabelText('Current passphrase'), 'seen by others');
    await typeNext(bench.user);
    await bench.user.click(button('Make new keys'));
    return { ...bench, shown: await screen.findByRole('dialog', { name: shown }) };
  };

  test.each([
    ['made', () => new Promise<never>(() => undefined), /^My passphrase or recovery key may have/],
    ['shown', () => ({ recoveryKey }), 'Your new recovery key'],
  ] as const)('%s, no shortcut and no menu leads away from them', async (_how, rekey, name) => {
    const { user, tell } = await renew(rekey, name);
    const before = here();
    await user.keyboard('{Control>}1{/Control}{Control>}f{/Control}{Alt>}{ArrowLeft}{/Alt}');
    act(() => tell({ type: 'action', action: 'go.about' }));
    expect(here()).toBe(before);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  test('locking still works', async () => {
    const { user, sent } = await renew(() => ({ recoveryKey }), 'Your new recovery key');
    await user.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(sent('vault.lock')).toHaveLength(1));
  });
});

test('keys that are made are called made, also when main cannot tell of it afterwards', async () => {
  const tells = vi.fn(() => status);
  const { user } = await openSettings({
    'vault.status': tells,
    'vault.changePassphrase': () => {
      tells.mockImplementation(() => {
        throw new AppError({ code: 'internal', reference: 'status' });
      });
      return null;
    },
  });
  await user.click(button('Change the passphrase…'));
  await user.type(screen.getByLabelText('Current passphrase'), 'the old one');
  await typeNext(user);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(said('status', section('Passphrase and keys'))).toContain('The passphrase is changed.');
});

test('a vault that is open to read only offers no change of its keys', async () => {
  await openSettings({ 'vault.status': () => ({ ...status, viewOnly: true }) });
  for (const name of ['Change the passphrase…', 'Make new keys…', 'Open faster…'])
    expect(button(name)).toHaveProperty('disabled', true);
  expect(screen.getByRole('checkbox', { name: /^Allow erasing/ })).toHaveProperty('disabled', true);
  expect(section('Passphrase and keys').getByText(/open to read only/)).toBeTruthy();
});

describe('opening faster on this computer', () => {
  const faster = () => section('Open faster on this computer');

  test('is not offered where the key store only seems to protect, and says why', async () => {
    await openSettings({ 'vault.status': () => ({ ...status, deviceSlot: 'untrusted' }) });
    expect(faster().getByText(/Not offered here/)).toBeTruthy();
    expect(faster().queryByRole('button')).toBeNull();
  });

  test('is switched on with the passphrase and off again', async () => {
    let deviceSlot: 'absent' | 'present' = 'absent';
    const add = vi.fn(() => {
      deviceSlot = 'present';
      return null;
    });
    const remove = vi.fn(() => {
      deviceSlot = 'absent';
      return null;
    });
    const { user } = await openSettings({
      'vault.status': () => ({ ...status, deviceSlot }),
      'vault.addDeviceSlot': add,
      'vault.removeDeviceSlot': remove,
    });
    await user.click(faster().getByRole('button', { name: 'Open faster…' }));
    await user.type(screen.getByLabelText('Passphrase'), 'my passphrase{Enter}');
    await waitFor(() =>
      expect(said('status', faster())).toContain('From now on the vault opens faster'),
    );
    expect(add).toHaveBeenCalledWith({ passphrase: 'my passphrase' });

    await user.click(faster().getByRole('button', { name: 'Stop opening faster' }));
    await waitFor(() => expect(said('status', faster())).toContain('with the passphrase alone'));
    expect(remove).toHaveBeenCalledTimes(1);
    expect(faster().getByRole('button', { name: 'Open faster…' })).toBeTruthy();
  });

  test('ends with a change of passphrase, which says so beforehand', async () => {
    const { user } = await openSettings({
      'vault.status': () => ({ ...status, deviceSlot: 'present' }),
    });
    await user.click(button('Change the passphrase…'));
    expect(
      dialog('Change the passphrase').getByText(/Opening faster is switched off/),
    ).toBeTruthy();
  });
});
