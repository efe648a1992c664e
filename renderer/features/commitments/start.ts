import type { Grade } from '#core/commitments/grade.ts';
import type { Start } from '#core/commitments/new-commitment.ts';
import { CommitmentId } from '#core/ids.ts';
import { newId, now, today } from '../../app/clock.ts';

/** What every new commitment needs of the clock and of chance. */
export const startNow = (grade: Grade): Start => ({
  id: newId(CommitmentId),
  at: now(),
  on: today(),
  grade,
});
