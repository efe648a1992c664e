// The commitments as a list to work down: what is late first, what is closed last.
import type { ConcernId, CountryCode } from '../appeals/ids.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Commitment } from './commitment.ts';
import { type DueState, dueKey, dueState } from './due.ts';

export const SHOWS = ['open', 'overdue', 'closed', 'all'] as const;
export type Show = (typeof SHOWS)[number];

export type CommitmentFilter = {
  readonly show: Show;
  /** `null`: of any. */
  readonly officeId: OfficeId | null;
  readonly country: CountryCode | null;
};

/** Where offices and concerns belong. */
export type Whereabouts = {
  readonly ofOffice: ReadonlyMap<OfficeId, CountryCode | null>;
  readonly ofConcern: ReadonlyMap<ConcernId, readonly CountryCode[]>;
};

/** A commitment and how its time stands. */
export type Listed = { readonly commitment: Commitment; readonly state: DueState };

/** The countries it is about, and that whose government made it. */
export function countriesOf(
  { officeId, concernIds }: Pick<Commitment, 'officeId' | 'concernIds'>,
  { ofOffice, ofConcern }: Whereabouts,
): ReadonlySet<CountryCode> {
  const own = ofOffice.get(officeId);
  return new Set([...(own ? [own] : []), ...concernIds.flatMap((id) => ofConcern.get(id) ?? [])]);
}

const isShown = (show: Show, state: DueState): boolean => {
  if (show === 'all') return true;
  return show === 'open' ? state !== 'closed' : state === show;
};

/**
 * Open ones by the day they are due, so that those overdue come first and those without a day last;
 * then the closed ones, the last closed first. What is equal keeps its order.
 */
export function inOrder(listed: readonly Listed[]): readonly Listed[] {
  const isClosed = ({ state }: Listed) => state === 'closed';
  const open = listed
    .filter((one) => !isClosed(one))
    .map((one) => ({ one, key: dueKey(one.commitment.due) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ one }) => one);
  const closed = listed.filter(isClosed).toSorted((a, b) => compare(closedOn(b), closedOn(a)));
  return [...open, ...closed];
}

const closedOn = ({ commitment }: Listed): string => commitment.closing?.on ?? '';

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

export type CommitmentList = {
  readonly listed: readonly Listed[];
  /** How many each choice of `show` would list, under the other filters. */
  readonly counts: Readonly<Record<Show, number>>;
};

/** `today`: `YYYY-MM-DD`. */
export function listCommitments(
  commitments: readonly Commitment[],
  { show, officeId, country }: CommitmentFilter,
  where: Whereabouts,
  today: string,
): CommitmentList {
  const fitting = commitments
    .filter((one) => officeId === null || one.officeId === officeId)
    .filter((one) => country === null || countriesOf(one, where).has(country))
    .map((commitment): Listed => ({ commitment, state: dueState(commitment, today) }));
  const count = (of: Show) => fitting.filter(({ state }) => isShown(of, state)).length;
  return {
    listed: inOrder(fitting.filter(({ state }) => isShown(show, state))),
    counts: {
      open: count('open'),
      overdue: count('overdue'),
      closed: count('closed'),
      all: fitting.length,
    },
  };
}
