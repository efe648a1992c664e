import type { MeetingId } from '#core/ids.ts';
import type { Statement } from '#core/meetings/meeting.ts';
import { withoutStatement, withStatement } from '#core/meetings/minutes.ts';
import { meetingNow, reviseText } from '../meetings/revise.ts';

/**
 * Keeps a statement as it is typed: one step of undo for each of them. `ifBlank` says what becomes of
 * one whose words are gone: in the meeting it was none, in the minutes somebody is rewriting it.
 */
export function writeStatement(
  id: MeetingId,
  statement: Statement,
  ifBlank: 'drop' | 'keep',
): void {
  const meeting = meetingNow(id);
  if (!meeting) return;
  const isDropped = ifBlank === 'drop' && statement.words.trim() === '';
  if (isDropped && !meeting.statements.some(({ id: known }) => known === statement.id)) return;
  const change = isDropped ? withoutStatement : withStatement;
  const value = change(meeting.statements, statement);
  reviseText(id, { field: 'statements', value }, `statement:${statement.id}`);
}
