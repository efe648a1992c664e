// One scale for what became of a concern, from silence to deed. What is not on it (an
// acknowledgement, a letter that was kept and not sent) does not move a concern along it.
import type { Commitment } from '../commitments/commitment.ts';
import { isPromise } from '../commitments/grade.ts';
import type { ReplyKind } from '../register/version.ts';

/**
 * `planned`: in a draft, or on the agenda of a meeting that is still to come. `raised`: said or sent, and
 * nothing came back that answers it. `answered`: noted, refused, or promised and then not kept.
 * `promised`: something is to be done or looked into, or was done in part. `done`: it was carried out.
 */
export const REACHES = ['never', 'planned', 'raised', 'answered', 'promised', 'done'] as const;
export type Reach = (typeof REACHES)[number];

/** Negative where `a` is not as far as `b`. */
export const byReach = (a: Reach, b: Reach): number => REACHES.indexOf(a) - REACHES.indexOf(b);

/** The furthest of them; `never` of none. */
export const furthest = (reaches: readonly Reach[]): Reach =>
  reaches.reduce((most, one) => (byReach(most, one) < 0 ? one : most), 'never');

/** Whether it has been put to somebody. */
export const isRaised = (reach: Reach): boolean => byReach(reach, 'raised') >= 0;

/** How far a reply to a letter brings what the letter raised. */
export const reachOfReply: Readonly<Record<ReplyKind, Exclude<Reach, 'never'>>> = {
  acknowledged: 'raised',
  answered: 'answered',
  rejection: 'answered',
  commitment: 'promised',
};

/** How far a commitment brings what it answers; what came of it counts for more than its grade. */
export function reachOfCommitment({
  grade,
  closing,
}: Pick<Commitment, 'grade' | 'closing'>): Exclude<Reach, 'never'> {
  if (closing?.outcome === 'implemented') return 'done';
  if (closing?.outcome === 'partlyImplemented') return 'promised';
  if (grade === 'noAnswer') return 'raised';
  return isPromise(grade) && closing === null ? 'promised' : 'answered';
}
