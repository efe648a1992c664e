// Where things lie on the strip: a bar from first to last day, in the first lane that is free.
import { daySpan } from '#core/appeals/edtf.ts';
import { type Dated, yearOf } from './years.ts';

export type StripMark = {
  readonly id: string;
  /** Left edge and width in hundredths of the strip. */
  readonly start: number;
  readonly width: number;
  readonly lane: number;
  /** The end that the date leaves open. */
  readonly open: 'start' | 'end' | null;
};

export type Band<G> = {
  readonly group: G;
  readonly lanes: number;
  readonly marks: readonly StripMark[];
};

export type YearRange = { readonly firstYear: number; readonly lastYear: number };
export type Strip<G> = YearRange & { readonly bands: readonly Band<G>[] };

const NARROWEST = 1; // hundredths, so that a single day can be seen
const GAP = 0.6; // hundredths between two bars in a lane
const OPEN = 4; // hundredths that an open end is drawn for
/** Lanes of a band; where more would be needed, bars lie over each other in the last one. */
export const MOST_LANES = 8;

/** The strip of these groups, or `null` when nothing in them has a date. */
export function stripOf<G>(
  groups: readonly { readonly group: G; readonly own: readonly Dated[] }[],
): Strip<G> | null {
  const all = groups.flatMap(({ own }) => own.flatMap((one) => yearOf(one) ?? []));
  if (all.length === 0) return null;
  const firstYear = all.reduce((least, year) => Math.min(least, year));
  const lastYear = all.reduce((most, year) => Math.max(most, year));
  const range = { firstYear, lastYear };
  const bands = groups
    .map(({ group, own }) => ({ group, ...lanesOf(own, range) }))
    .filter(({ marks }) => marks.length > 0);
  return { ...range, bands };
}

function lanesOf(list: readonly Dated[], range: YearRange): Omit<Band<unknown>, 'group'> {
  const laneEnds: number[] = [];
  const seen = new Set<string>();
  const marks = list
    .filter((one) => yearOf(one) !== null)
    .flatMap((one): StripMark[] => {
      const bar = barOf(one, range);
      const free = laneEnds.findIndex((end) => end + GAP <= bar.start);
      const lane = Math.min(free === -1 ? laneEnds.length : free, MOST_LANES - 1);
      laneEnds[lane] = Math.max(laneEnds[lane] ?? 0, bar.start + bar.width);
      // What would be drawn over one of its kind, and seen no more for it, is left out.
      const place = `${lane} ${bar.start.toFixed(1)} ${bar.width.toFixed(1)}`;
      if (seen.has(place)) return [];
      seen.add(place);
      return [{ id: one.id, ...bar, lane }];
    });
  return { lanes: laneEnds.length, marks };
}

/** Where `day` lies between the start of the first year and the end of the last. */
export function share(day: string, { firstYear, lastYear }: YearRange): number {
  const from = Date.UTC(firstYear, 0, 1);
  const to = Date.UTC(lastYear + 1, 0, 1);
  return (100 * (Date.parse(`${day}T00:00:00Z`) - from)) / (to - from);
}

function barOf({ when }: Dated, range: YearRange): Omit<StripMark, 'id' | 'lane'> {
  const span = daySpan(when.edtf ?? '');
  const at = (day: string) => share(day, range);
  const day = at(`${range.firstYear}-01-02`);
  if (span?.from && span.to) {
    const start = at(span.from);
    return within(start, Math.max(NARROWEST, at(span.to) + day - start), null);
  }
  if (span?.from) return within(at(span.from), OPEN, 'end');
  const end = at(span?.to ?? `${range.firstYear}-01-01`);
  return within(Math.max(0, end - OPEN), Math.min(OPEN, end), 'start');
}

/** A bar that does not stand out at the end of the strip. */
const within = (start: number, width: number, open: StripMark['open']) => {
  const fitting = Math.min(width, 100);
  return { start: Math.max(0, Math.min(start, 100 - fitting)), width: fitting, open };
};
