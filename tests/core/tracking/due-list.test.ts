// The due list: everything that waits for the user, once, the longest overdue first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '#core/commitments/commitment.ts';
import { dueDay } from '#core/commitments/due.ts';
import { daysAfter } from '#core/days.ts';
import { CommitmentId, MeetingId } from '#core/ids.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { isSent, type Version } from '#core/register/version.ts';
import { dueList, type Tracked } from '#core/tracking/due-list.ts';
import { aCommitment, aMeeting } from '#tests/support/meetings.ts';
import { aReply, aSentVersion } from '#tests/support/register.ts';

const TODAY = '2026-11-25';
const NOTHING: Tracked = { meetings: [], commitments: [], versions: [] };

const kinds = (tracked: Partial<Tracked>): readonly string[] =>
  dueList({ ...NOTHING, ...tracked }, TODAY).map(({ kind }) => kind);
const statement = {
  id: '5f0f0d5e-4bde-4a8e-9d6f-000000000301',
  at: '2026-11-20T10:00:00.000Z',
  officeId: null,
  speaker: '',
  how: 'paraphrase',
  words: 'Yes.',
  itemId: null,
} as Meeting['statements'][number];

function replyBy(day: string | null, fields: Partial<Version> = {}): Version {
  const version = aSentVersion(fields);
  return { ...version, sending: { ...version.sending, replyBy: day } };
}

describe('what is on the due list', () => {
  it('a promise that is open and has a day; a month is due on its last day', () => {
    expect(dueList({ ...NOTHING, commitments: [aCommitment()] }, '2027-02-02')).toMatchObject([
      { kind: 'commitment', day: '2027-01-31', daysOverdue: 2 },
    ]);
    expect(kinds({ commitments: [aCommitment({ due: null })] })).toEqual([]);
    const closing = { on: TODAY, outcome: 'overtaken', impact: 'none', words: '' } as const;
    expect(kinds({ commitments: [aCommitment({ closing })] })).toEqual([]);
  });

  it('a sent letter that asked for an answer by a day and has none', () => {
    expect(kinds({ versions: [replyBy('2026-11-01')] })).toEqual(['reply']);
    expect(kinds({ versions: [replyBy('2026-12-24')] })).toEqual(['reply']);
    expect(kinds({ versions: [replyBy(null)] })).toEqual([]);
    const answered = replyBy('2026-11-01', { replies: [aReply({ kind: 'answered' })] });
    expect(kinds({ versions: [answered] })).toEqual([]);
    const acknowledged = replyBy('2026-11-01', { replies: [aReply({ kind: 'acknowledged' })] });
    expect(kinds({ versions: [acknowledged] })).toEqual(['reply']);
  });

  it('a meeting that was held and of which nothing is written', () => {
    const held = aMeeting({ status: 'held', on: '2026-11-20' });
    expect(kinds({ meetings: [held] })).toEqual(['minutes']);
    expect(kinds({ meetings: [{ ...held, statements: [statement] }] })).toEqual([]);
    const blank = { ...statement, words: ' ' };
    expect(kinds({ meetings: [{ ...held, statements: [blank] }] })).toEqual(['minutes']);
    expect(kinds({ meetings: [held], commitments: [aCommitment({ due: null })] })).toEqual([]);
  });

  it('the day on which a meeting is to be followed up', () => {
    const held = aMeeting({ status: 'held', statements: [statement], followUpBy: '2026-12-20' });
    expect(kinds({ meetings: [held] })).toEqual(['followUp']);
  });

  it.each([
    ['2026-11-24', ['settle']],
    ['2026-11-25', ['papers']],
    ['2026-12-09', ['papers']],
    ['2026-12-10', []],
    [null, []],
  ])('a planned meeting on %s asks for %j', (on, expected) => {
    expect(kinds({ meetings: [aMeeting({ on })] })).toEqual(expected);
  });

  it('nothing of a meeting that was cancelled', () => {
    const cancelled = { status: 'cancelled', followUpBy: TODAY } as const;
    const meetings = ['2026-11-01', '2026-12-01'].map((on) => aMeeting({ on, ...cancelled }));
    expect(kinds({ meetings })).toEqual([]);
  });
});

describe('the order of the due list', () => {
  const id = (number: number) => `5f0f0d5e-4bde-4a8e-9d6f-${String(number).padStart(12, '0')}`;
  const day = fc.integer({ min: -60, max: 60 }).map((count) => daysAfter(TODAY, count));
  const meetings = fc.array(
    fc.record({
      status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
      on: fc.option(day),
      followUpBy: fc.option(day),
      statements: fc.boolean().map((isWritten) => (isWritten ? [statement] : [])),
    }),
    { maxLength: 8 },
  );
  const commitments = fc.array(
    fc.record({
      due: fc.option(
        fc.oneof(
          day,
          day.map((one) => one.slice(0, 7)),
        ),
      ),
      closing: fc.option(
        fc.constant({ on: TODAY, outcome: 'overtaken', impact: 'none', words: '' } as const),
      ),
    }),
    { maxLength: 8 },
  );
  const versions = fc.array(fc.tuple(fc.option(day), fc.boolean()), { maxLength: 8 });
  const tracked: fc.Arbitrary<Tracked> = fc
    .tuple(meetings, commitments, versions)
    .map(([some, promises, sent]) => ({
      meetings: some.map((one, at) => aMeeting({ ...one, id: MeetingId.parse(id(at)) })),
      commitments: promises.map((one, at) =>
        aCommitment({ ...one, id: CommitmentId.parse(id(100 + at)), meetingId: null }),
      ),
      versions: sent.map(([by, isAnswered], at) => {
        const replies = isAnswered ? [aReply({ kind: 'answered' })] : [];
        return replyBy(by, { id: id(200 + at) as Version['id'], replies });
      }),
    }));

  it('puts all that is overdue before all else, then goes by day, and is the same in any order', () => {
    fc.assert(
      fc.property(tracked, (all) => {
        const due = dueList(all, TODAY);
        const isOverdue = due.map(({ daysOverdue }) => daysOverdue > 0);
        expect(isOverdue).toEqual(isOverdue.toSorted((a, b) => Number(b) - Number(a)));
        const days = due.map(({ day: one }) => one);
        expect(days).toEqual(days.toSorted());
        for (const { daysOverdue, day: one } of due) expect(daysOverdue > 0).toBe(one < TODAY);
        const backwards = {
          meetings: all.meetings.toReversed(),
          commitments: all.commitments.toReversed(),
          versions: all.versions.toReversed(),
        };
        expect(dueList(backwards, TODAY)).toEqual(due);
      }),
    );
  });

  it('lists each thing once, and nothing that is closed', () => {
    fc.assert(
      fc.property(tracked, (all) => {
        const due = dueList(all, TODAY);
        expect(new Set(due.map(({ key }) => key)).size).toBe(due.length);
        const promises = due.flatMap((one) => (one.kind === 'commitment' ? [one.commitment] : []));
        const isOpen = ({ closing, due: by }: Commitment) =>
          closing === null && dueDay(by) !== null;
        expect(new Set(promises)).toEqual(new Set(all.commitments.filter(isOpen)));
        const letters = due.filter(({ kind }) => kind === 'reply');
        const open = all.versions
          .filter(isSent)
          .filter(({ replies, sending }) => replies.length === 0 && sending.replyBy !== null);
        expect(letters).toHaveLength(open.length);
      }),
    );
  });
});
