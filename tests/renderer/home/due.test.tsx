import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { daysAfter } from '#core/days.ts';
import { CommitmentId } from '#core/ids.ts';
import { today } from '#renderer/app/clock.ts';
import { Due } from '#renderer/features/home/due.tsx';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { aCommitment, aMeeting, commitmentId, meetingId } from '#tests/support/meetings.ts';
import { here, show } from '../support.tsx';

const inDays = (count: number) => daysAfter(today(), count);
const id = (number: number) =>
  CommitmentId.parse(`5f0f0d5e-4bde-4a8e-9d6f-${String(5000 + number).padStart(12, '0')}`);
const commitments = (count: number) => ({
  commitments: {
    commitments: Array.from({ length: count }, (_, at) =>
      aCommitment({ id: id(at), what: `Promise ${at + 1}`, due: inDays(at + 1) }),
    ),
  },
});
const meetings = { meetings: [aMeeting({ title: 'Embassy', on: inDays(0) })], answers: [] };
const late = { commitments: [aCommitment({ what: 'A written update', due: inDays(-3) })] };

const rows = () => within(screen.getByRole('region', { name: 'Due' })).getAllByRole('listitem');

test('what is overdue stands first, with for how long, and each leads to where it is', async () => {
  const { user } = await show(<HomeScreen />, { workspace: { meetings, commitments: late } });
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    'A written updateCommitment3 days overdue',
    'EmbassyMeeting: papers to prepareToday',
  ]);
  await user.click(screen.getByRole('link', { name: 'Embassy' }));
  expect(here()).toEqual({ at: 'meeting', meetingId });
  await user.click(screen.getByRole('link', { name: 'A written update' }));
  expect(here()).toEqual({ at: 'commitment', commitmentId });
});

test('the first seven are shown, and all when asked for', async () => {
  const { user } = await show(<Due />, { workspace: commitments(9) });
  expect(rows()).toHaveLength(7);
  await user.click(screen.getByRole('button', { name: 'Show all 9' }));
  expect(rows()).toHaveLength(9);
  const fewer = screen.getByRole('button', { name: 'Show fewer' });
  expect(document.activeElement).toBe(fewer);
  await user.click(fewer);
  expect(rows()).toHaveLength(7);
});

test('thousands come in steps, so that each is instant', async () => {
  const { user } = await show(<Due />, { workspace: commitments(2000) });
  await user.click(screen.getByRole('button', { name: 'Show 50 more of 2000' }));
  expect(rows()).toHaveLength(57);
});

test('where nothing is due, nothing is shown', async () => {
  await show(<HomeScreen />);
  expect(screen.queryByRole('region', { name: 'Due' })).toBeNull();
});

test('it is saved for a calendar, and the title of the window tells nothing of it', async () => {
  const { title } = document;
  const calls = { 'meetings.dueCalendar': () => ({ savedAs: '/home/me/follow-up.ics' }) };
  const { user, sent } = await show(<Due />, { workspace: commitments(1), calls });
  await user.click(screen.getByRole('button', { name: 'Save as calendar tasks (.ics)' }));
  expect(await screen.findByText(/^Saved as \/home\/me\/follow-up\.ics/)).toBeTruthy();
  expect(sent('meetings.dueCalendar')).toEqual([{ keys: null }]);
  expect(document.title).toBe(title);
});
