import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { concernsOf, draft, openLetter } from './bench.tsx';

const both = concernsOf('UZ', 2);
const two = () => openLetter(draft({ concernIds: both, on: '2026-11-24' }));
const facts = () => within(screen.getByRole('region', { name: 'Are the facts still true?' }));
const choose = (name: string, at: number) => facts().getAllByRole('radio', { name })[at]!;

test('a letter is called ready only once each of its facts has been looked at', async () => {
  const { user, letter } = await two();
  expect(screen.getByText('2 facts are to be looked at before the letter is ready.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Mark as ready' })).toBeNull();
  await user.click(choose('Still true', 0));
  await user.click(choose('Say who reported it', 1));
  expect(facts().getByText('All of them have been looked at for this letter.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Mark as ready' }));
  expect(letter().readyAt).not.toBeNull();
  expect(screen.getByText('Ready')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Subject' }), '!{Tab}');
  await waitFor(() => expect(screen.getByText('Draft')).toBeTruthy());
});

test('what has changed is asked for, and stands in the letter after the statement', async () => {
  const { user, letter } = await two();
  const unsourced = screen.getAllByText('unsourced').length;
  await user.click(choose('Changed', 0));
  expect(facts().getByText(/until then the fact counts as not looked at/)).toBeTruthy();
  expect(facts().getByText('2 are left to look at.')).toBeTruthy();
  await user.type(facts().getByRole('textbox', { name: 'What has changed' }), 'It opened{Tab}');
  await waitFor(() => expect(letter().checks[0]).toMatchObject({ change: 'It opened' }));
  expect(facts().getByText('1 is left to look at.')).toBeTruthy();
  const preview = screen.getByRole('region', { name: 'Preview' });
  expect(preview.textContent).toContain('It opened.');
  expect(within(preview).getAllByText('unsourced').length).toBe(unsourced + 1);
});

test('what is known since stands where it is decided, also that nothing is', async () => {
  await two();
  expect(facts().getAllByText(/known since|unknown, not nothing/).length).toBeGreaterThan(0);
});

test('a letter as old as its facts asks nothing', async () => {
  await openLetter(draft({ concernIds: both.slice(0, 1), on: '2013-11-19' }));
  expect(screen.queryByRole('region', { name: 'Are the facts still true?' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Mark as ready' })).toBeTruthy();
});
