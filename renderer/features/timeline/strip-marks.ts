// Where the events lie on the strip: a bar from first to last day, in the first lane that is free.
import type { Event } from '#core/appeals/appeal.ts';
import { daySpan, sortKey } from '#core/appeals/edtf.ts';
import { yearOf } from './years.ts';

export type StripMark = {
  readonly id: string;
  /** Left edge and width in hundredths of the strip. */
  readonly start: number;
  readonly width: number;
  readonly lane: number;
  /** The end that the date leaves open. */
  readonly open: 'start' | 'end' | null;
};

export type Strip = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly lanes: number;
  readonly marks: readonly StripMark[];
};

const NARROWEST = 1; // hundredths, so that a single day can be seen
const GAP = 0.6; // hundredths between two bars in a lane
const OPEN = 4; // hundredths that an open end is drawn for

/** The strip of these events, or `null` when none has a date. */
export function stripOf(events: readonly Event[]): Strip | null {
  const dated = events.filter((event) => yearOf(event) !== null);
  const all = dated.flatMap((event) => yearOf(event) ?? []);
  if (all.length === 0) return null;
  const firstYear = Math.min(...all);
  const lastYear = Math.max(...all);
  const laneEnds: number[] = [];
  const marks = dated
    .toSorted((a, b) => (sortKey(a.when.edtf) < sortKey(b.when.edtf) ? -1 : 1))
    .map((event) => {
      const bar = barOf(event, firstYear, lastYear);
      const free = laneEnds.findIndex((end) => end + GAP <= bar.start);
      const lane = free === -1 ? laneEnds.length : free;
      laneEnds[lane] = bar.start + bar.width;
      return { id: event.id, ...bar, lane };
    });
  return { firstYear, lastYear, lanes: laneEnds.length, marks };
}

/** Where `day` lies between the start of the first year and the end of the last. */
export function share(day: string, firstYear: number, lastYear: number): number {
  const from = Date.UTC(firstYear, 0, 1);
  const to = Date.UTC(lastYear + 1, 0, 1);
  return (100 * (Date.parse(`${day}T00:00:00Z`) - from)) / (to - from);
}

function barOf(
  { when }: Event,
  firstYear: number,
  lastYear: number,
): Omit<StripMark, 'id' | 'lane'> {
  const span = daySpan(when.edtf ?? '');
  const at = (day: string) => share(day, firstYear, lastYear);
  const day = at(`${firstYear}-01-02`);
  if (span?.from && span.to) {
    const start = at(span.from);
    return within(start, Math.max(NARROWEST, at(span.to) + day - start), null);
  }
  if (span?.from) return within(at(span.from), OPEN, 'end');
  const end = at(span?.to ?? `${firstYear}-01-01`);
  return within(Math.max(0, end - OPEN), Math.min(OPEN, end), 'start');
}

/** A bar that does not stand out at the end of the strip. */
const within = (start: number, width: number, open: StripMark['open']) => ({
  start: Math.min(start, 100 - width),
  width,
  open,
});
