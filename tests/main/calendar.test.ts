// The calls that write calendar files: what they offer, what they write, and what they refuse.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '#core/meetings/meeting.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { calendarCalls } from '#main/calls/calendar.ts';
import { aCommitment, aMeeting, commitmentId, meetingId } from '#tests/support/meetings.ts';

const clock = { now: () => '2026-11-25T09:00:00.000Z', today: () => '2026-11-25' };

function desk(
  fields: Partial<Meeting> = {},
  chooses: 'as offered' | 'none' | 'nowhere' = 'as offered',
) {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  const workspace: Workspace = {
    ...emptyWorkspace,
    meetings: { meetings: [aMeeting(fields)], answers: [] },
    commitments: { commitments: [aCommitment()] },
  };
  const chooseNewFile = async (name: string) =>
    chooses === 'none' ? null : join(folder, ...(chooses === 'nowhere' ? ['gone'] : []), name);
  return { folder, calls: calendarCalls({ current: () => workspace }, { chooseNewFile }, clock) };
}

const names = (path: string | null): readonly string[] =>
  new ICAL.Component(ICAL.parse(readFileSync(path!, 'utf8')))
    .getAllSubcomponents()
    .map((one) => String(one.getFirstPropertyValue('summary')));

describe('a meeting saved for a calendar', () => {
  it('is a file whose name tells its day alone', async () => {
    const { calls, folder } = desk();
    const { savedAs } = await calls['meetings.calendar']({ meetingId, withPlace: false });
    expect(savedAs).toBe(join(folder, 'appointment-2026-12-01.ics'));
    expect(names(savedAs)).toEqual(['Appointment']);
  });

  it('is no file when the user thinks better of it', async () => {
    const { calls } = desk({}, 'none');
    const answer = calls['meetings.calendar']({ meetingId, withPlace: false });
    expect(await answer).toEqual({ savedAs: null });
  });

  it('is refused without a day', async () => {
    const { calls } = desk({ on: null });
    const answer = calls['meetings.calendar']({ meetingId, withPlace: false });
    await expect(answer).rejects.toMatchObject({ data: { code: 'input.invalid' } });
  });

  it('says that it could not be written', async () => {
    const { calls, folder } = desk({}, 'nowhere');
    const answer = calls['meetings.calendar']({ meetingId, withPlace: false });
    await expect(answer).rejects.toMatchObject({
      data: { code: 'calendar.unwritable', reason: 'gone' },
    });
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });
});

describe('what is due, saved for a calendar', () => {
  it('is a numbered task each', async () => {
    const { calls, folder } = desk();
    const { savedAs } = await calls['meetings.dueCalendar']({ keys: null });
    expect(savedAs).toBe(join(folder, 'follow-up-2026-11-25.ics'));
    expect(names(savedAs)).toEqual(['Follow-up 1', 'Follow-up 2']);
  });

  it('is what was chosen of it', async () => {
    const { calls } = desk();
    const { savedAs } = await calls['meetings.dueCalendar']({ keys: [commitmentId] });
    expect(names(savedAs)).toEqual(['Follow-up 1']);
  });

  it('is no file when nothing is', async () => {
    const { calls } = desk();
    const answer = calls['meetings.dueCalendar']({ keys: ['of nothing'] });
    await expect(answer).rejects.toMatchObject({ data: { code: 'input.invalid' } });
  });
});
