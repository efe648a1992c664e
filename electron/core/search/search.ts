// Search as you type over the library: MiniSearch finds by folded words, prefixes and near
// misses; facets narrow; every match can be shown in the text it was found in.
import MiniSearch from 'minisearch';
import { overlaps } from '../appeals/edtf.ts';
import type { Library } from '../library/library.ts';
import { type Entry, type Findable, findables } from './entry.ts';
import { fold, words } from './fold.ts';
import type { Hit, Query, SearchPage } from './query.ts';

/** Finds a page of entries. Made once for a library; pure from then on. */
export type Search = (query: Query) => SearchPage;

/** Words of up to this many letters must match as they are or as a beginning. */
const SHORT = 4;
const NEAR = 0.2;

type Match = { readonly entry: Entry; readonly terms: ReadonlySet<string> };

export function searchOf(library: Library): Search {
  const all = library.appeals.flatMap(findables);
  const index = indexOf(all);
  const matchAll = (): readonly Match[] =>
    all.map(({ entry }) => ({ entry, terms: new Set<string>() }));
  const matches = (text: string): readonly Match[] => {
    const found = index.search(text, { combineWith: 'AND' });
    return (found.length > 0 ? found : index.search(text)).flatMap(({ id, terms }) => {
      const entry = all[id as number]?.entry;
      return entry ? [{ entry, terms: new Set(terms) }] : [];
    });
  };
  return (query) => {
    const isBlank = words(query.text).length === 0;
    const found = isBlank ? matchAll() : matches(query.text);
    const kept = found.filter(({ entry }) => fits(entry, query));
    const page = kept.slice(query.offset, query.offset + query.limit);
    return { total: kept.length, hits: page.map(toHit), counts: countsOf(found, query) };
  };
}

function indexOf(all: readonly Findable[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['heading', 'text', 'also', 'id'],
    tokenize: (text) => words(text).map((word) => word.text),
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { heading: 3, also: 1.5, id: 0.5 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > SHORT ? NEAR : false),
    },
  });
  index.addAll(
    all.map(({ entry, also }, at) => ({
      id: at,
      heading: entry.heading,
      text: entry.text,
      also: `${also} ${entry.id.replaceAll('-', ' ')}`,
    })),
  );
  return index;
}

type Facet = 'kinds' | 'countries' | 'themeIds';

function fits(entry: Entry, query: Query, except?: Facet): boolean {
  const { kinds, countries, themeIds, from, to } = query;
  const any = <T>(wanted: readonly T[], own: readonly T[]) =>
    wanted.length === 0 || own.some((value) => wanted.includes(value));
  const isInTime =
    (from === null && to === null) || (entry.edtf !== null && overlaps(entry.edtf, { from, to }));
  return (
    isInTime &&
    (except === 'kinds' || any(kinds, [entry.kind])) &&
    (except === 'countries' || any(countries, entry.countries)) &&
    (except === 'themeIds' || any(themeIds, entry.themeIds))
  );
}

/** Each facet is counted with the others applied: what ticking one more value would show. */
function countsOf(found: readonly Match[], query: Query): SearchPage['counts'] {
  const count = (facet: Facet, values: (entry: Entry) => readonly string[]) => {
    const counts: Record<string, number> = {};
    for (const { entry } of found)
      if (fits(entry, query, facet))
        for (const value of values(entry)) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return {
    kinds: count('kinds', ({ kind }) => [kind]),
    countries: count('countries', ({ countries }) => countries),
    themeIds: count('themeIds', ({ themeIds }) => themeIds),
  };
}

function toHit({ entry, terms }: Match): Hit {
  const spans = (text: string) =>
    words(text)
      .filter((word) => terms.has(fold(word.text)))
      .map(({ start, end }) => ({ start, end }));
  return { entry, inHeading: spans(entry.heading), inText: spans(entry.text) };
}
