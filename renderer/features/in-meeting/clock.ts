import type { MeetingRevision } from '#core/meetings/commands.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { now, today } from '../../app/clock.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { dispatchAll } from '../../state/workspace-store.ts';

export type ClockState = 'waiting' | 'running' | 'ended';

export function clockState({ startedAt, endedAt }: Meeting): ClockState {
  if (startedAt === null) return 'waiting';
  return endedAt === null ? 'running' : 'ended';
}

function turned(meeting: Meeting, at: string): readonly MeetingRevision[] {
  switch (clockState(meeting)) {
    case 'waiting':
      return [{ field: 'startedAt', value: at }];
    case 'running':
      return [
        { field: 'endedAt', value: at },
        { field: 'status', value: 'held' },
        ...(meeting.on === null ? [{ field: 'on' as const, value: today() }] : []),
      ];
    case 'ended':
      return [{ field: 'endedAt', value: null }];
  }
}

/**
 * Starts the meeting, ends it, or lets it go on if it was ended too early: one step of undo. One that
 * has been ended has been held, today if its day was never fixed.
 */
export function turnClock(meeting: Meeting): void {
  flushDrafts();
  const at = now();
  const { id } = meeting;
  dispatchAll(
    turned(meeting, at).map((revision) => ({ type: 'meetings.revise', id, revision, at })),
  );
}
