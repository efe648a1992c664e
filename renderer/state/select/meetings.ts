import type { Commitment } from '#core/commitments/commitment.ts';
import type { CommitmentId, MeetingId } from '#core/ids.ts';
import type { Answer } from '#core/meetings/answer.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useWorkspace } from '../workspace-store.ts';

export const useMeetings = (): readonly Meeting[] =>
  useWorkspace(({ workspace }) => workspace.meetings.meetings);

export const useMeeting = (id: MeetingId): Meeting | undefined =>
  useWorkspace(({ workspace }) => workspace.meetings.meetings.find((one) => one.id === id));

/** "If they say, we say" of the user's own. */
export const useAnswers = (): readonly Answer[] =>
  useWorkspace(({ workspace }) => workspace.meetings.answers);

export const useCommitments = (): readonly Commitment[] =>
  useWorkspace(({ workspace }) => workspace.commitments.commitments);

export const useCommitment = (id: CommitmentId): Commitment | undefined =>
  useWorkspace(({ workspace }) => workspace.commitments.commitments.find((one) => one.id === id));
