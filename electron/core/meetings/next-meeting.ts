import type { AgendaItemId, MeetingId } from '../ids.ts';
import type { Meeting } from './meeting.ts';

export type NextMeeting = {
  readonly id: MeetingId;
  /** The moment it is made. */
  readonly at: string;
  /** An id for each item of its agenda. */
  readonly itemId: () => AgendaItemId;
};

/**
 * The same plan again, with a day still to be fixed. What is of one meeting alone stays with it: what
 * was said, who came in the holder's place, the private notes chosen for its brief, and what was
 * found on facts, which are to be looked at again.
 */
export const nextMeeting = (meeting: Meeting, { id, at, itemId }: NextMeeting): Meeting => ({
  ...meeting,
  id,
  status: 'planned',
  on: null,
  startsAt: null,
  attending: meeting.attending.map(({ officeId }) => ({ officeId, delegate: '' })),
  agenda: meeting.agenda.map((item) => ({ ...item, id: itemId() })),
  noteIds: [],
  checks: [],
  followUpBy: null,
  startedAt: null,
  endedAt: null,
  raised: [],
  statements: [],
  createdAt: at,
  changedAt: at,
});
