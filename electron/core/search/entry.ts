// What the search looks through: one entry for each concern, case, event, source and other name.
import * as z from 'zod';
import type { Appeal } from '../appeals/appeal.ts';
import { AppealId, CountryCode, Slug } from '../appeals/ids.ts';

export const EntryKind = z.enum(['concern', 'case', 'event', 'source', 'entity']);
export type EntryKind = z.infer<typeof EntryKind>;

export const Entry = z.strictObject({
  kind: EntryKind,
  appealId: AppealId,
  id: Slug,
  heading: z.string(),
  text: z.string(),
  countries: z.array(CountryCode),
  themeIds: z.array(Slug),
  /** EDTF, where the entry has a date. */
  edtf: z.string().nullable(),
});
export type Entry = z.infer<typeof Entry>;

/** An entry with the further words it can be found by: spellings, names, synonyms. */
export type Findable = { readonly entry: Entry; readonly also: string };

/** Every findable thing of an appeal, in the appeal's order. */
export function findables(appeal: Appeal): readonly Findable[] {
  const entry = (kind: EntryKind, fields: Omit<Entry, 'kind' | 'appealId'>): Entry => ({
    kind,
    appealId: appeal.id,
    ...fields,
  });
  const countryWords = (codes: readonly string[]) =>
    appeal.countries
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ name, officialName, aliases }) => [name, officialName, ...aliases]);
  const themesUsing = (uses: (concern: Appeal['concerns'][number]) => boolean) => [
    ...new Set(appeal.concerns.filter(uses).map(({ themeId }) => themeId)),
  ];
  const named = [...appeal.cases, ...appeal.entities, ...appeal.events] as readonly {
    id: string;
    aliases: readonly string[];
  }[];
  const spellings = (ids: readonly string[]) =>
    named.filter(({ id }) => ids.includes(id)).flatMap(({ aliases }) => aliases);

  const concerns = appeal.concerns.map((concern) => {
    const theme = appeal.themes.find(({ id }) => id === concern.themeId);
    const names = [...appeal.cases, ...appeal.entities]
      .filter(({ id }) => [...concern.caseIds, ...concern.entityIds].some((own) => own === id))
      .map(({ name }) => name);
    return {
      entry: entry('concern', {
        id: concern.id,
        heading: concern.heading,
        text: concern.statement,
        countries: concern.countries,
        themeIds: [concern.themeId],
        edtf: concern.when.edtf,
      }),
      also: [
        ...names,
        ...spellings([...concern.caseIds, ...concern.entityIds, ...concern.eventIds]),
        ...countryWords(concern.countries),
        ...(theme ? [theme.heading, ...theme.synonyms] : []),
      ].join(' '),
    };
  });
  return [...concerns, ...otherFindables(appeal, entry, themesUsing, countryWords)];
}

function otherFindables(
  appeal: Appeal,
  entry: (kind: EntryKind, fields: Omit<Entry, 'kind' | 'appealId'>) => Entry,
  themesUsing: (uses: (concern: Appeal['concerns'][number]) => boolean) => string[],
  countryWords: (codes: readonly string[]) => string[],
): readonly Findable[] {
  const people = [
    ...appeal.cases.map((item) => ({
      kind: 'case' as const,
      item,
      themeIds: themesUsing(({ caseIds }) => caseIds.includes(item.id)),
    })),
    ...appeal.entities.map((item) => ({
      kind: 'entity' as const,
      item,
      themeIds: themesUsing(({ entityIds }) => entityIds.includes(item.id)),
    })),
  ].map(({ kind, item, themeIds }) => ({
    entry: entry(kind, {
      id: item.id,
      heading: item.name,
      text: item.summary,
      countries: item.countries,
      themeIds,
      edtf: null,
    }),
    also: [...item.aliases, ...countryWords(item.countries)].join(' '),
  }));
  const events = appeal.events.map((event) => ({
    entry: entry('event', {
      id: event.id,
      heading: event.heading,
      text: [event.when.wording, event.site].filter(Boolean).join(', '),
      countries: event.countries,
      themeIds: themesUsing(({ eventIds }) => eventIds.includes(event.id)),
      edtf: event.when.edtf,
    }),
    also: [...event.aliases, ...countryWords(event.countries)].join(' '),
  }));
  const sources = appeal.sources.map((source) => {
    const citing = appeal.concerns.filter(({ citations }) =>
      citations.some(({ sourceId }) => sourceId === source.id),
    );
    return {
      entry: entry('source', {
        id: source.id,
        heading: source.title,
        text: `${source.publisher}. ${source.target}`,
        countries: [...new Set(citing.flatMap(({ countries }) => countries))],
        themeIds: [...new Set(citing.map(({ themeId }) => themeId))],
        edtf: null,
      }),
      also: '',
    };
  });
  return [...people, ...events, ...sources];
}
