import type { CommitmentRevision } from '#core/commitments/commands.ts';
import type { Commitment } from '#core/commitments/commitment.ts';
import type { CommitmentId } from '#core/ids.ts';
import { now } from '../../app/clock.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { dispatch, useWorkspace } from '../../state/workspace-store.ts';

const commitmentNow = (id: CommitmentId): Commitment | undefined =>
  useWorkspace.getState().workspace.commitments.commitments.find((one) => one.id === id);

type Change = (commitment: Commitment) => CommitmentRevision;

/**
 * Changes a commitment by what it holds at this moment while somebody types; a burst of typing in one
 * `part` is one step of undo.
 */
export function reviseText(id: CommitmentId, part: string, change: Change): void {
  const commitment = commitmentNow(id);
  if (!commitment) return;
  const revision = change(commitment);
  dispatch({ type: 'commitments.revise', id, revision, at: now() }, `commitments:${id}:${part}`);
}

/** Changes a commitment by what it holds at this moment, with what is typed handed over first. */
export function revise(id: CommitmentId, change: Change): void {
  flushDrafts();
  const commitment = commitmentNow(id);
  if (!commitment) return;
  dispatch({ type: 'commitments.revise', id, revision: change(commitment), at: now() });
}
