// What waits for the user, by the day it is due: promises to be kept, answers to letters, and what is
// to be done before and after meetings.
import type { Commitment } from '../commitments/commitment.ts';
import { dueDay } from '../commitments/due.ts';
import { daysAfter, daysBetween } from '../days.ts';
import type { Task } from '../meetings/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { hasMinutes } from '../meetings/minutes.ts';
import { wholeStanding } from '../register/standing.ts';
import { isSent, type SentVersion, type Version } from '../register/version.ts';

/** Days ahead from which a planned meeting asks for its papers; our choice. */
const PAPERS_AHEAD = 14;

/**
 * What there is to do. `commitment`: see whether it was kept. `reply`: one is to come, or is late.
 * `settle`: a planned meeting's day is over; was it held? `minutes`: it was, and nothing is written
 * of it. `followUp`: the day set for that has come or will. `papers`: a meeting is near.
 */
export type DueSubject =
  | { readonly kind: 'commitment'; readonly commitment: Commitment }
  | { readonly kind: 'reply'; readonly version: SentVersion }
  | { readonly kind: MeetingTask; readonly meeting: Meeting };
const MEETING_TASKS = ['settle', 'minutes', 'followUp', 'papers'] as const;
type MeetingTask = (typeof MEETING_TASKS)[number];

export type DueItem = DueSubject & {
  /** One for each thing to do; it says nothing of it. */
  readonly key: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** 0: it is not overdue. */
  readonly daysOverdue: number;
};

export type Tracked = {
  readonly meetings: readonly Meeting[];
  readonly commitments: readonly Commitment[];
  readonly versions: readonly Version[];
};

/**
 * All that has a day and is not done, the longest overdue first. `today`: `YYYY-MM-DD`. What is due
 * today is not overdue.
 */
export const dueList = (tracked: Tracked, today: string): readonly DueItem[] =>
  [
    ...tracked.commitments.flatMap(commitmentItem),
    ...tracked.versions.filter(isSent).flatMap((version) => replyItem(version, today)),
    ...meetingItems(tracked, today),
  ]
    .map((item) => ({ ...item, daysOverdue: Math.max(0, daysBetween(item.day, today)) }))
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.key, b.key));

/** For a list of tasks elsewhere. */
export const tasksOf = (items: readonly DueItem[]): readonly Task[] =>
  items.map(({ key, day }) => ({ uid: key, day }));

type Undated = DueSubject & Pick<DueItem, 'key' | 'day'>;

function commitmentItem(commitment: Commitment): readonly Undated[] {
  const day = commitment.closing === null ? dueDay(commitment.due) : null;
  return day === null ? [] : [{ kind: 'commitment', commitment, key: commitment.id, day }];
}

function replyItem(version: SentVersion, today: string): readonly Undated[] {
  const day = version.sending.replyBy;
  const { state } = wholeStanding(version, today);
  const isOpen = state === 'waiting' || state === 'overdue';
  return day !== null && isOpen ? [{ kind: 'reply', version, key: version.id, day }] : [];
}

function meetingItems({ meetings, commitments }: Tracked, today: string): readonly Undated[] {
  const withPromises = new Set(commitments.map(({ meetingId }) => meetingId));
  return meetings.flatMap((meeting) => {
    const days = daysOf(meeting, withPromises.has(meeting.id), today);
    return MEETING_TASKS.flatMap((kind, index): readonly Undated[] => {
      const day = days[kind] ?? null;
      // A number alone: what is to be done with the meeting is nobody's business.
      return day === null ? [] : [{ kind, meeting, key: `${meeting.id}-${index + 1}`, day }];
    });
  });
}

type Days = Readonly<Partial<Record<MeetingTask, string | null>>>;

/** The days by which things are to be done about a meeting. */
function daysOf(meeting: Meeting, hasPromises: boolean, today: string): Days {
  const { status, on, followUpBy } = meeting;
  if (status === 'held') {
    const isWritten = hasPromises || hasMinutes(meeting);
    return { minutes: isWritten ? null : heldOn(meeting), followUp: followUpBy };
  }
  if (status === 'cancelled' || on === null) return {};
  if (on < today) return { settle: on };
  return { papers: on <= daysAfter(today, PAPERS_AHEAD) ? on : null };
}

/** Where no day was ever fixed, the one on which it was marked as held tells. */
const heldOn = ({ on, startedAt, changedAt }: Meeting): string =>
  on ?? (startedAt ?? changedAt).slice(0, 10);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
