import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CalendarButton } from '#renderer/features/meetings/calendar-button.tsx';
import { aMeeting } from '#tests/support/meetings.ts';
import { show } from '../support.tsx';

const meeting = aMeeting({ title: 'Talks on the case of A. Prisoner', aim: 'His release' });
const calls = { 'meetings.calendar': () => ({ savedAs: '/home/me/appointment.ics' }) };

async function opened(shown = meeting) {
  const bench = await show(<CalendarButton meeting={shown} />, { calls });
  await bench.user.click(screen.getByRole('button', { name: 'Save for a calendar…' }));
  return { ...bench, dialog: within(screen.getByRole('dialog')) };
}

test('what will be in the file is shown first: a neutral name, the day and the time', async () => {
  const { dialog } = await opened();
  const told = dialog.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(told).toEqual([
    'Appointment',
    '1 December 2026',
    '10:00 at the place of the meeting, for 30 minutes',
  ]);
});

test('the place goes into it only when that is ticked', async () => {
  const { user, dialog, sent } = await opened();
  await user.click(dialog.getByRole('checkbox', { name: 'Tell the place as well' }));
  expect(dialog.getByText('Brussels')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Save as a file (.ics)' }));
  expect(sent('meetings.calendar')).toEqual([{ meetingId: meeting.id, withPlace: true }]);
  expect(await dialog.findByText(/^Saved as \/home\/me\/appointment\.ics/)).toBeTruthy();
});

test('a meeting without a day is not saved', async () => {
  const { dialog } = await opened({ ...meeting, on: null });
  expect(dialog.getByText('The day of the meeting is not fixed yet. Set it first.')).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Save as a file (.ics)' })).toBeNull();
});
