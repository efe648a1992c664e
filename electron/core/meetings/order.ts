// In which order meetings are listed: what is still to come stands before what has been.
import type { Meeting } from './meeting.ts';

type Listed = Pick<Meeting, 'status' | 'on' | 'startsAt' | 'createdAt'>;

/** After every day and every hour: what has none yet. */
const LAST = '~';

const momentOf = ({ on, startsAt }: Listed): string => `${on ?? LAST} ${startsAt ?? LAST}`;

const STATUSES: readonly Listed['status'][] = ['planned', 'held', 'cancelled'];

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Planned ones first, the next of them at the top and those without a day after it; then those that
 * were held, and those that were cancelled, the latest first.
 */
export function byTurn(a: Listed, b: Listed): number {
  const status = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  if (status !== 0) return status;
  const moment = compare(momentOf(a), momentOf(b)) || compare(a.createdAt, b.createdAt);
  return a.status === 'planned' ? moment : -moment;
}
