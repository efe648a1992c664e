// How the list is narrowed down and how far it is unrolled: kept while one looks at a commitment and
// comes back.
import { useMemo } from 'react';
import { create } from 'zustand';
import {
  type CommitmentFilter,
  type CommitmentList,
  listCommitments,
  type Whereabouts,
} from '#core/commitments/list.ts';
import { today } from '../../app/clock.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { useCommitments } from '../../state/select/meetings.ts';

/** Rows drawn at once: a long list is drawn by hundreds. */
export const PAGE = 100;

type View = { readonly filter: CommitmentFilter; readonly rows: number };

export const useView = create<View>(() => ({
  filter: { show: 'open', officeId: null, country: null },
  rows: PAGE,
}));

export function narrow(fields: Partial<CommitmentFilter>): void {
  useView.setState(({ filter }) => ({ filter: { ...filter, ...fields }, rows: PAGE }));
}

export const showMore = (): void => useView.setState(({ rows }) => ({ rows: rows + PAGE }));

function useWhereabouts(): Whereabouts {
  const officials = useOfficials();
  const { concerns } = useAppeal();
  return useMemo(
    () => ({
      ofOffice: new Map(officials.map(({ office }) => [office.id, office.country])),
      ofConcern: new Map(concerns.map(({ id, countries }) => [id, countries])),
    }),
    [officials, concerns],
  );
}

/** The commitments as the filter has them. */
export function useListed(): CommitmentList {
  const commitments = useCommitments();
  const where = useWhereabouts();
  const { filter } = useView();
  const day = today();
  return useMemo(
    () => listCommitments(commitments, filter, where, day),
    [commitments, filter, where, day],
  );
}
