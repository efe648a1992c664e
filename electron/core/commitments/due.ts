// When a commitment is due. A date given as a month or a year is due on the last day of it.
import { daySpan, sortKey } from '../appeals/edtf.ts';
import { daysBetween } from '../days.ts';
import type { Commitment } from './commitment.ts';

/** The last day on which it is kept in time, `YYYY-MM-DD`; `null`: no end was named. */
export const dueDay = (due: string | null): string | null =>
  due === null ? null : (daySpan(due)?.to ?? null);

/** Days ahead from which something is `soon`; our choice. */
const SOON = 14;

export type DueState = 'closed' | 'overdue' | 'soon' | 'later' | 'undated';

/** `today`: `YYYY-MM-DD`. */
export function dueState(
  { closing, due }: Pick<Commitment, 'closing' | 'due'>,
  today: string,
): DueState {
  if (closing !== null) return 'closed';
  const last = dueDay(due);
  if (last === null) return 'undated';
  if (last < today) return 'overdue';
  return daysBetween(today, last) <= SOON ? 'soon' : 'later';
}

/** After every day: what has none. */
const UNDATED = '9999';

/** What sorts by last day, then by how precisely it was named; what has no date comes last. */
export const dueKey = (due: string | null): string => `${dueDay(due) ?? UNDATED} ${sortKey(due)}`;

/** Orders as `dueKey` does. */
export function byDue(a: string | null, b: string | null): number {
  const [one, two] = [dueKey(a), dueKey(b)];
  return one === two ? 0 : one < two ? -1 : 1;
}
