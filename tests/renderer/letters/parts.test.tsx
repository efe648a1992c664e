// The parts of a letter beyond concerns: cases, the day for a reply, who signs, what goes with it, copies,
// and the ask that is put together.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Letter } from '#core/letters/letter.ts';
import { appeal } from '../support.tsx';
import { draft, openLetter, preview } from './bench.tsx';

const region = (name: string) => within(screen.getByRole('region', { name }));
const all: Letter['blocks'] = [
  ...(['opening', 'cases', 'asks', 'reply', 'signatories', 'enclosures', 'copies'] as const),
];
const open = (fields: Partial<Letter> = {}) => openLetter(draft({ blocks: all, ...fields }));
const signatories = ['First', 'Second', 'Third'].map((organisation) => ({
  organisation,
  seat: '',
  name: '',
}));

test('a case is chosen with how the person is and as of when, and what to weigh', async () => {
  const { user, letter } = await open();
  await user.click(screen.getByRole('button', { name: 'Choose cases' }));
  await user.type(screen.getByRole('searchbox'), 'Мухортова');
  const [option] = screen.getAllByRole('option');
  expect(option?.textContent).toContain('As of 28 October 2019');
  expect(option?.textContent).toContain('Not known whether naming may harm');
  await user.click(option!);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(letter().caseIds).toEqual(['case-mukhortova']));
  expect(region('Cases').getByText('Take care')).toBeTruthy();
  expect(preview().getByText('Zinaida Mukhortova')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove: Zinaida Mukhortova' }));
  await waitFor(() => expect(letter().caseIds).toEqual([]));
  expect(document.activeElement?.textContent).toBe('Choose cases');
});

test('what is known of a case leads to the cases, or to where parts are chosen', async () => {
  const caseIds = appeal.cases.map(({ id }) => id).slice(0, 1);
  const { user } = await open({ caseIds });
  await user.click(screen.getByText(/things to consider/));
  await user.click(screen.getByRole('button', { name: 'Happened since: Zinaida Mukhortova' }));
  await waitFor(() =>
    expect(screen.getByRole('region', { name: 'Cases' }).contains(document.activeElement)).toBe(
      true,
    ),
  );
  await user.click(screen.getByRole('button', { name: 'Nothing is asked of the addressee.' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Choose asks'));
});

test('a day for a reply is named four weeks on, said in the letter, and named no more', async () => {
  const { user, letter } = await open({ replyBy: null, on: '2026-11-24' });
  const button = region('Day for a reply').getByRole('button', { name: 'Name a day' });
  await user.click(button);
  expect(letter().replyBy).toBe('2026-12-22');
  expect(document.activeElement).toBe(button);
  expect(preview().getByText(/by 22 December 2026/)).toBeTruthy();
  await user.click(button);
  expect(letter().replyBy).toBeNull();
});

test('who signs is added, typed and moved; the focus goes with what was moved', async () => {
  const { user, letter } = await open({ signatories });
  await user.click(screen.getByRole('button', { name: 'Move up: Third' }));
  await waitFor(() =>
    expect(letter().signatories.map(({ organisation }) => organisation)).toEqual([
      ...['First', 'Third', 'Second'],
    ]),
  );
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Third'),
  );
  await user.click(screen.getByRole('button', { name: 'Add a signatory' }));
  const last = () => region('Who signs with you').getAllByRole('row').at(-1)!;
  await waitFor(() => expect(last().contains(document.activeElement)).toBe(true));
  await user.keyboard('Fourth{Tab}Geneva{Tab}');
  await waitFor(() =>
    expect(letter().signatories[3]).toEqual({ organisation: 'Fourth', seat: 'Geneva', name: '' }),
  );
  expect(preview().getByText('Fourth (Geneva)')).toBeTruthy();
});

test('a signatory that goes while it is typed in takes nobody else’s words along', async () => {
  const { user, letter } = await open({ signatories });
  const [first] = screen.getAllByRole('textbox', { name: 'Seat' });
  await user.type(first!, 'Vienna');
  await user.click(screen.getByRole('button', { name: 'Remove: First' }));
  await waitFor(() => expect(letter().signatories).toEqual(signatories.slice(1)));
});

test('enclosures are lines of the letter', async () => {
  const { user, letter } = await open();
  await user.type(
    screen.getByRole('textbox', { name: 'Enclosures, a line each' }),
    'A note{Enter}A map{Tab}',
  );
  await waitFor(() => expect(letter().enclosures).toEqual(['A note', 'A map']));
  expect(preview().getByText('A map')).toBeTruthy();
});

test('an office gets a copy and is named; one that is a recipient already is told', async () => {
  const { user, letter } = await open();
  await user.click(screen.getByRole('button', { name: 'Choose who gets a copy' }));
  await user.type(screen.getByRole('searchbox'), 'delegation');
  await user.click(screen.getByRole('option', { name: /Head of the Delegation.*Uzbekistan/ }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(letter().copyIds).toEqual(['eu-del-uz']));
  expect(region('Copy to').getByText('The letter goes to them already')).toBeTruthy();
});

test('an ask is put together from its parts, a vague verb is told, and only its words are kept', async () => {
  const { user, letter } = await open({ asks: [{ type: 'own', text: 'improve things' }] });
  expect(screen.getByText(/^Nobody can be held to this: say/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Put it together…' }));
  const builder = within(screen.getByRole('dialog'));
  expect(builder.getByText(/Head of the Delegation/)).toBeTruthy();
  await user.type(builder.getByRole('combobox', { name: 'Verb' }), 'strengthen');
  await user.type(builder.getByRole('textbox', { name: 'Whom or what' }), 'the report');
  expect(builder.getByText('Action 4 of 5')).toBeTruthy();
  await user.click(builder.getByRole('button', { name: 'publish' }));
  expect(builder.getByText('Action 5 of 5')).toBeTruthy();
  await user.type(builder.getByRole('textbox', { name: 'Measured by' }), 'the text online');
  expect(letter().asks).toEqual([{ type: 'own', text: 'improve things' }]);
  await user.click(builder.getByRole('button', { name: 'Use this wording' }));
  const text = 'publish the report (measured by the text online)';
  await waitFor(() => expect(letter().asks).toEqual([{ type: 'own', text }]));
  // Back in the row, where Undo is the workspace's.
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Put it together…'));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(letter().asks).toEqual([{ type: 'own', text: 'improve things' }]));
});

test('an ask is put together in the language of the letter', async () => {
  const { user, letter } = await open({ language: 'ru', asks: [{ type: 'own', text: '' }] });
  await user.click(screen.getByRole('button', { name: 'Put it together…' }));
  const builder = within(screen.getByRole('dialog'));
  await user.type(builder.getByRole('combobox', { name: 'Verb' }), 'опубл');
  await user.click(screen.getByRole('option', { name: 'опубликовать' }));
  await user.type(builder.getByRole('textbox', { name: 'Whom or what' }), 'доклад');
  await user.click(builder.getByRole('button', { name: /Deadline/ }));
  await user.click(screen.getByRole('option', { name: 'A day' }));
  await user.click(builder.getByRole('button', { name: 'Use this wording' }));
  await waitFor(() =>
    expect(letter().asks).toEqual([
      { type: 'own', text: 'опубликовать доклад не позднее 23 февраля 2027 года' },
    ]),
  );
});

test('an ask of the library says by what it is known to be done, where that is given', async () => {
  const measured = appeal.asks.find(({ measure }) => measure !== null)!;
  await open({ asks: [{ type: 'library', askId: measured.id }] });
  expect(region('Asks').getByText(`Done when: ${measured.measure}`)).toBeTruthy();
});
