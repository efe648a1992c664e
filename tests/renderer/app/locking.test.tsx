import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AppError, type AppErrorData } from '#core/errors.ts';
import { ALL_WELL } from '#core/vault/vault-state.ts';
import type { Command } from '#core/workspace/command.ts';
import { defaultSettings } from '#core/workspace/settings.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { dispatch, retrySaving } from '#renderer/state/workspace-store.ts';
import { start, status } from '../support.tsx';

const full: AppErrorData = { code: 'vault.unwritable', reason: 'full', path: '/home/me/vault' };

const choosing = (theme: 'light' | 'dark'): Command => ({
  type: 'settings.choose',
  settings: { ...defaultSettings, theme },
});

/** The page with the user's own settings open. */
async function startAtSender(options: Parameters<typeof start>[0] = {}) {
  const bench = start(options);
  await bench.user.click(await screen.findByRole('button', { name: 'Settings' }));
  return { ...bench, organisation: await screen.findByLabelText('Organisation') };
}

test('before main locks, what is typed is stored, and then the vault is locked', async () => {
  const { user, tell, sent, stored, organisation } = await startAtSender();
  await user.type(organisation, 'Rights Watch');
  act(() => tell({ type: 'locking' }));
  await waitFor(() => expect(sent('vault.lock')).toEqual([{ unsaved: [] }]));
  expect(stored().settings.sender.organisation).toBe('Rights Watch');
});

test('the shortcut locks as main would', async () => {
  const { user, sent } = await startAtSender();
  await user.keyboard('{Control>}l{/Control}');
  await waitFor(() => expect(sent('vault.lock')).toEqual([{ unsaved: [] }]));
});

test('edits that cannot be stored are handed over when the vault is locked', async () => {
  let isFull = true;
  const { user, tell, sent, organisation } = await startAtSender({
    calls: {
      'workspace.apply': ({ base }) => {
        if (isFull) throw new AppError(full);
        return { revision: base + 1 };
      },
    },
  });
  await user.type(organisation, 'R');
  act(() => tell({ type: 'locking' }));
  await waitFor(() => expect(sent('vault.lock')).toHaveLength(1));
  const [{ unsaved } = { unsaved: [] }] = sent('vault.lock');
  expect(unsaved).toMatchObject([
    { type: 'settings.choose', settings: { sender: { organisation: 'R' } } },
  ]);
  isFull = false; // nothing is to wait for the next test
  retrySaving();
  await screen.findByText('Saved');
});

test('a disk that does not answer does not keep the vault open', async () => {
  let answer = () => {};
  const { user, tell, sent, organisation } = await startAtSender({
    calls: {
      'workspace.apply': ({ base }) =>
        new Promise((resolve) => {
          answer = () => resolve({ revision: base + 1 });
        }),
    },
  });
  await user.type(organisation, 'R');
  vi.useFakeTimers();
  act(() => tell({ type: 'locking' }));
  await act(() => vi.advanceTimersByTimeAsync(2999)); // less than main waits
  vi.useRealTimers();
  expect(sent('vault.lock')).toMatchObject([{ unsaved: [{ type: 'settings.choose' }] }]);
  answer();
  await screen.findByText('Saved');
});

test('a vault that main has closed leads back to the lock screen, and edits are made again', async () => {
  let state: 'open' | 'locked' = 'open';
  const { user, stored, organisation } = await startAtSender({
    calls: {
      'vault.status': () => ({ ...status, state }),
      'vault.unlock': () => {
        state = 'open';
        return ALL_WELL;
      },
      'workspace.apply': ({ command }) => {
        if (state === 'locked') throw new AppError({ code: 'vault.locked' });
        applied.push(command.type);
        return { revision: applied.length };
      },
    },
  });
  const applied: string[] = [];
  state = 'locked';
  await user.type(organisation, 'R');
  const field = await screen.findByLabelText('Passphrase');
  expect(screen.queryByDisplayValue('R')).toBeNull();
  expect(stored().settings.sender.organisation).toBe('');
  await user.type(field, 'orbit lantern maple quiver tundra{Enter}');
  expect(await screen.findByText(/^1 change that could not be saved/)).toBeTruthy();
  await waitFor(() => expect(applied).toEqual(['settings.choose']));
});

