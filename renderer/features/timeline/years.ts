import type { Event } from '#core/appeals/appeal.ts';
import { daySpan, sortKey } from '#core/appeals/edtf.ts';

export type Year = {
  /** `null` = the appeal gives no date. */
  readonly year: number | null;
  readonly events: readonly Event[];
};

/** The year an event is listed under: of its first day, or of its last where the start is open. */
export function yearOf({ when }: Event): number | null {
  const span = when.edtf === null ? null : daySpan(when.edtf);
  const day = span?.from ?? span?.to;
  return day ? Number(day.slice(0, 4)) : null;
}

/** Events by year, oldest first; those without a date come last. */
export function years(events: readonly Event[]): readonly Year[] {
  const sorted = events.toSorted((a, b) => (sortKey(a.when.edtf) < sortKey(b.when.edtf) ? -1 : 1));
  return [...Map.groupBy(sorted, yearOf)].map(([year, own]) => ({ year, events: own }));
}
