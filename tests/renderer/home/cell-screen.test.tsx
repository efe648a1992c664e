import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { concernsIn } from '#core/appeals/cell.ts';
import type { Concern } from '#core/appeals/concern.ts';
import { CountryCode } from '#core/appeals/ids.ts';
import { CellScreen } from '#renderer/features/home/cell-screen.tsx';
import { appeal, here, show } from '../support.tsx';

const cell = { country: CountryCode.parse('KZ'), themeId: 'media' };
const concerns = concernsIn(appeal, cell);
const [first] = concerns as [Concern];

test('shows every concern of the cell with its statement and leads to it', async () => {
  const { user } = await show(<CellScreen {...cell} />);
  for (const { statement } of concerns) expect(screen.getByText(statement)).toBeTruthy();
  await user.click(screen.getByRole('link', { name: first.heading }));
  expect(here()).toEqual({ at: 'concern', concernId: first.id });
});

test('a letter can be started with all of them, by button and by Ctrl+N', async () => {
  const { user, stored } = await show(<CellScreen {...cell} />);
  await user.click(screen.getByRole('button', { name: 'Write a letter with these' }));
  await user.keyboard('{Control>}n{/Control}');
  const { letters } = stored().letters;
  expect(letters).toHaveLength(2);
  for (const letter of letters) expect(letter.concernIds).toEqual(concerns.map(({ id }) => id));
});

test('leads to the cell before and the cell after, and stops at the last', async () => {
  const { user } = await show(<CellScreen {...cell} />);
  await user.click(screen.getByRole('button', { name: 'Next: Kazakhstan, Accountability' }));
  expect(here()).toEqual({ at: 'cell', country: 'KZ', themeId: 'accountability' });
});

test('the last cell has no next one', async () => {
  await show(<CellScreen country={null} themeId="accountability" />);
  expect(screen.getByRole('button', { name: 'This is the last cell' })).toHaveProperty(
    'disabled',
    true,
  );
});