test('edits that come once the vault is closed are made again with those before them', async () => {
  let state: 'open' | 'locked' = 'open';
  const applied: unknown[] = [];
  const { user } = await startAtSender({
    calls: {
      'vault.status': () => ({ ...status, state }),
      'vault.unlock': () => {
        state = 'open';
        return ALL_WELL;
      },
      'workspace.apply': ({ base, command }) => {
        if (state === 'locked') throw new AppError({ code: 'vault.locked' });
        applied.push(command);
        return { revision: base + 1 };
      },
    },
  });
  state = 'locked';
  const [first, late] = [choosing('dark'), choosing('light')];
  act(() => dispatch(first));
  await screen.findByLabelText('Passphrase');
  act(() => dispatch(late)); // a draft, as its field goes
  await user.type(screen.getByLabelText('Passphrase'), 'orbit lantern maple{Enter}');
  await waitFor(() => expect(applied).toEqual([first, late]));
});

test('when what was refused cannot be read again either, that is said', async () => {
  let isRead = false;
  const { user, organisation } = await startAtSender({
    calls: {
      'workspace.open': () => {
        if (isRead) throw new AppError({ code: 'internal', reference: 'reading' });
        isRead = true;
        return emptyWorkspace;
      },
      'workspace.apply': () => {
        throw new AppError({ code: 'workspace.stale', revision: 2 });
      },
    },
  });
  await user.type(organisation, 'R{Tab}');
  expect(await screen.findByText(/report the reference reading/)).toBeTruthy();
});

test('after a conflict the lock screen says what was kept, and nothing of it is shown', async () => {
  let isOpen = true;
  const { user, organisation } = await startAtSender({
    calls: {
      'vault.status': () => ({ ...status, state: isOpen ? 'open' : 'locked' }),
      'workspace.apply': () => {
        isOpen = false;
        throw new AppError({ code: 'vault.conflict', keptAs: 'conflict-1' });
      },
    },
  });
  await user.type(organisation, 'R');
  await screen.findByLabelText('Passphrase');
  expect(screen.getByText(/kept beside it as conflict-1/)).toBeTruthy();
  expect(screen.queryByDisplayValue('R')).toBeNull();
});

test('somebody at the keyboard is told to main, but only now and then', async () => {
  const { sent } = await startAtSender();
  const before = sent('window.active').length;
  expect(before).toBeGreaterThan(0); // the click that led here
  vi.useFakeTimers({ now: 0, toFake: ['performance'] });
  vi.advanceTimersByTime(60_000);
  for (let key = 0; key < 50; key++) fireEvent.keyDown(document.body, { key: 'a' });
  expect(sent('window.active')).toHaveLength(before + 1);
  vi.advanceTimersByTime(5_000);
  fireEvent.pointerMove(document.body);
  expect(sent('window.active')).toHaveLength(before + 2);
  vi.useRealTimers();
});

test('nobody is told to be there while the vault is locked', async () => {
  const { user, sent } = start({
    calls: {
      'vault.status': () => ({ ...status, state: 'locked' }),
    },
  });
  await user.type(await screen.findByLabelText('Passphrase'), 'abc');
  expect(sent('window.active')).toEqual([]);
});

test.each(['copy', 'cut'] as const)('after a %s by hand the clipboard is guarded', async (what) => {
  const { sent, organisation } = await startAtSender();
  expect(sent('clipboard.guard')).toEqual([]);
  fireEvent[what](organisation);
  expect(sent('clipboard.guard')).toEqual([null]); // at once: the page may be gone before long
  await waitFor(() => expect(sent('clipboard.guard')).toEqual([null, null]));
});

test('what a button copies that is public is not guarded', async () => {
  const { user, sent, copied } = await startAtSender();
  await user.click(screen.getByRole('button', { name: 'About' }));
  await user.click(await screen.findByRole('button', { name: /^Copy: SHA-256/ }));
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(sent('clipboard.guard')).toEqual([]);
});
