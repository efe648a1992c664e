// One commitment: every field is kept as it is typed; dates are as precise as they were said.
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProgressId } from '#core/ids.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { undo } from '#renderer/state/workspace-store.ts';
import { appeal, here } from '../support.tsx';
import { one, openOne } from './bench.tsx';

const due = () => screen.getByRole('textbox', { name: 'Due' });

describe('when it is due', () => {
  it.each([
    ['2027-03', 'March 2027. The last day is 31 March 2027.'],
    ['2027-03-15', '15 March 2027. The last day is 15 March 2027.'],
    ['2027', '2027. The last day is 31 December 2027.'],
    ['2027-02~', 'about February 2027. The last day is 28 February 2027.'],
  ])('as %s is said in words, with its last day', async (typed, words) => {
    const { user, commitment } = await openOne(one({ due: null }));
    expect(screen.getByText('No time was named: it is never overdue.')).toBeTruthy();
    await user.type(due(), typed);
    expect(screen.getByText(words)).toBeTruthy();
    await user.tab();
    await waitFor(() => expect(commitment().due).toBe(typed));
  });

  it('is not taken over while it is no date, and said so', async () => {
    const { user, commitment } = await openOne(one({ due: '2027-03' }));
    await user.type(due(), '-45');
    await user.tab();
    expect(screen.getByText('This is not a date in one of these forms.')).toBeTruthy();
    expect(commitment().due).toBe('2027-03');
  });

  it('can be taken away again', async () => {
    const { user, commitment } = await openOne(one({ due: '2027-03' }));
    await user.clear(due());
    await user.tab();
    await waitFor(() => expect(commitment().due).toBeNull());
  });
});

describe('its progress', () => {
  it('is noted over time without moving the day it is due', async () => {
    const { user, commitment } = await openOne(one({ due: '2027-03' }));
    await user.click(screen.getByRole('button', { name: 'Note progress' }));
    await user.click(screen.getByRole('radio', { name: 'Ongoing' }));
    await user.type(screen.getByRole('textbox', { name: 'What was seen' }), 'A letter was sent');
    act(() => flushDrafts());
    await waitFor(() =>
      expect(commitment().progress).toMatchObject([
        { state: 'ongoing', words: 'A letter was sent' },
      ]),
    );
    expect(commitment().due).toBe('2027-03');
    await user.click(screen.getByRole('button', { name: /^Remove the note of/ }));
    expect(commitment().progress).toEqual([]);
  });
});

describe('its end', () => {
  it('is closed only once somebody has said what came of it, and opened again', async () => {
    const { user, commitment } = await openOne(one({ due: '2020' }));
    expect(screen.getAllByText(/days overdue/)).toHaveLength(1);
    const close = screen.getByRole('button', { name: 'Close' }) as HTMLButtonElement;
    expect(close.disabled).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Partly implemented' }));
    await user.click(screen.getByRole('radio', { name: 'Somewhat better' }));
    await user.click(close);
    expect(commitment().closing).toMatchObject({
      outcome: 'partlyImplemented',
      impact: 'moderatePositive',
    });
    expect(screen.queryByText(/days overdue/)).toBeNull();
    expect(screen.getByText('Closed: Partly implemented')).toBeTruthy();
    expect(screen.getByText('HURIDOCS 44: 020000000000, Moderate positive')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open it again' }));
    expect(commitment().closing).toBeNull();
  });
});

describe('what was said', () => {
  it('is graded, with the words that others have for it', async () => {
    const { user, commitment } = await openOne(one({ grade: 'accepted' }));
    expect(screen.getByText('UPR: supported')).toBeTruthy();
    expect(screen.getByText('HURIDOCS 27: 020000000000, Pledged commitment')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Refused' }));
    expect(commitment().grade).toBe('refused');
    expect(screen.getByText('UPR: noted')).toBeTruthy();
  });

  it('is kept as it is typed, and one burst of typing is one step of undo', async () => {
    const { user, commitment } = await openOne(one({ what: 'Write' }));
    await user.type(screen.getByRole('textbox', { name: 'What will be done' }), ' to us');
    act(() => flushDrafts());
    await waitFor(() => expect(commitment().what).toBe('Write to us'));
    expect(screen.getByRole('heading', { level: 1, name: 'Write to us' })).toBeTruthy();
    act(() => undo());
    await waitFor(() => expect(commitment().what).toBe('Write'));
  });

  it('answers an ask of the library or of our own, on concerns that can be opened', async () => {
    const [concern] = appeal.concerns;
    const { user, commitment } = await openOne(one({ concernIds: [concern!.id] }));
    await user.click(screen.getByRole('button', { name: /Ask$/ }));
    await user.click(screen.getByRole('option', { name: 'An ask of our own' }));
    await user.type(screen.getByRole('textbox', { name: 'The ask in words' }), 'meet us');
    await user.tab();
    await waitFor(() => expect(commitment().ask).toEqual({ type: 'own', text: 'meet us' }));
    await user.click(screen.getByRole('link', { name: concern!.heading }));
    expect(here()).toEqual({ at: 'concern', concernId: concern!.id });
  });
});

describe('the picture of its life', () => {
  it('says in words what it shows, in the order of the days', async () => {
    const progress = [
      {
        id: ProgressId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000601'),
        on: '2026-12-20',
        state: 'ongoing' as const,
        words: '',
      },
    ];
    const closing = {
      on: '2027-02-01',
      outcome: 'implemented',
      impact: 'minor',
      words: '',
    } as const;
    await openOne(one({ on: '2026-12-01', due: '2027-01', progress, closing }));
    const picture = screen.getByRole('img', { name: /^Its life: Made, 1 December 2026; / });
    expect(picture.getAttribute('aria-label')).toBe(
      'Its life: Made, 1 December 2026; Progress: Ongoing, 20 December 2026; Due, 31 January 2027; Closed, 1 February 2027',
    );
    const steps = within(screen.getByRole('region', { name: 'Its life' }));
    expect(steps.getAllByRole('listitem')).toHaveLength(4);
  });
});

it('leads in one step to a reminder of what was promised, and to none of what was refused', async () => {
  const { user, stored } = await openOne(one({ grade: 'accepted', what: 'Write to us' }));
  await user.click(screen.getByRole('button', { name: 'Write a reminder' }));
  const [letter] = stored().letters.letters;
  expect(letter?.officeIds).toEqual(['eu-del-uz']);
  expect(here()).toEqual({ at: 'letter', letterId: letter?.id });
  await user.click(screen.getByRole('radio', { name: 'Refused' }));
  expect(screen.queryByRole('button', { name: 'Write a reminder' })).toBeNull();
});

it('a commitment is removed, and says so', async () => {
  const { user } = await openOne(one());
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  expect(screen.getByText('It was removed. Undo brings it back.')).toBeTruthy();
});
