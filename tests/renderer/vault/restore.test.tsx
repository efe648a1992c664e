import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Backup } from '#core/vault/vault-state.ts';
import { ALL_WELL } from '#core/vault/vault-state.ts';

import { button, fails, firstScreen, heading, PASSPHRASE, startAt } from './bench.tsx';

const backups: Backup[] = [9, 4].map((gen) => ({
  name: `generation-${gen}`,
  kind: 'generation',
  gen,
  bytes: 4321,
  writtenAt: `2026-11-2${gen === 9 ? 3 : 1}T12:00:00.000Z`,
}));
const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
const restores = { 'vault.backups': () => backups, 'vault.restore': () => ALL_WELL };
const field = () => screen.findByLabelText('Passphrase of the copy');

test('a vault that is gone is not taken for a first run', async () => {
  const { user, made } = startAt({ state: 'missing', path: '/media/stick/vault' });
  await heading('Your vault is not in its place');
  expect(screen.getByText('/media/stick/vault')).toBeTruthy();
  expect(screen.queryByLabelText('New passphrase')).toBeNull();
  await user.click(await button('Try again'));
  await heading('Your vault is not in its place');
  expect(made.filter(({ name }) => name === 'vault.status')).toHaveLength(2);
});

test('a new vault in place of one that is gone takes a second, deliberate step', async () => {
  const { user } = startAt({ state: 'missing' });
  await user.click(await button('Create a new one…'));
  expect(screen.queryByLabelText('New passphrase')).toBeNull();
  await user.click(await button('Create a new, empty vault'));
  expect(await screen.findByLabelText('New passphrase')).toBeTruthy();
  await user.click(await button('Back'));
  await heading('Your vault is not in its place');
});

test('Enter on the way to a new vault does not make one', async () => {
  const { user } = startAt({ state: 'missing' });
  (await button('Create a new one…')).focus();
  await user.keyboard('{Enter}{Enter}');
  expect(screen.queryByLabelText('New passphrase')).toBeNull();
});

test('a file that could not be asked for is no silence', async () => {
  const { user } = startAt(
    { state: 'damaged' },
    { ...restores, 'vault.chooseBackup': fails({ code: 'internal', reference: 'dialog' }) },
  );
  await user.click(await button('Restore from a backup'));
  await user.click(await button('Choose a file'));
  expect(await screen.findByText(/Something went wrong inside Demarche/)).toBeTruthy();
});

test('damage is called damage, and nothing asks for the passphrase', async () => {
  const { sent } = startAt({ state: 'damaged' });
  await heading('Your vault is damaged');
  expect(screen.getByRole('alert').textContent).toContain('nothing to do with the passphrase');
  expect(screen.queryByLabelText('Passphrase')).toBeNull();
  expect(sent('vault.unlock')).toEqual([]);
});

test('a vault whose inside cannot be read once it is open is damaged as well', async () => {
  startAt(
    { state: 'open' },
    { 'workspace.open': fails({ code: 'vault.corrupt', path: '/v', detail: 'a part is missing' }) },
  );
  await heading('Your vault is damaged');
  expect(await button('Restore from a backup')).toBeTruthy();
});

test('a backup beside the vault is chosen, newest first, and restored', async () => {
  const { user, sent } = startAt({ state: 'damaged' }, restores);
  await user.click(await button('Restore from a backup'));
  const [newest] = await screen.findAllByRole('option');
  expect(newest?.textContent).toContain('23 November 2026');
  await user.click(newest!);
  await user.type(await field(), `${PASSPHRASE}{Enter}`);
  await firstScreen();
  const from = { kind: 'beside', name: 'generation-9' };
  expect(sent('vault.restore')).toEqual([{ from, secret }]);
});

test('a file from elsewhere is chosen and restored on an empty computer', async () => {
  const { user, sent } = startAt(
    { state: 'absent' },
    { ...restores, 'vault.chooseBackup': () => ({ name: 'demarche.demarche-backup' }) },
  );
  await user.click(await button('Restore a backup instead'));
  await user.click(await button('Choose a file'));
  expect(await screen.findByText('Chosen: demarche.demarche-backup')).toBeTruthy();
  await user.type(await field(), `${PASSPHRASE}{Enter}`);
  await firstScreen();
  expect(sent('vault.restore')).toEqual([{ from: { kind: 'chosen' }, secret }]);
});

test('a backup that does not open says why, and another one can be taken', async () => {
  const { user } = startAt(
    { state: 'damaged' },
    {
      ...restores,
      'vault.restore': fails({ code: 'backup.unreadable', path: '/v/generation-9', detail: '' }),
    },
  );
  await user.click(await button('Restore from a backup'));
  await user.click((await screen.findAllByRole('option'))[0]!);
  await user.type(await field(), `${PASSPHRASE}{Enter}`);
  await waitFor(() => expect(screen.getByText('This backup cannot be read.')).toBeTruthy());
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await user.click(await button('Back'));
  await heading('Your vault is damaged');
});
