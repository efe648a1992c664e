// Every id is there once, and every reference leads somewhere.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Library } from '#core/library/library.ts';
import { type Problem, problem } from './problem.ts';

function duplicates(ids: readonly string[], what: string): Problem[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => problem(id, `this ${what} is there more than once`));
}

/** References from one item: those not found, and those given twice. */
function unresolved(
  owner: string,
  what: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): Problem[] {
  return [
    ...ids
      .filter((id) => !known.has(id))
      .map((id) => problem(owner, `there is no ${what} ‘${id}’`)),
    ...duplicates(ids, what).map((found) =>
      problem(owner, `names the ${what} ‘${found.id}’ twice`),
    ),
  ];
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map((item) => item.id));

function concernReferences(appeal: Appeal, countries: ReadonlySet<string>): Problem[] {
  const [themes, cases, entities, events, sources] = [
    idsOf(appeal.themes),
    idsOf(appeal.cases),
    idsOf(appeal.entities),
    idsOf(appeal.events),
    idsOf(appeal.sources),
  ];
  return appeal.concerns.flatMap((concern) => [
    ...unresolved(concern.id, 'theme', [concern.themeId], themes),
    ...unresolved(concern.id, 'country', concern.countries, countries),
    ...unresolved(concern.id, 'case', concern.caseIds, cases),
    ...unresolved(concern.id, 'entity', concern.entityIds, entities),
    ...unresolved(concern.id, 'event', concern.eventIds, events),
    ...unresolved(
      concern.id,
      'source',
      concern.citations.map((citation) => citation.sourceId),
      sources,
    ),
  ]);
}

function pageProblems(appeal: Appeal): Problem[] {
  const placed = [
    ...appeal.concerns.map((concern) => ({ id: concern.id, page: concern.place.page })),
    ...appeal.asks.map((ask) => ({ id: ask.id, page: ask.place?.page ?? 1 })),
    ...appeal.sources,
  ];
  return placed
    .filter((item) => item.page > appeal.pages)
    .map((item) => problem(item.id, `page ${item.page} of ${appeal.pages}`));
}

function askProblems(appeal: Appeal): Problem[] {
  const concerns = idsOf(appeal.concerns);
  return appeal.asks.flatMap((ask) => {
    const isStated = ask.provenance === 'stated';
    return [
      ...unresolved(ask.id, 'concern', ask.concernIds, concerns),
      ...(isStated === (ask.place !== null)
        ? []
        : [problem(ask.id, 'a stated ask has a place in the appeal, a derived one has none')]),
      ...(isStated || ask.id.startsWith('derived-')
        ? []
        : [problem(ask.id, 'the id of a derived ask begins with ‘derived-’')]),
    ];
  });
}

export function appealReferences(appeal: Appeal): Problem[] {
  const countries = new Set(appeal.countries.map((country) => country.code));
  const sources = idsOf(appeal.sources);
  const { themes, concerns, cases, entities, events, frameworks, asks } = appeal;
  const items = [...themes, ...concerns, ...cases, ...entities, ...events];
  const all = [...items, ...appeal.sources, ...frameworks, ...asks].map((item) => item.id);
  return [
    ...duplicates(all, 'id'),
    ...duplicates([...appeal.countries.map((country) => country.code)], 'country'),
    ...concernReferences(appeal, countries),
    ...[...cases, ...entities, ...events].flatMap((item) =>
      unresolved(item.id, 'country', item.countries, countries),
    ),
    ...frameworks.flatMap((item) => unresolved(item.id, 'source', item.sourceIds, sources)),
    ...askProblems(appeal),
    ...pageProblems(appeal),
  ];
}

/** Problems between appeals and offices; concern and ask ids are unique across all appeals. */
export function libraryReferences({ appeals, offices }: Library): Problem[] {
  const countries = new Set(appeals.flatMap((appeal) => appeal.countries.map(({ code }) => code)));
  const across = appeals.flatMap((appeal) => [...appeal.concerns, ...appeal.asks]);
  return [
    ...duplicates(
      [...appeals, ...offices].map((item) => item.id),
      'id',
    ),
    ...(appeals.length > 1
      ? duplicates(
          across.map((item) => item.id),
          'id',
        )
      : []),
    ...offices.flatMap((office) =>
      unresolved(office.id, 'country', office.country === null ? [] : [office.country], countries),
    ),
  ];
}
