// Commitments to open, and what their screens hold.
import type { Commitment } from '#core/commitments/commitment.ts';
import { CommitmentId } from '#core/ids.ts';
import { OfficeId } from '#core/officials/office.ts';
import { CommitmentScreen } from '#renderer/features/commitments/commitment-screen.tsx';
import { CommitmentsScreen } from '#renderer/features/commitments/commitments-screen.tsx';
import { useView } from '#renderer/features/commitments/listed.ts';
import { aCommitment } from '../../support/meetings.ts';
import { appeal, type Calls, show } from '../support.tsx';

export const idOf = (number: number): CommitmentId =>
  CommitmentId.parse(`5f0f0d5e-4bde-4a8e-9d6f-${String(500_000 + number).padStart(12, '0')}`);

export const one = (fields: Partial<Commitment> = {}): Commitment =>
  aCommitment({
    id: idOf(1),
    appealId: appeal.id,
    meetingId: null,
    officeId: OfficeId.parse('eu-del-uz'),
    ...fields,
  });

const workspaceOf = (commitments: readonly Commitment[]) => ({
  workspace: { commitments: { commitments: [...commitments] } },
});

/** Opens the list as it is when the program has just been started. */
export function openList(commitments: readonly Commitment[], calls: Calls = {}) {
  useView.setState(useView.getInitialState(), true);
  return show(<CommitmentsScreen />, { ...workspaceOf(commitments), calls });
}

export async function openOne(commitment: Commitment) {
  const bench = await show(
    <CommitmentScreen commitmentId={commitment.id} />,
    workspaceOf([commitment]),
  );
  return { ...bench, commitment: () => bench.stored().commitments.commitments[0]! };
}
