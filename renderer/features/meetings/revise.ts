import type { MeetingId } from '#core/ids.ts';
import type { MeetingRevision } from '#core/meetings/commands.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { now } from '../../app/clock.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { dispatch, useWorkspace } from '../../state/workspace-store.ts';

/** The meeting as the workspace holds it at this moment. */
export const meetingNow = (id: MeetingId): Meeting | undefined =>
  useWorkspace.getState().workspace.meetings.meetings.find((meeting) => meeting.id === id);

/** Changes a field of a meeting; a burst of typing in one field is one step of undo. */
export function reviseText(
  id: MeetingId,
  revision: MeetingRevision,
  part: string = revision.field,
): void {
  if (meetingNow(id))
    dispatch({ type: 'meetings.revise', id, revision, at: now() }, `meetings:${id}:${part}`);
}

/**
 * Changes a meeting by what it holds at this moment, with what is typed handed over first, so that
 * no change rests on an older list than the one it replaces.
 */
export function revise(id: MeetingId, change: (meeting: Meeting) => MeetingRevision): void {
  flushDrafts();
  const meeting = meetingNow(id);
  if (meeting) dispatch({ type: 'meetings.revise', id, revision: change(meeting), at: now() });
}
