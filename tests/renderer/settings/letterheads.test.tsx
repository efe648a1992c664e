import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Output } from '#core/contract/contract.ts';
import { LetterheadId } from '#core/ids.ts';
import type { Letterhead } from '#core/letterheads/letterhead.ts';
import { Tag } from '#core/letterheads/tags.ts';
import { undo } from '#renderer/state/workspace-store.ts';
import { draft, openLetter, preview } from '../letters/bench.tsx';
import { button, openSettings, said, section } from './bench.tsx';

type Chosen = NonNullable<Output<'letterheads.choose'>>;
const good: Chosen = {
  name: 'Our paper',
  kind: 'docx',
  file: 'UEsDBA==',
  tags: ['addressee', 'body'],
  problems: [],
  leftOut: ['comments', 'pictureDetails'],
};
const bad: Chosen = {
  ...good,
  kind: null,
  file: '',
  tags: [],
  problems: [
    { code: 'macros', detail: '' },
    { code: 'unknownTag', detail: 'adress' },
    { code: 'body.missing', detail: '' },
  ],
};
const ours: Letterhead = {
  id: LetterheadId.parse('11111111-2222-4333-8444-555555555555'),
  name: 'Ours',
  kind: 'docx',
  file: 'UEsDBA==',
};

const add = 'Add a letterhead…';

test('a letterhead is kept under its name, once I have seen what was found', async () => {
  const { user, stored } = await openSettings({ 'letterheads.choose': () => good });
  await user.click(button(add));
  const found = await screen.findByRole('status', { name: 'Our paper' });
  expect(found.textContent).toMatch(/\{\{addressee\}\}\{\{body\}\}/);
  expect(found.textContent).toContain('place and date');
  expect(found.textContent).toContain('comments and who made them');
  expect(stored().letterheads.letterheads).toEqual([]);
  const name = within(found).getByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Brussels office');
  await user.click(button('Keep it'));
  expect(stored().letterheads.letterheads).toMatchObject([
    { name: 'Brussels office', kind: 'docx', file: good.file },
  ]);
  expect(screen.queryByRole('status', { name: 'Our paper' })).toBeNull();
});

test('a file that cannot be one is told all that is wrong with it, and not kept', async () => {
  const { user, stored } = await openSettings({ 'letterheads.choose': () => bad });
  await user.click(button(add));
  const found = await screen.findByRole('status', { name: 'Our paper' });
  expect(found.textContent).toContain('It holds macros');
  expect(found.textContent).toContain('no letter has: adress');
  expect(found.textContent).toContain('write {{body}} where it is to stand');
  expect(within(found).queryByRole('button', { name: 'Keep it' })).toBeNull();
  expect(stored().letterheads.letterheads).toEqual([]);
});

test('to think better of it changes nothing', async () => {
  const { user, stored } = await openSettings({ 'letterheads.choose': () => null });
  await user.click(button(add));
  await waitFor(() => expect(said('status')).not.toContain('Looking'));
  expect(stored().letterheads.letterheads).toEqual([]);
});

test('one is renamed where it stands, and removed with a way back', async () => {
  const { user, stored } = await openSettings({ 'letterheads.choose': () => good });
  await user.click(button(add));
  await user.click(await screen.findByRole('button', { name: 'Keep it' }));
  const name = screen.getByLabelText('Name of the letterhead Our paper');
  await user.clear(name);
  await user.type(name, 'Ours');
  await user.tab();
  const [kept] = stored().letterheads.letterheads;
  expect(kept?.name).toBe('Ours');
  await user.click(button('Remove the letterhead Ours'));
  expect(stored().letterheads.letterheads).toEqual([]);
  expect(document.activeElement).toBe(button('Bring it back'));
  await user.click(button('Bring it back'));
  expect(stored().letterheads.letterheads).toEqual([kept]);
});

test('every place is explained, and a template to start from is a press away', async () => {
  const { user } = await openSettings({
    'letterheads.sample': () => ({ savedAs: '/home/me/Letterhead.docx' }),
  });
  const { getByText } = section('Letterheads');
  for (const tag of Tag.options) expect(getByText(`{{${tag}}}`)).toBeTruthy();
  await user.click(button('Save a template to start from…'));
  await waitFor(() => expect(said('status')).toContain('/home/me/Letterhead.docx'));
});

const withOurs = { letterheads: { letterheads: [ours] } };

test('a letter names its letterhead, and says that the file will look otherwise', async () => {
  const { user, letter } = await openLetter(draft(), {}, [], withOurs);
  expect(screen.queryByText(/written on the letterhead “Ours”/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /Letterhead$/ }));
  await user.click(screen.getByRole('option', { name: 'Ours' }));
  expect(letter().letterheadId).toBe(ours.id);
  expect(screen.getByText(/written on the letterhead “Ours”/)).toBeTruthy();
  expect(preview().getByText('Example Rights Watch')).toBeTruthy();
  undo();
  expect(letter().letterheadId).toBeNull();
});

test('a letter whose letterhead was removed says so, and is not saved unasked on plain paper', async () => {
  const { user, letter } = await openLetter(draft({ letterheadId: ours.id }));
  expect(screen.getByText(/Its letterhead was removed/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Letterhead$/ }));
  await user.click(screen.getByRole('option', { name: 'None: the layout of Demarche' }));
  expect(letter().letterheadId).toBeNull();
  expect(screen.queryByText(/Its letterhead was removed/)).toBeNull();
});
