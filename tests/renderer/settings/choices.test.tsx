import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useAction } from '#renderer/app/actions.ts';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { here, show } from '../support.tsx';
import { button, openSettings, said, section } from './bench.tsx';

test('the theme is chosen and kept', async () => {
  const { user, stored } = await openSettings();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(stored().settings.theme).toBe('dark');
});

test('my default sender is stored as it is typed and leaves other settings alone', async () => {
  const { user, stored } = await openSettings();
  await user.type(screen.getByLabelText('Organisation'), 'Rights Watch');
  await user.type(screen.getByLabelText('Address, one line each'), 'Square 1{Enter}Brussels');
  await user.click(screen.getByRole('radio', { name: 'Light' }));
  await waitFor(() =>
    expect(stored().settings).toMatchObject({
      theme: 'light',
      sender: { organisation: 'Rights Watch', addressLines: ['Square 1', 'Brussels'] },
    }),
  );
});

test('the vault locks after the minutes I choose, and never is not among them', async () => {
  const { user, stored } = await openSettings();
  const after = button(/Lock by itself after/);
  expect(after.textContent).toContain('5 minutes without activity');
  await user.click(after);
  const offered = within(screen.getByRole('listbox')).getAllByRole('option');
  const minutes = offered.map(({ textContent }) => Number.parseInt(textContent ?? '', 10));
  expect([Math.min(...minutes), Math.max(...minutes)]).toEqual([1, 60]);
  await user.click(screen.getByRole('option', { name: '15 minutes without activity' }));
  expect(stored().settings).toMatchObject({ lockAfter: 15, theme: 'system' });
});

const lock = vi.fn();

function Lockable() {
  useAction('vault.lock', lock);
  return <SettingsScreen />;
}

test('Lock now does what its key does, and names that key', async () => {
  const { user } = await openSettings({}, <Lockable />);
  await user.click(button('Lock now'));
  expect(lock).toHaveBeenCalledTimes(1);
  expect(section('Locking').getByText(/Ctrl\+L/)).toBeTruthy();
  await user.keyboard('{Control>}l{/Control}');
  expect(lock).toHaveBeenCalledTimes(2);
});

test('Ctrl and comma leads here from anywhere', async () => {
  const { user } = await show(<p>elsewhere</p>);
  await user.keyboard('{Control>},{/Control}');
  expect(here()).toEqual({ at: 'settings' });
});

test('when main cannot tell about the vault, that is said and the other choices stay', async () => {
  const { user, stored } = await show(<SettingsScreen />, {
    calls: { 'vault.status': () => Promise.reject(new Error('no answer')) },
  });
  await waitFor(() => expect(said('alert')).toContain('Something went wrong'));
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(stored().settings.theme).toBe('dark');
});

test('every section of this long screen is a step away, and takes the focus', async () => {
  const { user } = await openSettings();
  const contents = within(screen.getByRole('navigation', { name: 'On this screen' }));
  const names = contents.getAllByRole('link').map(({ textContent }) => textContent ?? '');
  expect(names).toEqual(
    screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
  );
  for (const name of names) {
    await user.click(contents.getByRole('link', { name }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name }));
  }
});
