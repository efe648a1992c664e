import type { Meeting } from '#core/meetings/meeting.ts';
import { now } from '../../app/clock.ts';
import { revise } from '../meetings/revise.ts';

export type ClockState = 'waiting' | 'running' | 'ended';

export function clockState({ startedAt, endedAt }: Meeting): ClockState {
  if (startedAt === null) return 'waiting';
  return endedAt === null ? 'running' : 'ended';
}

/**
 * Starts the meeting, ends it, or lets it go on if it was ended too early. One that has been ended has
 * been held; that is said first, so that undoing the end lets the clock run on.
 */
export function turnClock(meeting: Meeting): void {
  const { id } = meeting;
  const state = clockState(meeting);
  const at = now();
  if (state === 'waiting') revise(id, () => ({ field: 'startedAt', value: at }));
  else {
    if (state === 'running' && meeting.status !== 'held')
      revise(id, () => ({ field: 'status', value: 'held' }));
    revise(id, () => ({ field: 'endedAt', value: state === 'running' ? at : null }));
  }
}
