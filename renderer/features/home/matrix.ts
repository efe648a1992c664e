// The overview as numbers: how many concerns, notes and letters stand in each cell.
import type { Annotation } from '#core/annotations/annotation.ts';
import type { Appeal } from '#core/appeals/appeal.ts';
import { type CellKey, cellKeys, concernsIn, isOfRow } from '#core/appeals/cell.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { CountryCode } from '#core/appeals/ids.ts';
import type { Letter } from '#core/letters/letter.ts';

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

export function tallyOf(concerns: readonly Concern[], { annotations, letters }: Mine): Tally {
  const ids = new Set(concerns.map(({ id }) => id));
  return {
    concerns: concerns.length,
    notes: annotations.filter(({ concernId }) => ids.has(concernId)).length,
    letters: letters.filter(({ concernIds }) => concernIds.some((id) => ids.has(id))).length,
  };
}

export function matrixOf(appeal: Appeal, mine: Mine): Matrix {
  const rows = cellKeys(appeal).map((keys) => {
    const cells = keys.map((key) => ({ ...key, tally: tallyOf(concernsIn(appeal, key), mine) }));
    const country = keys[0]?.country ?? null;
    const own = appeal.concerns.filter((concern) => isOfRow(concern, country));
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
