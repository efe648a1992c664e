import { daySpan, sortKey } from '#core/appeals/edtf.ts';

/** Anything on the line. */
export type Dated = { readonly id: string; readonly when: { readonly edtf: string | null } };

export type Year<T extends Dated> = {
  /** `null` = no date is given. */
  readonly year: number | null;
  readonly own: readonly T[];
};

/** The year something is listed under: of its first day, or of its last where the start is open. */
export function yearOf({ when }: Dated): number | null {
  const span = when.edtf === null ? null : daySpan(when.edtf);
  const day = span?.from ?? span?.to;
  return day ? Number(day.slice(0, 4)) : null;
}

/** All of `list` by year, oldest first and as they were within a day; those without a date last. */
export function years<T extends Dated>(list: readonly T[]): readonly Year<T>[] {
  const keyed = list.map((one) => ({ one, key: sortKey(one.when.edtf) }));
  const sorted = keyed.toSorted((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  const groups = Map.groupBy(
    sorted.map(({ one }) => one),
    yearOf,
  );
  return [...groups].map(([year, own]) => ({ year, own }));
}
