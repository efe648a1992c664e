// What an appeal says about its own size: `expected.json` beside it. It guards against lost items.

import * as z from 'zod';
import type { Appeal } from '#core/appeals/appeal.ts';
import { LetterLanguage } from '#core/language.ts';
import { type Problem, problem } from './problem.ts';

const Count = z.int().nonnegative();
const PerTheme = z.record(z.string(), Count);

export const Expected = z.strictObject({
  counts: z.strictObject({
    concerns: Count,
    cases: Count,
    entities: Count,
    events: Count,
    sources: Count,
    frameworks: Count,
    statedAsks: Count,
    positions: Count,
  }),
  themes: PerTheme,
  scopes: z.record(z.string(), Count),
  /** Concerns per country and theme; `regional` holds the region-wide ones. */
  matrix: z.record(z.string(), PerTheme),
  /** Languages besides its own that all of it is translated into. */
  languages: z.array(LetterLanguage),
  /** Ids of events, entities and sources that belong to the document as a whole. */
  documentLevel: z.array(z.string()),
});
export type Expected = z.infer<typeof Expected>;

export const REGIONAL = 'regional';
export type Matrix = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Concerns per country and theme. A regional concern counts once, in the row `regional`. */
export function matrixOf(appeal: Appeal): Matrix {
  const themes = appeal.themes.map((theme) => theme.id);
  const rowOf = (row: string): Record<string, number> => {
    const inRow = appeal.concerns.filter((concern) =>
      row === REGIONAL
        ? concern.scope === 'regional'
        : concern.scope !== 'regional' && concern.countries.includes(row),
    );
    const count = (id: string) => inRow.filter((concern) => concern.themeId === id).length;
    return Object.fromEntries(themes.map((id) => [id, count(id)]));
  };
  const rows = [...appeal.countries.map((country) => country.code), REGIONAL];
  return Object.fromEntries(rows.map((row) => [row, rowOf(row)]));
}

function tally(values: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1;
  return result;
}

type Counts = Readonly<Record<string, number>>;

function differences(appeal: Appeal, what: string, expected: Counts, actual: Counts): Problem[] {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return keys
    .filter((key) => (expected[key] ?? 0) !== (actual[key] ?? 0))
    .map((key) =>
      problem(
        appeal.id,
        `${what} ${key}: ${expected[key] ?? 0} expected, ${actual[key] ?? 0} found`,
      ),
    );
}

/** Where the counts of an appeal differ from those it states. */
export function countProblems(appeal: Appeal, expected: Expected): Problem[] {
  const { concerns, cases, entities, events, sources, frameworks, asks, positions } = appeal;
  const lists = { concerns, cases, entities, events, sources, frameworks, positions };
  const counts = {
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])),
    statedAsks: asks.filter((ask) => ask.provenance === 'stated').length,
  };
  const matrix = matrixOf(appeal);
  const rows = [...new Set([...Object.keys(expected.matrix), ...Object.keys(matrix)])];
  return [
    ...differences(appeal, 'number of', expected.counts, counts),
    ...differences(appeal, 'theme', expected.themes, tally(concerns.map((item) => item.themeId))),
    ...differences(appeal, 'scope', expected.scopes, tally(concerns.map((item) => item.scope))),
    ...rows.flatMap((row) =>
      differences(appeal, `concerns of ${row} on`, expected.matrix[row] ?? {}, matrix[row] ?? {}),
    ),
  ];
}

/** Events, cases, entities and sources that nothing speaks of and nobody marked as document-level. */
export function unusedProblems(appeal: Appeal, documentLevel: readonly string[]): Problem[] {
  const used = new Set<string>([
    ...appeal.concerns.flatMap((concern) => [
      ...concern.caseIds,
      ...concern.entityIds,
      ...concern.eventIds,
      ...concern.citations.map((citation) => citation.sourceId),
    ]),
    ...appeal.frameworks.flatMap((framework) => framework.sourceIds),
    ...documentLevel,
  ]);
  const { cases, entities, events, sources } = appeal;
  const all = [...cases, ...entities, ...events, ...sources].map((item): string => item.id);
  const stray = documentLevel.filter((id) => !all.includes(id));
  return [
    ...all
      .filter((id) => !used.has(id))
      .map((id) => problem(id, 'no concern uses it and it is not marked document-level')),
    ...stray.map((id) => problem(id, 'marked document-level, but there is no such item')),
  ];
}
