import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MeetingsScreen } from '#renderer/features/meetings/meetings-screen.tsx';
import { aCommitment } from '../../support/meetings.ts';
import { here, show } from '../support.tsx';
import { holding, meeting, numbered, withKinds } from './bench.tsx';

const titles = () =>
  screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);

test('with no meetings yet, the screen says what a meeting becomes and offers the pack', async () => {
  await show(<MeetingsScreen />, { calls: withKinds() });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Prepare a meeting with an official',
  );
  expect(screen.getByRole('button', { name: 'Prepare a pack' })).toBeTruthy();
});

test('a new meeting is planned of the kind that is chosen', async () => {
  const { user, stored } = await show(<MeetingsScreen />, { calls: withKinds() });
  await user.click(screen.getByRole('button', { name: 'New meeting' }));
  await user.click(screen.getByRole('menuitem', { name: /Embassy visit/ }));
  await waitFor(() => expect(stored().meetings.meetings).toHaveLength(1));
  const [made] = stored().meetings.meetings;
  expect(made).toMatchObject({ title: 'Embassy visit', minutes: 30, on: null });
  expect(here()).toEqual({ at: 'meeting', meetingId: made?.id });
});

test('the shortcut for a new meeting works on the list', async () => {
  const { user, stored } = await show(<MeetingsScreen />, { calls: withKinds() });
  await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}');
  await waitFor(() => expect(stored().meetings.meetings).toHaveLength(1));
});

test('where no kind of meeting is known, nothing is broken', async () => {
  const { user, stored } = await show(<MeetingsScreen />, { calls: withKinds([]) });
  await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}');
  expect(screen.queryByRole('button', { name: 'New meeting' })).toBeNull();
  expect(stored().meetings.meetings).toEqual([]);
});

test('what comes next stands first; what was held and what was cancelled follow', async () => {
  await show(
    <MeetingsScreen />,
    holding([
      numbered(1, { status: 'cancelled' }),
      numbered(2, { status: 'held', on: '2026-01-01' }),
      numbered(3, { on: null }),
      numbered(4, { on: '2099-01-02' }),
      numbered(5, { on: '2099-01-01' }),
    ]),
  );
  expect(titles()).toEqual(['Meeting 5', 'Meeting 4', 'Meeting 3', 'Meeting 2', 'Meeting 1']);
});

test('a row says when, with whom, how far it is and what is to be done next', async () => {
  await show(<MeetingsScreen />, holding([meeting()]));
  const row = screen.getByRole('listitem').textContent;
  expect(row).toContain('1 December 2099, 10:00');
  expect(row).toContain('Head of the Delegation of the European Union');
  expect(row).toContain('Planned');
  expect(row).toContain('Next: choose what to speak of');
});

test('a held meeting wants its minutes until something of it is written down', async () => {
  const held = [1, 2].map((n) => numbered(n, { status: 'held', followUpBy: '2026-01-01' }));
  const commitments = [aCommitment({ meetingId: held[1]?.id ?? null })];
  await show(<MeetingsScreen />, holding(held, { commitments: { commitments } }));
  expect(screen.getAllByText('Next: write the minutes')).toHaveLength(1);
  expect(screen.getAllByText('Follow-up was due on 1 January 2026')).toHaveLength(1);
});

test('the list shows only what is planned, or what was held, when asked', async () => {
  const { user } = await show(
    <MeetingsScreen />,
    holding([numbered(1), numbered(2, { status: 'held' }), numbered(3, { status: 'cancelled' })]),
  );
  await user.click(screen.getByRole('radio', { name: 'Held' }));
  expect(titles()).toEqual(['Meeting 2']);
  expect(screen.getByRole('status').textContent).toBe('1 meeting');
  await user.click(screen.getByRole('radio', { name: 'Planned' }));
  expect(titles()).toEqual(['Meeting 1']);
});

test('a removed meeting can be brought back, and the focus is on the button that does it', async () => {
  const { user, stored } = await show(<MeetingsScreen />, holding([numbered(1), numbered(2)]));
  await user.click(screen.getByRole('button', { name: 'Remove Meeting 1' }));
  await waitFor(() => expect(stored().meetings.meetings).toHaveLength(1));
  const back = screen.getByRole('button', { name: 'Bring it back' });
  expect(document.activeElement).toBe(back);
  await user.click(back);
  await waitFor(() =>
    expect(stored().meetings.meetings.map(({ title }) => title)).toEqual([
      'Meeting 1',
      'Meeting 2',
    ]),
  );
});
