import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AppError } from '#core/errors.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { Returned, ReturnedFile } from '#core/letters/returned/returned-file.ts';
import { fromPlainText, plainText } from '#core/letters/rich-text.ts';
import { officials } from '#core/officials/official.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { fileOf } from '../../support/untouched.ts';
import { library } from '../support.tsx';
import { concernsOf, draft, openLetter } from './bench.tsx';

const OPENING = 'We write to you.\nWe have three requests.';
const letter = draft({
  opening: fromPlainText(OPENING),
  closing: fromPlainText('Thank you.'),
  concernIds: concernsOf('UZ', 1),
});
const partsOf = (of: Letter): LetterParts => ({
  letter: of,
  library,
  officials: officials(library.offices, emptyWorkspace.officials),
});
const ANN = { author: 'Ann Editor', on: '2026-11-25' };

type Paragraph = ReturnedFile['paragraphs'][number];

/** The letter's file with the paragraphs of `kind` as `edit` gives them. */
const edited = (
  edits: Readonly<Record<string, (one: Paragraph) => Partial<Paragraph>>>,
  file = fileOf(partsOf(letter)),
): Returned => ({
  name: 'letter edited.docx',
  isTwin: false,
  file: {
    ...file,
    paragraphs: file.paragraphs.map((one) => ({
      ...one,
      ...edits[`${one.mark?.kind} ${one.mark?.at}`]?.(one),
    })),
  },
});

const tracked = (before: string, after: string) => (): Partial<Paragraph> => ({
  before,
  after: after === '' ? [] : [[{ text: after }]],
  edits: [ANN],
});

const TWO = {
  'opening 2': tracked('We have three requests.', 'We have four requests.'),
  'closing 1': tracked('Thank you.', 'Many thanks.'),
};

async function bringBack(returned: Returned | null, of: Letter = letter) {
  const desk = await openLetter(of, { 'letters.bringBack': () => ({ returned }) });
  await desk.user.click(screen.getByRole('button', { name: 'Back from Word…' }));
  return desk;
}
const dialog = async () => within(await screen.findByRole('dialog', { name: 'Back from Word' }));
const TAKE = { name: 'Take over' };

test('every change is shown with words before and after and its author, and nothing is changed yet', async () => {
  const { letter: stored } = await bringBack(edited(TWO));
  const shown = await dialog();
  expect(shown.getByText('letter edited.docx')).toBeTruthy();
  const own = within(shown.getByRole('region', { name: 'Your own words' }));
  const [first, second, ...others] = own.getAllByRole('listitem');
  expect(others).toEqual([]);
  expect(first!.querySelector('del')?.textContent).toBe('removed: three');
  expect(first!.querySelector('ins')?.textContent).toBe('added: four');
  expect(first!.textContent).toContain('Ann Editor, 25 November 2026');
  expect(first!.textContent).toContain('Opening, 2');
  expect(second!.textContent).toContain('Closing');
  expect(stored()).toEqual(letter);
});

test('taking over one changes that one; undo brings it back; the keys go on to the next', async () => {
  const { user, letter: stored } = await bringBack(edited(TWO));
  const shown = await dialog();
  await user.click(shown.getAllByRole('button', TAKE)[0]!);
  expect(plainText(stored().opening)).toBe('We write to you.\nWe have four requests.');
  expect(plainText(stored().closing)).toBe('Thank you.');
  expect(shown.getAllByRole('button', TAKE)).toHaveLength(1);
  expect(document.activeElement).toBe(shown.getByRole('button', TAKE));
  expect(shown.getByText('1 change taken over.')).toBeTruthy();
  await user.click(shown.getByRole('button', { name: 'Undo the last' }));
  expect(stored().opening).toEqual(letter.opening);
  expect(shown.getAllByRole('button', TAKE)).toHaveLength(2);
});

test('what is left stays as it is, and can be looked at again', async () => {
  const { user, letter: stored } = await bringBack(edited(TWO));
  const shown = await dialog();
  for (const _ of [1, 2]) await user.click(shown.getAllByRole('button', { name: 'Leave' })[0]!);
  expect(shown.getByText('All of it has been looked at.')).toBeTruthy();
  expect(stored()).toEqual(letter);
  await user.click(shown.getByRole('button', { name: 'Show 2 that were left' }));
  expect(shown.getAllByRole('button', TAKE)).toHaveLength(2);
});

