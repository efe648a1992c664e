// The matrix of an appeal: its countries and the region as a whole, by its themes. A concern about the
// region stands in the region's own row and in no country's.
import type { Appeal } from './appeal.ts';
import type { Concern } from './concern.ts';
import type { CountryCode } from './ids.ts';

export type CellKey = {
  /** `null`: the region as a whole. */
  readonly country: CountryCode | null;
  readonly themeId: string;
};

/** Whether a concern stands in the row of `country`. */
export const isOfRow = (concern: Concern, country: CountryCode | null): boolean =>
  country === null
    ? concern.scope === 'regional'
    : concern.scope !== 'regional' && concern.countries.includes(country);

/** The concerns of one cell, in the appeal's order. */
export const concernsIn = (
  { concerns }: Pick<Appeal, 'concerns'>,
  { country, themeId }: CellKey,
): readonly Concern[] =>
  concerns.filter((concern) => concern.themeId === themeId && isOfRow(concern, country));

/** Every cell, row by row; the region-wide row comes last. */
export function cellKeys({
  countries,
  themes,
}: Pick<Appeal, 'countries' | 'themes'>): readonly (readonly CellKey[])[] {
  const codes = [...countries.map(({ code }) => code), null];
  return codes.map((country) => themes.map(({ id }) => ({ country, themeId: id })));
}
