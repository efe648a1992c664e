import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, fails, heading, startAt } from './bench.tsx';

const locked = { state: 'locked', canEraseLocked: true, path: '/home/me/vault' } as const;

test('the lock screen erases nothing unless the user has allowed it', async () => {
  startAt({ ...locked, canEraseLocked: false });
  await heading('Open your vault');
  expect(screen.queryByRole('button', { name: /Erase/ })).toBeNull();
});

test('erasing takes two deliberate steps, and says what was removed', async () => {
  const { user, sent } = startAt(locked, { 'vault.erase': () => null });
  await user.click(await button('Erase everything…'));
  expect(screen.getByText(/solid-state disk/)).toBeTruthy();
  const erase = await button('Erase everything now');
  expect(erase).toHaveProperty('disabled', true);
  await user.type(screen.getByRole('textbox', { name: 'Type “erase” to go on' }), 'eras');
  expect(erase).toHaveProperty('disabled', true);
  expect(sent('vault.erase')).toEqual([]);
  await user.type(screen.getByRole('textbox'), 'e');
  await user.click(erase);
  await heading('Everything is erased');
  expect(screen.getByText('/home/me/vault')).toBeTruthy();
  expect(sent('vault.erase')).toEqual([null]);
});

test('one can go back before the second step', async () => {
  const { user, sent } = startAt(locked);
  await user.click(await button('Erase everything…'));
  await user.click(await button('Back'));
  await heading('Open your vault');
  expect(sent('vault.erase')).toEqual([]);
});

test('an erasing that failed is not called done', async () => {
  const { user } = startAt(locked, {
    'vault.erase': fails({ code: 'vault.unwritable', reason: 'denied', path: '/home/me/vault' }),
  });
  await user.click(await button('Erase everything…'));
  await user.type(screen.getByRole('textbox'), 'erase{Enter}');
  expect(await screen.findByText(/may not write to \/home\/me\/vault/)).toBeTruthy();
  await heading('Erase everything');
});