test('all of it can be done by keys alone', async () => {
  const { user, letter: stored } = await bringBack(edited(TWO));
  const shown = await dialog();
  shown.getAllByRole('button', TAKE)[0]!.focus();
  await user.keyboard('{Enter}');
  await user.keyboard('{Enter}');
  expect(plainText(stored().opening)).toContain('four');
  expect(plainText(stored().closing)).toBe('Many thanks.');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('words of the dataset are shown with why they stay, and can be copied', async () => {
  const {
    user,
    copied,
    letter: stored,
  } = await bringBack(edited({ 'text 1': () => ({ after: [[{ text: 'Other words.' }]] }) }));
  const shown = await dialog();
  expect(shown.queryByRole('button', TAKE)).toBeNull();
  expect(shown.getByText(/with their source, and stay as they are/)).toBeTruthy();
  await user.click(shown.getByRole('button', { name: 'Copy: Facts' }));
  expect(copied).toEqual(['Other words.']);
  expect(stored()).toEqual(letter);
});

test('comments are listed with who made them', async () => {
  await bringBack(edited({ 'opening 1': () => ({ comments: [{ ...ANN, text: 'Too blunt?' }] }) }));
  const shown = await dialog();
  expect(shown.getByText('Too blunt?')).toBeTruthy();
  expect(shown.getByRole('button', { name: 'Seen' })).toBeTruthy();
});

test('a draft that has moved on is not overwritten: both are shown', async () => {
  const moved = { ...letter, opening: fromPlainText('We write to you.\nWe have two requests.') };
  await bringBack(edited(TWO), moved);
  const shown = await dialog();
  const others = within(shown.getByRole('region', { name: /come from elsewhere/ }));
  expect(others.getByText('We have two requests.')).toBeTruthy();
  expect(others.queryByRole('button', TAKE)).toBeNull();
  expect(others.getByText(/so that nothing is overwritten/)).toBeTruthy();
});

test('a draft changed since it was saved is told of, for what is not tracked', async () => {
  const times = { exportedAt: '2026-11-24T09:00:00.000Z', changedAt: '2026-11-24T10:00:00.000Z' };
  await bringBack(edited(TWO), { ...letter, ...times });
  expect((await dialog()).getByText(/may be your own later change/)).toBeTruthy();
});

test('the twin comes back without taking the names out of the draft', async () => {
  const named = { ...letter, opening: fromPlainText('We met Maria Silva.\nThank you.') };
  const parts = partsOf(named);
  const file = fileOf(parts, assemble(parts, withoutNames(parts)));
  const twin = edited({ 'opening 2': tracked('Thank you.', 'Thank you so much.') }, file);
  const { user, letter: stored } = await bringBack({ ...twin, isTwin: true }, named);
  const shown = await dialog();
  await user.click(shown.getByRole('button', TAKE));
  expect(plainText(stored().opening)).toBe('We met Maria Silva.\nThank you so much.');
});

test('a letter that reads as the draft says so; a dialog thought better of says nothing', async () => {
  await bringBack(edited({}));
  expect((await dialog()).getByText(/There is nothing to take over/)).toBeTruthy();
});

test('nothing is shown when no file was chosen', async () => {
  await bringBack(null);
  await waitFor(() =>
    expect(
      screen.getByRole('button', { name: 'Back from Word…' }).getAttribute('aria-disabled'),
    ).toBeNull(),
  );
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a file that is not read is explained, and another can be chosen', async () => {
  let asked = 0;
  const { user } = await openLetter(letter, {
    'letters.bringBack': () => {
      asked += 1;
      if (asked === 1) throw new AppError({ code: 'letters.unreadable', reason: 'macros' });
      return { returned: edited(TWO) };
    },
  });
  await user.click(screen.getByRole('button', { name: 'Back from Word…' }));
  expect((await dialog()).getByText(/It holds macros/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Choose another file' }));
  expect(await screen.findAllByRole('button', TAKE)).toHaveLength(2);
});
