import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ALL_WELL, type Opened } from '#core/vault/vault-state.ts';
import type { Command } from '#core/workspace/command.ts';
import { defaultSettings } from '#core/workspace/settings.ts';

import { button, firstScreen, PASSPHRASE, startAt } from './bench.tsx';

const dark: Command = { type: 'settings.choose', settings: { ...defaultSettings, theme: 'dark' } };
const gone: Command = { type: 'letters.remove', id: crypto.randomUUID() as never };

/** Opens a vault that has this to say. */
async function open(about: Partial<Opened>, calls: Parameters<typeof startAt>[1] = {}) {
  const bench = startAt(
    { state: 'locked' },
    { 'vault.unlock': () => ({ ...ALL_WELL, ...about }), ...calls },
  );
  await bench.user.type(await screen.findByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`);
  await firstScreen();
  return bench;
}

test('a vault with nothing to say opens without a word', async () => {
  await open({});
  expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
});

test.each([
  ['torn', /had not been called saved.*set-aside-1.*everything saved is here/],
  ['damaged', /saved edits may be in it.*set-aside-1/],
] as const)(
  'the end of a journal that is %s is told for what it is, until it is dismissed',
  async (kind, words) => {
    const { user } = await open({ setAside: { kind, bytes: 12, keptAs: 'set-aside-1' } });
    expect(screen.getByText(words)).toBeTruthy();
    await user.click(await button('Dismiss'));
    expect(screen.queryByText(words)).toBeNull();
  },
);

test('edits that could not be stored before the lock are made again, and said so', async () => {
  const { stored } = await open({ unsaved: [dark] });
  await waitFor(() => expect(stored().settings.theme).toBe('dark'));
  expect(screen.getByText(/^1 change that could not be saved .* was made again\.$/)).toBeTruthy();
});

test('an edit that no longer fits is not passed over in silence', async () => {
  const { stored } = await open({ unsaved: [gone, dark] });
  await waitFor(() => expect(stored().settings.theme).toBe('dark'));
  expect(screen.getByText(/^1 change no longer fits/)).toBeTruthy();
});

test('a copy that was made in need says what it lacks', async () => {
  await open({ missing: 2 });
  expect(screen.getByText(/2 parts could not be read then and are not here/)).toBeTruthy();
});

test('a backup that is due is one press away, and says where it went', async () => {
  const { user, sent } = await open(
    { backupDue: true },
    { 'vault.backUp': () => ({ savedAs: '/media/stick/demarche.demarche-backup', missing: 0 }) },
  );
  expect(screen.getByText(/No copy has been taken to another place/)).toBeTruthy();
  await user.click(await button('Back up now'));
  expect(await screen.findByText(/Backed up to \/media\/stick/)).toBeTruthy();
  expect(sent('vault.backUp')).toEqual([{ unsaved: [] }]);
});

test('a backup that was thought better of stays due', async () => {
  const { user } = await open(
    { backupDue: true },
    { 'vault.backUp': () => ({ savedAs: null, missing: 0 }) },
  );
  await user.click(await button('Back up now'));
  expect(await button('Back up now')).toBeTruthy();
});

test('that a vault is open to read only stays in sight', async () => {
  await open({ viewOnly: true });
  expect(screen.getByText(/open to read only/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
});
