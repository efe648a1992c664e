// The overview as numbers: how many concerns, notes and letters stand in each cell. A concern about
// the region as a whole stands in the region's own row and in no country's.
import type { Annotation } from '#core/annotations/annotation.ts';
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { CountryCode } from '#core/appeals/ids.ts';
import type { Letter } from '#core/letters/letter.ts';

export type CellKey = { readonly country: CountryCode | null; readonly themeId: string };

export type Tally = {
  readonly concerns: number;
  readonly notes: number;
  /** Letters that carry at least one of the concerns. */
  readonly letters: number;
};

export type Row = {
  readonly country: CountryCode | null;
  readonly cells: readonly (CellKey & { readonly tally: Tally })[];
  readonly total: Tally;
};

export type Matrix = {
  readonly rows: readonly Row[];
  /** One for each theme. */
  readonly totals: readonly Tally[];
  readonly all: Tally;
};

type Mine = { readonly annotations: readonly Annotation[]; readonly letters: readonly Letter[] };

const isOf = (concern: Concern, country: CountryCode | null): boolean =>
  country === null
    ? concern.scope === 'regional'
    : concern.scope !== 'regional' && concern.countries.includes(country);

/** The concerns of one cell, in the appeal's order. */
export const concernsIn = (appeal: Appeal, { country, themeId }: CellKey): readonly Concern[] =>
  appeal.concerns.filter((concern) => concern.themeId === themeId && isOf(concern, country));

export function tallyOf(concerns: readonly Concern[], { annotations, letters }: Mine): Tally {
  const ids = new Set(concerns.map(({ id }) => id));
  return {
    concerns: concerns.length,
    notes: annotations.filter(({ concernId }) => ids.has(concernId)).length,
    letters: letters.filter(({ concernIds }) => concernIds.some((id) => ids.has(id))).length,
  };
}

/** Every cell, row by row; the region-wide row comes last. */
export function cellKeys({ countries, themes }: Appeal): readonly (readonly CellKey[])[] {
  const codes = [...countries.map(({ code }) => code), null];
  return codes.map((country) => themes.map(({ id }) => ({ country, themeId: id })));
}

export function matrixOf(appeal: Appeal, mine: Mine): Matrix {
  const rows = cellKeys(appeal).map((keys) => {
    const cells = keys.map((key) => ({ ...key, tally: tallyOf(concernsIn(appeal, key), mine) }));
    const country = keys[0]?.country ?? null;
    const own = appeal.concerns.filter((concern) => isOf(concern, country));
    return { country, cells, total: tallyOf(own, mine) };
  });
  const totals = appeal.themes.map(({ id }) =>
    tallyOf(
      appeal.concerns.filter(({ themeId }) => themeId === id),
      mine,
    ),
  );
  return { rows, totals, all: tallyOf(appeal.concerns, mine) };
}
