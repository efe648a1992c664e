import { useMemo } from 'react';
import { type DueItem, dueList } from '#core/tracking/due-list.ts';
import { useCommitments, useMeetings } from './meetings.ts';
import { useVersions } from './register.ts';

/** Everything that waits for the user, the longest overdue first. `today`: `YYYY-MM-DD`. */
export function useDueList(today: string): readonly DueItem[] {
  const meetings = useMeetings();
  const commitments = useCommitments();
  const versions = useVersions();
  return useMemo(
    () => dueList({ meetings, commitments, versions }, today),
    [meetings, commitments, versions, today],
  );
}
