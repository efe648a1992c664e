import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AppError, type AppErrorData } from '#core/errors.ts';
import { retrySaving } from '#renderer/state/workspace-store.ts';
import { start } from '../support.tsx';

const path = '/home/me/vault';
const unwritable = (reason: 'full' | 'readOnly' | 'denied' | 'gone' | 'inUse'): AppErrorData => ({
  code: 'vault.unwritable',
  reason,
  path,
});
const elsewhere = { savedAs: '/media/stick/demarche.demarche-backup', missing: 0 };

/** Types a letter while edits fail by `error`; `recover` lets them succeed from then on. */
async function typeWhile(error: AppErrorData, backedUp = elsewhere) {
  let failure: AppErrorData | null = error;
  const bench = start({
    calls: {
      'workspace.apply': ({ base }) => {
        if (failure) throw new AppError(failure);
        return { revision: base + 1 };
      },
      'vault.backUp': () => backedUp,
    },
  });
  await bench.user.click(await screen.findByRole('button', { name: 'Settings' }));
  await bench.user.type(await screen.findByLabelText('Organisation'), 'R{Tab}');
  await screen.findByRole('region', { name: 'Not saved' });
  const recover = () => {
    failure = null;
  };
  return { ...bench, recover };
}

/** The alert that says this; other alerts of the screen have nothing to say. */
const alert = (words: RegExp) =>
  screen.getAllByRole('alert').find(({ textContent }) => words.test(textContent ?? ''));

const retry = () => screen.getByRole('button', { name: 'Try again now' });

test.each([
  ['full', /disk is full/],
  ['readOnly', /can only be read/],
  ['denied', /may not write/],
  ['gone', /is gone/],
  ['inUse', /in use by another program/],
] as const)(
  'an edit that meets a disk that is %s is kept, and told with what to do',
  async (reason, words) => {
    const { user, recover, sent } = await typeWhile(unwritable(reason));
    expect(alert(/^Not saved:/)?.textContent).toMatch(words);
    expect(screen.getByDisplayValue('R')).toBeTruthy();
    expect(screen.queryByText('Saved')).toBeNull();
    recover();
    await user.click(retry());
    await screen.findByText('Saved');
    expect(sent('workspace.apply').at(-1)).toMatchObject({
      command: { settings: { sender: { organisation: 'R' } } },
    });
  },
);

test('all there is can be saved elsewhere with the edits in it, and it is said what that is', async () => {
  const { user, sent, recover } = await typeWhile(unwritable('full'));
  await user.click(screen.getByRole('button', { name: 'Save elsewhere…' }));
  expect(await screen.findByText(/encrypted copy of everything.*\/media\/stick/)).toBeTruthy();
  expect(sent('vault.backUp')).toMatchObject([
    { unsaved: [{ settings: { sender: { organisation: 'R' } } }] },
  ]);
  expect(screen.getByRole('region', { name: 'Not saved' })).toBeTruthy();
  expect(screen.getByText(/vault itself does not have these changes yet/)).toBeTruthy();
  recover();
  await user.click(retry());
  await screen.findByText('Saved');
  expect(screen.getByText(/encrypted copy of everything.*\/media\/stick/)).toBeTruthy();
  expect(screen.queryByText(/does not have these changes/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/encrypted copy of everything/)).toBeNull();
});

test('a copy of a vault that can no longer be read whole says what it lacks', async () => {
  const { user } = await typeWhile(unwritable('gone'), { ...elsewhere, missing: 1 });
  await user.click(screen.getByRole('button', { name: 'Save elsewhere…' }));
  expect(await screen.findByText(/copy of all that was open.*1 part .* is not in it/)).toBeTruthy();
  expect(screen.queryByText(/copy of everything/)).toBeNull();
});

test('closing a window whose vault is open to read only does not promise to save later', async () => {
  const { tell, user, recover } = await typeWhile({ code: 'vault.viewOnly' });
  act(() => tell({ type: 'closing' }));
  const asked = await screen.findByRole('dialog', { name: 'Your last changes are not saved' });
  expect(asked.textContent).toContain('these changes are only in this window');
  expect(asked.textContent).not.toContain('again');
  await user.click(screen.getByRole('button', { name: 'Keep it open' }));
  recover();
  retrySaving();
  await screen.findByText('Saved');
});

test('an edit to a vault open to read only stays in the window and can be saved elsewhere', async () => {
  const { sent, user, recover } = await typeWhile({ code: 'vault.viewOnly' });
  expect(alert(/^Not saved:.*open to read only.*only in this window/)).toBeTruthy();
  expect(screen.getByDisplayValue('R')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save elsewhere…' }));
  await waitFor(() => expect(sent('vault.backUp')).toHaveLength(1));
  recover();
  retrySaving(); // as it is by itself, in a while
  await screen.findByText('Saved');
});

test('an edit that is too large is refused in words', async () => {
  const bench = start({
    calls: {
      'workspace.apply': () => {
        throw new AppError({ code: 'input.tooLarge', limit: 16_777_216 });
      },
    },
  });
  await bench.user.click(await screen.findByRole('button', { name: 'Settings' }));
  await bench.user.type(await screen.findByLabelText('Organisation'), 'R{Tab}');
  await waitFor(() => expect(alert(/more than Demarche takes/)).toBeTruthy());
});
