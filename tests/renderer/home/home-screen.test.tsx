import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Annotation } from '#core/annotations/annotation.ts';
import { usePlace } from '#renderer/app/place.ts';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { appeal, here, show } from '../support.tsx';

const note = Annotation.parse({
  id: '9b2f2a44-3c56-4f0e-9a3e-2a0a3c4d5e6f',
  concernId: 'tm-elections-no-open-opposition',
  anchor: null,
  content: { kind: 'note', body: 'Ask the lawyer', tags: [], colour: 'yellow' },
  createdAt: '2026-11-24T08:00:00.000Z',
  changedAt: '2026-11-24T08:00:00.000Z',
});
const annotations = [{ appealId: appeal.id, annotations: [note] }];

test('a cell says its country, theme and counts, and leads to its concerns', async () => {
  const { user } = await show(<HomeScreen />, { workspace: { annotations } });
  const name = 'Turkmenistan, Elections and political pluralism: 2 concerns, 1 note, 0 letters';
  await user.click(screen.getByRole('button', { name }));
  expect(here()).toEqual({ at: 'cell', country: 'TM', themeId: 'elections' });
});

test('one cell is in the tab order, arrows move on and Enter opens', async () => {
  const { user } = await show(<HomeScreen />);
  const grid = screen.getByRole('grid');
  const cells = within(grid).getAllByRole('button');
  expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  cells[0]?.focus();
  await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(here()).toMatchObject({ at: 'cell', country: 'KG', themeId: 'civil-society' });
});

test('coming Back from a cell puts the focus on it', async () => {
  await show(null);
  usePlace.setState({
    future: [{ at: 'cell', country: null, themeId: 'media' }],
  });
  const { render } = await import('@testing-library/react');
  render(<HomeScreen />);
  expect(document.activeElement?.textContent).toContain('Region-wide, Media freedoms');
});

test('the first run shows three steps that tick off and can be put away and taken back', async () => {
  const { user, stored } = await show(<HomeScreen />, { workspace: { annotations } });
  const steps = screen.getByRole('region', { name: 'Three steps to a first letter' });
  expect(within(steps).getAllByRole('img', { name: 'Done' })).toHaveLength(2);
  await user.click(within(steps).getByRole('button', { name: 'Hide these steps' }));
  expect(steps.isConnected).toBe(false);
  expect(stored().settings.hasSeenPointer).toBe(true);
  await user.keyboard('{Control>}z{/Control}');
  expect(screen.getByRole('region', { name: 'Three steps to a first letter' })).toBeTruthy();
});

test('the third step starts a letter with the concerns that carry notes', async () => {
  const { user, stored } = await show(<HomeScreen />, { workspace: { annotations } });
  await user.click(screen.getByRole('link', { name: 'Write a letter' }));
  const [letter] = stored().letters.letters;
  expect(letter?.concernIds).toEqual([note.concernId]);
  expect(here()).toEqual({ at: 'letter', letterId: letter?.id });
});

test('recent notes lead to the note', async () => {
  const { user } = await show(<HomeScreen />, { workspace: { annotations } });
  await user.click(screen.getByRole('link', { name: 'Ask the lawyer' }));
  expect(here()).toEqual({
    at: 'concern',
    concernId: note.concernId,
    annotationId: note.id,
  });
});
