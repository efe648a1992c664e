// What the records tell together. The pure functions read all of them, so their results are kept until
// one of the records changes.
import { useMemo } from 'react';
import type { Moment } from '#core/tracking/moment.ts';
import { type Raising, type Records, raisingsOf } from '#core/tracking/raising.ts';
import { timelineOf } from '#core/tracking/timeline.ts';
import { useAppeal } from '../library.ts';
import { useLetters } from './letters.ts';
import { useCommitments, useMeetings } from './meetings.ts';
import { useVersions } from './register.ts';

function useRecords(): Records {
  const letters = useLetters();
  const versions = useVersions();
  const meetings = useMeetings();
  const commitments = useCommitments();
  return useMemo(
    () => ({ letters, versions, meetings, commitments }),
    [letters, versions, meetings, commitments],
  );
}

/** All that was raised of the open appeal, or is planned to be. */
export function useRaisings(): readonly Raising[] {
  const appeal = useAppeal();
  const records = useRecords();
  return useMemo(() => raisingsOf(appeal, records), [appeal, records]);
}

/** All moments of the open appeal and of what was done on it, in order. */
export function useTimeline(): readonly Moment[] {
  const appeal = useAppeal();
  const records = useRecords();
  return useMemo(() => timelineOf(appeal, records), [appeal, records]);
}
