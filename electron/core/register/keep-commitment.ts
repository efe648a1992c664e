import type { Commitment } from '../commitments/commitment.ts';
import { concernsOfAsk, type Naming, newCommitment } from '../commitments/new-commitment.ts';
import type { CommitmentId } from '../ids.ts';
import type { Reply, SentVersion } from './version.ts';

/** The commitment kept from a reply; `undefined`: there is none, or either was rewritten since. */
export const keptFrom = (
  { officeId, on, words }: Reply,
  commitments: readonly Commitment[],
): Commitment | undefined =>
  commitments.find(
    (one) =>
      one.meetingId === null && one.officeId === officeId && one.on === on && one.what === words,
  );

/**
 * What a reply to a letter promises, to be followed up like what was said in a meeting. It answers
 * the letter's ask where there was but one, and hides the names that it hid; who signed the reply is
 * not known here.
 */
export function fromReply(
  { officeId, on, words }: Reply,
  { appealId, asks, names }: SentVersion,
  naming: Naming,
  { id, at }: { readonly id: CommitmentId; readonly at: string },
): Commitment {
  const [only] = asks;
  const ask = asks.length === 1 && only ? only : null;
  const concernIds = concernsOfAsk(ask, naming);
  return newCommitment(
    { id, at, on, grade: 'accepted' },
    { appealId, officeId, what: words, ask, concernIds, names },
  );
}
