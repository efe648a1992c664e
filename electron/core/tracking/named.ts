// What each kind of record names of its appeal.
import type { Appeal } from '../appeals/appeal.ts';
import type { Commitment } from '../commitments/commitment.ts';
import { allAsksOf, casesOf, concernsOf } from '../letters/chosen.ts';
import type { Letter } from '../letters/letter.ts';
import type { AgendaItem } from '../meetings/meeting.ts';
import type { SentVersion } from '../register/version.ts';
import type { Named } from './links.ts';

/** What a draft would print. */
export const namedInDraft = (
  letter: Letter,
  appeal: Pick<Appeal, 'concerns' | 'cases'>,
): Named => ({
  concernIds: concernsOf(letter, appeal).map(({ id }) => id),
  caseIds: casesOf(letter, appeal).map(({ id }) => id),
  asks: allAsksOf(letter),
});

/** What a sent letter printed: its facts are concerns and cases. */
export function namedInLetter({ sending, asks }: SentVersion): Named {
  const facts = sending.evidence.map(({ factId }) => factId);
  return { concernIds: facts, caseIds: facts, asks };
}

/** What items of an agenda are about. */
export const namedInItems = (items: readonly AgendaItem[]): Named => ({
  concernIds: items.flatMap(({ about }) => (about.type === 'concern' ? [about.concernId] : [])),
  caseIds: [],
  asks: items.flatMap(({ about }) => (about.type === 'ask' ? [about.ask] : [])),
});

export const namedInCommitment = ({ concernIds, caseId, ask }: Commitment): Named => ({
  concernIds,
  caseIds: caseId === null ? [] : [caseId],
  asks: ask === null ? [] : [ask],
});
