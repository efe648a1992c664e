import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { LettersScreen } from '#renderer/features/letters/letters-screen.tsx';
import { aSentVersion } from '#tests/support/register.ts';
import { here, show } from '../support.tsx';
import { draft } from './bench.tsx';

const holding = (...letters: ReturnType<typeof draft>[]) => ({
  workspace: { ...emptyWorkspace, letters: { letters, templates: [] } },
});

test('with no letters yet, the screen says how one is made and starts the first', async () => {
  const { user, stored } = await show(<LettersScreen />);
  expect(screen.getByRole('heading', { level: 2 })).toHaveProperty(
    'textContent',
    'Write a letter to an official',
  );
  await user.click(screen.getByRole('button', { name: 'Start a letter' }));
  await waitFor(() => expect(stored().letters.letters).toHaveLength(1));
  expect(here()).toEqual({ at: 'letter', letterId: stored().letters.letters[0]?.id });
});

test('the shortcut for a new letter works on the list of letters', async () => {
  const { user, stored } = await show(<LettersScreen />);
  await user.keyboard('{Control>}n{/Control}');
  await waitFor(() => expect(stored().letters.letters).toHaveLength(1));
});

test('a letter in the list shows its subject, recipient, language and whether it was saved', async () => {
  await show(<LettersScreen />, holding(draft({ subject: 'Blocked web sites' })));
  const row = screen.getByRole('listitem');
  expect(row.textContent).toContain('Blocked web sites');
  expect(row.textContent).toContain('Head of the Delegation of the European Union');
  expect(row.textContent).toContain('English');
  expect(row.textContent).toContain('Not saved as a file');
});

test('a letter that changed after it was saved says so', async () => {
  const exportedAt = '2026-11-24T07:00:00.000Z';
  await show(<LettersScreen />, holding(draft({ exportedAt })));
  expect(screen.getByText('Changed since it was saved')).toBeTruthy();
});

test('a letter that was sent without ever being saved says when it was sent', async () => {
  const letter = draft({});
  const version = aSentVersion({ letterId: letter.id });
  const { workspace } = holding(letter);
  await show(<LettersScreen />, {
    workspace: { ...workspace, register: { versions: [version] } },
  });
  expect(screen.getByText('Sent 24 November 2026')).toBeTruthy();
  expect(screen.queryByText('Not saved as a file')).toBeNull();
});

test('a removed letter can be brought back, and the focus is on the button that does it', async () => {
  const { user, stored } = await show(<LettersScreen />, holding(draft({ subject: 'Torture' })));
  await user.click(screen.getByRole('button', { name: 'Remove Torture' }));
  await waitFor(() => expect(stored().letters.letters).toHaveLength(0));
  const back = screen.getByRole('button', { name: 'Bring it back' });
  expect(document.activeElement).toBe(back);
  await user.click(back);
  await waitFor(() => expect(stored().letters.letters[0]?.subject).toBe('Torture'));
  expect(screen.queryByText('“Torture” was removed.')).toBeNull();
});
