import { daySpan } from '#core/appeals/edtf.ts';

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

/** A list that is in order, by year; those without a date are together. */
export function years<T extends Dated>(list: readonly T[]): readonly Year<T>[] {
  return [...Map.groupBy(list, yearOf)].map(([year, own]) => ({ year, own }));
}
