// How long a meeting has lasted, and how that time went to its items.
import type { AgendaItemId } from '../ids.ts';
import { LONGEST_MEETING, type Meeting } from './meeting.ts';

const MS_PER_SECOND = 1000;

/** Seconds from one instant to another; 0 where a clock was set back in between. */
const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MS_PER_SECOND));

type Running = Pick<Meeting, 'startedAt' | 'endedAt'>;

/** Seconds since it began, until `now` or its end; `null`: it has not begun. `now`: an instant. */
export const secondsUsed = ({ startedAt, endedAt }: Running, now: string): number | null =>
  startedAt === null ? null : secondsBetween(startedAt, endedAt ?? now);

const SECONDS_PER_MINUTE = 60;

/** Whether it runs now. One that was never ended stops being under way after the longest there is. */
export const isUnderWay = (meeting: Running, now: string): boolean =>
  meeting.startedAt !== null &&
  meeting.endedAt === null &&
  secondsBetween(meeting.startedAt, now) < LONGEST_MEETING * SECONDS_PER_MINUTE;

/** Whether the moment `at` lies within the meeting: what is ticked afterwards has no time of its own. */
export const isDuring = ({ startedAt, endedAt }: Running, at: string): boolean =>
  startedAt !== null && at >= startedAt && (endedAt === null || at <= endedAt);

/**
 * Seconds that went to the item `id`: from when it was raised until the next was, or until the end.
 * `null`: it was not raised while the meeting ran.
 */
export function secondsOn(
  meeting: Running & Pick<Meeting, 'raised'>,
  id: AgendaItemId,
  now: string,
): number | null {
  const { raised } = meeting;
  const end = meeting.endedAt ?? now;
  const at = raised.find(({ itemId }) => itemId === id)?.at;
  if (at === undefined || !isDuring(meeting, at)) return null;
  const until = raised
    .map((one) => one.at)
    .filter((other) => other > at && other < end)
    .toSorted()[0];
  return secondsBetween(at, until ?? end);
}
