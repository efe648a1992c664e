import { expect, test } from 'vitest';
import { lastTime } from '#core/commitments/last-time.ts';
import { CommitmentId, MeetingId, StatementId } from '#core/ids.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import { aCommitment, aMeeting } from '../../support/meetings.ts';

const idOf = (number: number) => `5f0f0d5e-4bde-4a8e-9d6f-${String(number).padStart(12, '0')}`;
const other = OfficeId.parse('uz-fm');
const commissioner = OfficeId.parse('eu-commissioner');

const held = (number: number, fields: Partial<Meeting> = {}): Meeting =>
  aMeeting({ id: MeetingId.parse(idOf(number)), status: 'held', on: '2026-05-01', ...fields });
const promised = (number: number, fields: Parameters<typeof aCommitment>[0] = {}) =>
  aCommitment({ id: CommitmentId.parse(idOf(number)), meetingId: null, ...fields });
const none = { meetings: [], commitments: [] };

test('where an office was never met and promised nothing, there is no last time', () => {
  const meeting = aMeeting();
  const elsewhere = held(1, { attending: [{ officeId: other, delegate: '' }] });
  expect(lastTime(meeting, { ...none, meetings: [meeting, elsewhere] })).toBeNull();
});

test('the last time is the latest meeting that was held before with one of the offices', () => {
  const meeting = aMeeting({ on: '2026-06-15' });
  const meetings = [
    held(1, { on: '2026-01-01' }),
    held(2, { on: '2026-05-01' }),
    held(3, { on: '2026-07-01' }),
    held(4, { on: '2026-06-01', status: 'cancelled' }),
    meeting,
  ];
  expect(lastTime(meeting, { ...none, meetings })?.meeting?.on).toBe('2026-05-01');
  const undated = { ...meeting, on: null };
  expect(lastTime(undated, { ...none, meetings })?.meeting?.on).toBe('2026-07-01');
});

test('of what was said then, only the words of the offices that come again are brought up', () => {
  const statement = (number: number, officeId: OfficeId | null) => ({
    id: StatementId.parse(idOf(number)),
    at: '2026-05-01T10:00:00.000Z',
    officeId,
    speaker: '',
    how: 'verbatim' as const,
    words: `words ${number}`,
    itemId: null,
  });
  const statements = [statement(1, commissioner), statement(2, other), statement(3, null)];
  const meetings = [held(1, { statements })];
  const said = lastTime(aMeeting(), { ...none, meetings })?.said;
  expect(said?.map(({ words }) => words)).toEqual(['words 1']);
});

test('open commitments stand first, by when they are due, wherever they were made', () => {
  const last = held(1);
  const closing = {
    on: '2026-06-01',
    outcome: 'implemented',
    impact: 'minor',
    words: '',
  } as const;
  const commitments = [
    promised(11, { what: 'closed long ago', closing }),
    promised(12, { what: 'closed, of last time', closing, meetingId: last.id }),
    promised(13, { what: 'undated', due: null }),
    promised(14, { what: 'due in May', due: '2027-05' }),
    promised(15, { what: 'due in January', due: '2027-01', meetingId: last.id }),
    promised(16, { what: 'of another office', officeId: other }),
  ];
  const before = lastTime(aMeeting(), { meetings: [last], commitments });
  expect(before?.commitments.map(({ what }) => what)).toEqual([
    'due in January',
    'due in May',
    'undated',
    'closed, of last time',
  ]);
});

test('what is promised in the meeting itself is not of last time', () => {
  const meeting = aMeeting();
  const commitments = [promised(11, { meetingId: meeting.id })];
  expect(lastTime(meeting, { ...none, commitments })).toBeNull();
});

test('what was promised after the day of a meeting was not promised before it', () => {
  const meeting = aMeeting({ on: '2026-12-01' });
  const commitments = [promised(11, { on: '2026-12-02' })];
  expect(lastTime(meeting, { ...none, commitments })).toBeNull();
  expect(lastTime({ ...meeting, on: null }, { ...none, commitments })?.commitments).toHaveLength(1);
});
