import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '#core/errors.ts';
import { ALL_WELL } from '#core/vault/vault-state.ts';
import { startAnew } from '#renderer/features/settings/start-anew.ts';
import { status } from '../support.tsx';
import { backups, button, dialog, openSettings, said, section } from './bench.tsx';

vi.mock('#renderer/features/settings/start-anew.ts', () => ({
  startAnew: vi.fn(() => new Promise(() => undefined)), // the page goes, and nothing comes after
}));
beforeEach(() => {
  vi.mocked(startAnew).mockClear();
});

describe('a backup to take away', () => {
  test('holds what was typed last, and its place is told', async () => {
    const order: string[] = [];
    const { user, stored } = await openSettings({
      'vault.backUp': ({ unsaved }) => {
        order.push(`${stored().settings.sender.organisation} ${unsaved.length}`);
        return { savedAs: '/media/stick/demarche.demarche-backup', missing: 0 };
      },
    });
    await user.type(screen.getByLabelText('Organisation'), 'Rights Watch');
    await user.click(button('Back up now…'));
    await waitFor(() =>
      expect(said('status', section('Backups'))).toContain('/media/stick/demarche.demarche-backup'),
    );
    expect(order).toEqual(['Rights Watch 0']);
  });

  test('that was not wanted after all is passed over in silence', async () => {
    const ask = vi.fn(() => ({ savedAs: null, missing: 0 }));
    const { user } = await openSettings({ 'vault.backUp': ask });
    await user.click(button('Back up now…'));
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(said('status', section('Backups'))).not.toContain('backup'));
    expect(said('alert', section('Backups')).trim()).toBe('');
  });

  test('that could not be written says why and what to do', async () => {
    const { user } = await openSettings({
      'vault.backUp': () => {
        throw new AppError({ code: 'vault.unwritable', reason: 'full', path: '/media/stick' });
      },
    });
    await user.click(button('Back up now…'));
    await waitFor(() => expect(said('alert', section('Backups'))).toContain('disk is full'));
  });
});

test('copies beside the vault are listed by kind, day and size, and where they lie', async () => {
  await openSettings();
  const rows = section('Backups').getAllByRole('listitem');
  expect(rows).toHaveLength(backups.length);
  expect(rows[0]?.textContent).toMatch(/Earlier state.*24 November 2026.*4\.32 kB of its own/);
  expect(rows[1]?.textContent).toMatch(/Copy of a day.*23 November 2026.*1\.23 MB/);
  expect(section('Backups').getByText('/home/me/vault')).toBeTruthy();
});

test.each([
  ['found', /still lie on this computer unencrypted/],
  ['unreadable', /Demarche cannot read it, but others may/],
] as const)(
  'an unencrypted store of version 0.1 that is %s is spoken of, with its place',
  async (plainStore, words) => {
    await openSettings({ 'vault.status': () => ({ ...status, plainStore }) });
    expect(section('Backups').getByText(words)).toBeTruthy();
    expect(section('Backups').getByText('/home/me/workspace.json')).toBeTruthy();
  },
);

describe('restoring', () => {
  test('takes two steps, says what is kept, and starts the page anew', async () => {
    const restore = vi.fn(() => ALL_WELL);
    const { user } = await openSettings({ 'vault.restore': restore });
    await user.click(button(/^Restore: Copy of a day/));
    expect(
      dialog('Restore a copy').getByText(
        /What is open now is kept among the earlier states for the next few lockings/,
      ),
    ).toBeTruthy();
    await user.click(button('Go on'));
    expect(restore).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Passphrase of the copy'), 'of that day');
    await user.click(button('Restore it now'));
    await waitFor(() => expect(startAnew).toHaveBeenCalledTimes(1));
    expect(restore).toHaveBeenCalledExactlyOnceWith({
      from: { kind: 'beside', name: 'daily-11' },
      secret: { kind: 'passphrase', passphrase: 'of that day' },
    });
  });

  test('says what the copy lacks before the page starts anew', async () => {
    const setAside = { kind: 'damaged', bytes: 12, keptAs: 'set-aside-1' } as const;
    const { user } = await openSettings({ 'vault.restore': () => ({ ...ALL_WELL, setAside }) });
    await user.click(button(/^Restore: Earlier state/));
    await user.click(button('Go on'));
    await user.type(screen.getByLabelText('Passphrase of the copy'), 'of that day{Enter}');
    const lacking = await screen.findByRole('dialog', { name: /but for its end/ });
    expect(lacking.textContent).toMatch(/saved edits may be in it.*set-aside-1/);
    expect(startAnew).not.toHaveBeenCalled();
    await user.click(button('Go on'));
    expect(startAnew).toHaveBeenCalledTimes(1);
  });

  test('from a file starts with choosing it, and takes its recovery key', async () => {
    const restore = vi.fn(() => ALL_WELL);
    const { user } = await openSettings({
      'vault.chooseBackup': () => ({ name: 'demarche-2026.demarche-backup' }),
      'vault.restore': restore,
    });
    await user.click(button('Choose a backup file…'));
    expect(await screen.findByText(/demarche-2026\.demarche-backup/)).toBeTruthy();
    await user.click(button('Go on'));
    await user.click(screen.getByRole('radio', { name: 'Recovery key' }));
    await user.type(screen.getByLabelText('Recovery key of the copy'), 'ABCD');
    await user.click(button('Restore it now'));
    await waitFor(() => expect(startAnew).toHaveBeenCalledTimes(1));
    expect(restore).toHaveBeenCalledExactlyOnceWith({
      from: { kind: 'chosen' },
      secret: { kind: 'recoveryKey', recoveryKey: 'ABCD' },
    });
  });

  test('does not begin when no file was chosen', async () => {
    const choose = vi.fn(() => ({ name: null }));
    const { user } = await openSettings({ 'vault.chooseBackup': choose });
    await user.click(button('Choose a backup file…'));
    await waitFor(() => expect(choose).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('that is refused leaves everything as it is, and says why', async () => {
    const { user } = await openSettings({
      'vault.restore': () => {
        throw new AppError({ code: 'vault.wrongPassphrase' });
      },
    });
    await user.click(button(/^Restore: Earlier state/));
    await user.click(button('Go on'));
    await user.type(screen.getByLabelText('Passphrase of the copy'), 'not it{Enter}');
    await waitFor(() =>
      expect(said('alert', dialog('Restore a copy'))).toContain('not the passphrase'),
    );
    expect(startAnew).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
