// How far a sent letter is: what each recipient has answered, and whose turn it is.
import { daysBetween } from '../days.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Reply, ReplyKind, SentVersion } from './version.ts';

/**
 * `waiting`: nothing has come back. `overdue`: nor had it by the day a reply was asked for. Both also
 * where the letter was only acknowledged: that is no answer.
 */
export type StandingState = 'waiting' | 'overdue' | Exclude<ReplyKind, 'acknowledged'>;

export type Standing = {
  readonly officeId: OfficeId;
  readonly state: StandingState;
  readonly isAcknowledged: boolean;
  /** Days since a reply was due; 0 unless `overdue`. */
  readonly daysOverdue: number;
  /** The last reply, or `null`. */
  readonly last: Reply | null;
};

/** One for each recipient, in the letter's order. `today`: `YYYY-MM-DD`. */
export const standings = (version: SentVersion, today: string): readonly Standing[] =>
  version.sending.recipients.map(({ officeId }) => standingOf(version, officeId, today));

function standingOf(
  { sending: { replyBy }, replies }: SentVersion,
  officeId: OfficeId,
  today: string,
): Standing {
  const own = replies
    .filter((reply) => reply.officeId === officeId)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const answer = own.map(({ kind }) => kind).findLast((kind) => kind !== 'acknowledged');
  const isOverdue = !answer && replyBy !== null && replyBy < today;
  return {
    officeId,
    state: answer ?? (isOverdue ? 'overdue' : 'waiting'),
    isAcknowledged: own.some(({ kind }) => kind === 'acknowledged'),
    daysOverdue: isOverdue ? daysBetween(replyBy, today) : 0,
    last: own.at(-1) ?? null,
  };
}

/** What is most to be done first. */
const URGENCY: readonly StandingState[] = [
  'overdue',
  'waiting',
  'rejection',
  'commitment',
  'answered',
];

/** The standing of the letter as a whole: that of the recipient who needs most care. */
export function wholeStanding(version: SentVersion, today: string): Standing {
  const [first, ...others] = standings(version, today);
  if (!first) throw new Error('a sent letter has a recipient');
  return others.reduce(
    (most, one) => (URGENCY.indexOf(one.state) < URGENCY.indexOf(most.state) ? one : most),
    first,
  );
}
