// "Last time": what the offices of a meeting said when they were met before, and what became of it.
import type { Meeting, Statement } from '../meetings/meeting.ts';
import type { Commitment } from './commitment.ts';
import { byDue } from './due.ts';

export type LastTime = {
  /** The meeting before this one with any of its offices; `null`: commitments come from elsewhere. */
  readonly meeting: Meeting | null;
  /** What these offices said in it. */
  readonly said: readonly Statement[];
  /**
   * Theirs, made by the day of the meeting: open ones by the day they are due, then what was made last
   * time and is closed.
   */
  readonly commitments: readonly Commitment[];
};

type All = {
  readonly meetings: readonly Meeting[];
  readonly commitments: readonly Commitment[];
};

/** After every day: a meeting whose day is not fixed yet comes after all that were held. */
const UNFIXED = '~';

const momentOf = ({ on, startsAt }: Meeting): string => `${on ?? ''} ${startsAt ?? ''}`;

/** `null`: nothing is known of its offices from before. */
export function lastTime(meeting: Meeting, all: All): LastTime | null {
  const offices = new Set(meeting.attending.map(({ officeId }) => officeId));
  const last = heldBefore(meeting, all.meetings)
    .filter(({ attending }) => attending.some(({ officeId }) => offices.has(officeId)))
    .at(-1);
  const until = meeting.on ?? UNFIXED;
  const theirs = all.commitments.filter(
    (one) => offices.has(one.officeId) && one.meetingId !== meeting.id && one.on <= until,
  );
  const open = theirs.filter(({ closing }) => closing === null);
  const closed = theirs.filter((one) => one.closing !== null && one.meetingId === last?.id);
  const commitments = [...open.toSorted((a, b) => byDue(a.due, b.due)), ...closed];
  if (!last && commitments.length === 0) return null;
  const said = last?.statements.filter(({ officeId }) => officeId && offices.has(officeId)) ?? [];
  return { meeting: last ?? null, said, commitments };
}

/** Those that were held before `meeting`, the last of them last. */
function heldBefore(meeting: Meeting, all: readonly Meeting[]): readonly Meeting[] {
  const here = meeting.on === null ? UNFIXED : momentOf(meeting);
  return all
    .filter((one) => one.id !== meeting.id && one.status === 'held' && momentOf(one) <= here)
    .toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
}
