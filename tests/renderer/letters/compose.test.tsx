import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { appeal, here } from '../support.tsx';
import { concernsOf, draft, headingOf, openLetter, preview } from './bench.tsx';

const rowsOf = (name: string) =>
  within(screen.getByRole('grid', { name }))
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label'));

test('officials are found by a word and added in the order they are picked', async () => {
  const { user, letter } = await openLetter(draft({ officeIds: [] }));
  await user.click(screen.getByRole('button', { name: 'Choose officials' }));
  await user.type(screen.getByRole('searchbox'), 'kazakhstan delegation');
  await user.click(screen.getByRole('option', { name: /Head of the Delegation/ }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(letter().officeIds).toEqual(['eu-del-kz']));
  expect(screen.getByText('Your Excellency,', { selector: 'dd' })).toBeTruthy();
});

test('a recipient whose holder is not confirmed leads to where that is done', async () => {
  const { user } = await openLetter(draft());
  await user.click(screen.getByRole('link', { name: 'Confirm before use' }));
  expect(here()).toEqual({ at: 'officials', officeId: 'eu-del-uz' });
});

test('concerns chosen in the picker stand in the list, the preview and the stored letter', async () => {
  const { user, letter } = await openLetter(draft());
  const [id] = concernsOf('TM', 1);
  if (!id) throw new Error('no concern about Turkmenistan');
  await user.click(screen.getByRole('button', { name: 'Choose concerns' }));
  await user.click(screen.getByRole('option', { name: new RegExp(headingOf(id)) }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(letter().concernIds).toEqual([id]));
  expect(rowsOf('Concerns')).toEqual([headingOf(id)]);
  const statement = appeal.concerns.find((concern) => concern.id === id)?.statement ?? '';
  expect(preview().getByText(statement.slice(0, 40), { exact: false })).toBeTruthy();
});

test('the picker of concerns narrows by what the search finds', async () => {
  const { user } = await openLetter(draft());
  await user.click(screen.getByRole('button', { name: 'Choose concerns' }));
  const all = screen.getAllByRole('option').length;
  await user.type(screen.getByRole('searchbox'), 'Andizhan');
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeLessThan(all));
  expect(screen.getAllByRole('option')[0]?.textContent).toContain('Andijan');
});

test('Alt and an arrow move a concern, and so do its buttons', async () => {
  const ids = concernsOf('UZ', 3);
  const [a, b, c] = ids;
  const { user, letter } = await openLetter(draft({ concernIds: ids }));
  screen.getAllByRole('row', { name: headingOf(ids[0] as never) })[0]?.focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(letter().concernIds).toEqual([b, a, c]));
  await user.click(screen.getByRole('button', { name: `Move up: ${headingOf(c as never)}` }));
  await waitFor(() => expect(letter().concernIds).toEqual([b, c, a]));
});

test('removing the last concern leaves the focus on the button that chooses others', async () => {
  const [id] = concernsOf('UZ', 1);
  const { user, letter } = await openLetter(draft({ concernIds: id ? [id] : [] }));
  await user.click(screen.getByRole('button', { name: `Remove: ${headingOf(id as never)}` }));
  await waitFor(() => expect(letter().concernIds).toEqual([]));
  expect(document.activeElement?.textContent).toBe('Choose concerns');
});

test('asks that fit come first; those for other addressees stand apart with a warning', async () => {
  const { user, letter } = await openLetter(draft());
  await user.click(screen.getByRole('button', { name: 'Choose asks' }));
  const list = screen.getByRole('listbox', { name: 'Choose asks' });
  const groups = within(list)
    .getAllByRole('group')
    .map((group) => group.firstElementChild?.textContent ?? '');
  expect(groups.at(0)).toContain('For these offices');
  expect(groups.at(-1)).toContain('Other addressees');
  const unfit = appeal.asks.find(({ addressees }) => addressees.includes('un'));
  const option = screen.getByText(unfit?.text ?? '', { selector: '[role=option] *' });
  await user.click(option);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(letter().asks).toHaveLength(1));
  expect(screen.getByText('No chosen office can act on this')).toBeTruthy();
});

test('an ask of my own is written where it stands and reaches the letter', async () => {
  const { user, letter } = await openLetter(draft());
  await user.click(screen.getByRole('button', { name: 'Write my own' }));
  const field = await screen.findByRole('textbox', { name: /^My own/ });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.type(field, 'meet us');
  await waitFor(() => expect(letter().asks).toEqual([{ type: 'own', text: 'meet us' }]));
  expect(preview().getByText(/We ask you to meet us/)).toBeTruthy();
});

test('another language changes the starting texts nobody touched and leaves the others', async () => {
  const { user, letter } = await openLetter(draft({ subject: 'My own subject' }));
  await user.click(screen.getByRole('button', { name: /Language/ }));
  await user.click(screen.getByRole('option', { name: 'French' }));
  await waitFor(() => expect(letter().language).toBe('fr'));
  expect(letter().subject).toBe('My own subject');
  expect(JSON.stringify(letter().opening)).toContain('votre attention');
  expect(screen.getByRole('textbox', { name: 'Opening' }).lang).toBe('fr');
});

test('what is typed as sender reaches the letter within two seconds and can be made the default', async () => {
  const { user, letter, stored } = await openLetter(draft());
  const role = screen.getByRole('textbox', { name: 'Role' });
  await user.clear(role);
  await user.type(role, 'Head of advocacy');
  await waitFor(() => expect(letter().sender.role).toBe('Head of advocacy'), { timeout: 2000 });
  await user.click(screen.getByRole('button', { name: 'Use as my default' }));
  await waitFor(() => expect(stored().settings.sender).toEqual(letter().sender));
});
