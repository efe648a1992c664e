import { useMemo } from 'react';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { today } from '../../../app/clock.ts';
import { useAppeal } from '../../../state/library.ts';
import { useAnnotations } from '../../../state/select/annotations.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { useAnswers, useCommitments, useMeetings } from '../../../state/select/meetings.ts';
import { useWorkspace } from '../../../state/workspace-store.ts';

/** What the meeting's papers are made from, as main has it too. */
export function useBriefParts(meeting: Meeting): BriefParts {
  const appeal = useAppeal();
  const officials = useOfficials();
  const annotations = useAnnotations();
  const answers = useAnswers();
  const meetings = useMeetings();
  const commitments = useCommitments();
  const sender = useWorkspace(({ workspace }) => workspace.settings.sender);
  const day = today();
  return useMemo(
    () => ({
      meeting,
      library: { appeals: [appeal] },
      officials,
      annotations,
      answers,
      meetings,
      commitments,
      sender,
      today: day,
    }),
    [meeting, appeal, officials, annotations, answers, meetings, commitments, sender, day],
  );
}
