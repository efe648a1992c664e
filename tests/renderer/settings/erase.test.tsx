import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AppError } from '#core/errors.ts';
import { status } from '../support.tsx';
import { button, dialog, openSettings, said, section } from './bench.tsx';

const allowing = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: /^Allow erasing everything/ });

test('erasing from the lock screen is off until I allow it', async () => {
  let canEraseLocked = false;
  const allow = vi.fn(({ isAllowed }: { isAllowed: boolean }) => {
    canEraseLocked = isAllowed;
    return null;
  });
  const { user } = await openSettings({
    'vault.status': () => ({ ...status, canEraseLocked }),
    'vault.allowEraseLocked': allow,
  });
  expect(allowing().checked).toBe(false);
  await user.click(allowing());
  await waitFor(() => expect(allowing().checked).toBe(true));
  expect(allow).toHaveBeenCalledExactlyOnceWith({ isAllowed: true });
});

test('a choice that is stored is said to be, also when main cannot tell of it afterwards', async () => {
  const tells = vi.fn(() => status);
  const { user } = await openSettings({
    'vault.status': tells,
    'vault.allowEraseLocked': () => {
      tells.mockImplementation(() => {
        throw new AppError({ code: 'internal', reference: 'status' });
      });
      return null;
    },
  });
  await user.click(allowing());
  await waitFor(() => expect(said('status', section('Erase everything'))).toContain('Saved.'));
  expect(said('alert', section('Erase everything')).trim()).toBe('');
});

test('a choice that could not be stored is not shown as made', async () => {
  const { user } = await openSettings({
    'vault.allowEraseLocked': () => {
      throw new AppError({ code: 'vault.viewOnly' });
    },
  });
  await user.click(allowing());
  await waitFor(() => expect(said('alert', section('Erase everything'))).toContain('read only'));
  expect(allowing().checked).toBe(false);
});

test('erasing now takes two steps and a typed word, and says what will be shown then', async () => {
  const erase = vi.fn(() => null);
  const { user } = await openSettings({ 'vault.erase': erase });
  await user.click(button('Erase everything…'));
  expect(dialog('Erase everything').getByText(/solid-state disk/)).toBeTruthy();
  await user.click(button('Go on'));
  expect(dialog('Erase everything').getByText(/it shows “Create your vault”/)).toBeTruthy();
  const now = () => button('Erase everything now');
  expect(now().hasAttribute('disabled')).toBe(true);
  await user.type(screen.getByLabelText(/^Type “erase”/), 'eras{Enter}');
  expect(erase).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText(/^Type “erase”/), 'e');
  await user.dblClick(now());
  await waitFor(() => expect(erase).toHaveBeenCalledTimes(1));
});

test('nothing is erased by opening the question, nor by leaving it', async () => {
  const erase = vi.fn();
  const { user } = await openSettings({ 'vault.erase': erase });
  await user.click(button('Erase everything…'));
  await user.keyboard('{Enter}'); // the way out has the focus
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(erase).not.toHaveBeenCalled();
});

test('what could not be erased is said, and the page stays', async () => {
  const { user } = await openSettings({
    'vault.erase': () => {
      throw new AppError({ code: 'vault.unwritable', reason: 'readOnly', path: '/home/me/vault' });
    },
  });
  await user.click(button('Erase everything…'));
  await user.click(button('Go on'));
  await user.type(screen.getByLabelText(/^Type “erase”/), 'erase{Enter}');
  await waitFor(() =>
    expect(said('alert', dialog('Erase everything'))).toContain('can only be read'),
  );
});
