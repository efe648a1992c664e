// What is being searched for. It outlives the screen, so that going to a concern and Back leaves
// query, filters and results as they were.
import { create } from 'zustand';
import { daySpan } from '#core/appeals/edtf.ts';
import type { CountryCode } from '#core/appeals/ids.ts';
import type { EntryKind } from '#core/search/entry.ts';
import type { Query, SearchPage } from '#core/search/query.ts';

export type Wanted = {
  readonly text: string;
  readonly kinds: readonly EntryKind[];
  readonly countries: readonly CountryCode[];
  readonly themeIds: readonly string[];
  /** As typed: a year, month or day. */
  readonly from: string;
  readonly to: string;
};

type State = {
  readonly wanted: Wanted;
  /** How many pages are shown. */
  readonly pages: number;
  readonly found: SearchPage | null;
  /** The entry whose details are open, as `kind id`. */
  readonly open: string | null;
};

export const PAGE_SIZE = 25;
const LONGEST = 500; // the contract refuses longer texts

const unfiltered = { kinds: [], countries: [], themeIds: [], from: '', to: '' };

export const useSearchStore = create<State>(() => ({
  wanted: { text: '', ...unfiltered },
  pages: 1,
  found: null,
  open: null,
}));

export const want = (change: Partial<Wanted>): void =>
  useSearchStore.setState(({ wanted }) => ({ wanted: { ...wanted, ...change }, pages: 1 }));

export const clearFilters = (): void => want(unfiltered);

export const showMore = (): void => useSearchStore.setState(({ pages }) => ({ pages: pages + 1 }));

export const toggleOpen = (key: string): void =>
  useSearchStore.setState(({ open }) => ({ open: open === key ? null : key }));

export const isFiltered = ({ kinds, countries, themeIds, from, to }: Wanted): boolean =>
  kinds.length + countries.length + themeIds.length > 0 || from !== '' || to !== '';

/** Whether a typed date can be read; an empty one asks for nothing. */
export const isDate = (typed: string): boolean =>
  typed.trim() === '' || (!typed.includes('/') && daySpan(typed.trim()) !== null);

/** The query for one page; a date that cannot be read yet is left out. */
export function queryOf(wanted: Wanted, page: number): Query {
  const span = (typed: string) => (isDate(typed) ? daySpan(typed.trim()) : null);
  return {
    text: wanted.text.slice(0, LONGEST),
    kinds: [...wanted.kinds],
    countries: [...wanted.countries],
    themeIds: [...wanted.themeIds],
    from: span(wanted.from)?.from ?? null,
    to: span(wanted.to)?.to ?? null,
    offset: page * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
}
