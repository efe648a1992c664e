import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { CountryCode, Slug } from '../appeals/ids.ts';
import { Entry, EntryKind } from './entry.ts';

/** What the user types and ticks. Empty lists and `null` days mean "any". */
export const Query = z.strictObject({
  text: z.string().max(500),
  kinds: z.array(EntryKind),
  countries: z.array(CountryCode),
  themeIds: z.array(Slug),
  from: Day.nullable(),
  to: Day.nullable(),
  offset: z.int().nonnegative(),
  limit: z.int().positive().max(100),
});
export type Query = z.infer<typeof Query>;

export const anything: Query = {
  text: '',
  kinds: [],
  countries: [],
  themeIds: [],
  from: null,
  to: null,
  offset: 0,
  limit: 50,
};

const Span = z.strictObject({ start: z.int(), end: z.int() });

/** An entry found, with the words to highlight in its heading and text (UTF-16 units). */
export const Hit = z.strictObject({
  entry: Entry,
  inHeading: z.array(Span),
  inText: z.array(Span),
});
export type Hit = z.infer<typeof Hit>;

const Counts = z.record(z.string(), z.int());

/** A page of hits, best first, and how many there are by facet. */
export const SearchPage = z.strictObject({
  total: z.int(),
  hits: z.array(Hit),
  counts: z.strictObject({ kinds: Counts, countries: Counts, themeIds: Counts }),
});
export type SearchPage = z.infer<typeof SearchPage>;
