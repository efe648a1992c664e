// Whatever a user writes of a meeting or a commitment can be changed later: a field that is added to
// either is not forgotten among the commands.
import { expect, it } from 'vitest';
import { CommitmentRevision } from '#core/commitments/commands.ts';
import { Commitment } from '#core/commitments/commitment.ts';
import { MeetingRevision } from '#core/meetings/commands.ts';
import { Meeting } from '#core/meetings/meeting.ts';

/** What says which record it is and when it changed, and is never the user's to write. */
const FIXED = ['id', 'appealId', 'createdAt', 'changedAt'];

it.each([
  ['meeting', Meeting, MeetingRevision, 'templateId'],
  ['commitment', Commitment, CommitmentRevision, 'meetingId'],
] as const)(
  'every field of a %s has a revision, with the same values',
  (_, whole, revision, madeFrom) => {
    const own = Object.keys(whole.shape).filter((field) => ![...FIXED, madeFrom].includes(field));
    const revised = revision.options.map(({ shape }) => shape.field.value);
    expect([...revised].toSorted()).toEqual(own.toSorted());
    for (const { shape } of revision.options)
      expect(shape.value).toBe(whole.shape[shape.field.value as keyof typeof whole.shape]);
  },
);
