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
    ...appeal.positions.map(({ id, place }) => ({ id, page: place.page })),
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

/** A position stands where one of its concerns stands, and each of them is on a country of its own. */
function positionReferences(appeal: Appeal, countries: ReadonlySet<string>): Problem[] {
  const concerns = idsOf(appeal.concerns);
  return appeal.positions.flatMap(({ id, concernIds, place, ...position }) => {
    const ours = appeal.concerns.filter((concern) => concernIds.includes(concern.id));
    const stands = ours.some(
      (concern) => concern.place.page === place.page && concern.place.paragraph === place.paragraph,
    );
    return [
      ...unresolved(id, 'country', position.countries, countries),
      ...unresolved(id, 'concern', concernIds, concerns),
      ...(stands ? [] : [problem(id, `none of its concerns stands at ${place.paragraph}`)]),
      ...ours
        .filter((concern) => !concern.countries.some((code) => position.countries.includes(code)))
        .map((concern) => problem(id, `the concern ‘${concern.id}’ is on another country`)),
    ];
  });
}

export function appealReferences(appeal: Appeal): Problem[] {
  const countries = new Set(appeal.countries.map((country) => country.code));
  const sources = idsOf(appeal.sources);
  const { themes, concerns, cases, entities, events, frameworks, asks, positions } = appeal;
  const items = [...themes, ...concerns, ...cases, ...entities, ...events];
  const all = [...items, ...appeal.sources, ...frameworks, ...asks, ...positions].map(
    (item) => item.id,
  );
  return [
    ...duplicates(all, 'id'),
    ...duplicates([...appeal.countries.map((country) => country.code)], 'country'),
    ...concernReferences(appeal, countries),
    ...[...cases, ...entities, ...events].flatMap((item) =>
      unresolved(item.id, 'country', item.countries, countries),
    ),
    ...frameworks.flatMap((item) => unresolved(item.id, 'source', item.sourceIds, sources)),
    ...askProblems(appeal),
    ...positionReferences(appeal, countries),
    ...pageProblems(appeal),
  ];
}

/** Problems between appeals and offices; what a user chooses has an id unique across all appeals. */
export function libraryReferences({
  appeals,
  offices,
  templates,
  meetingTemplates,
}: Library): Problem[] {
  const countries = new Set(appeals.flatMap((appeal) => appeal.countries.map(({ code }) => code)));
  const across = appeals.flatMap((appeal) => [
    ...appeal.concerns,
    ...appeal.asks,
    ...appeal.positions,
  ]);
  return [
    ...duplicates(
      [...appeals, ...offices].map((item) => item.id),
      'id',
    ),
    ...[templates, meetingTemplates].flatMap((kinds) =>
      duplicates(
        kinds.map((kind) => kind.id),
        'id',
      ),
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
