// The part of EDTF (ISO 8601-2:2019, Level 1; loc.gov/standards/datetime) that appeals need:
// a year, month or day, each possibly uncertain (?) or approximate (~), and intervals of these
// with an open (..) or unknown (empty) end. A date is stored as precise as its source and no more.
import * as z from 'zod';

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** First and last day meant, as `YYYY-MM-DD`; `null` where the interval is open or unknown. */
export type DaySpan = { readonly from: string | null; readonly to: string | null };

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const pad = (value: number): string => String(value).padStart(2, '0');

function pointSpan(text: string): { from: string; to: string } | null {
  const found = POINT.exec(text);
  if (!found?.[1]) return null;
  const [year, month, day] = [found[1], found[2], found[3]].map(Number) as [number, number, number];
  if (found[2] === undefined) return { from: `${found[1]}-01-01`, to: `${found[1]}-12-31` };
  const last = daysIn(year, month);
  if (found[3] === undefined)
    return last ? { from: `${text.slice(0, 7)}-01`, to: `${text.slice(0, 7)}-${pad(last)}` } : null;
  return day >= 1 && day <= last ? { from: text.slice(0, 10), to: text.slice(0, 10) } : null;
}

/** The days an EDTF expression covers, or `null` if it is not one of the forms above. */
export function daySpan(edtf: string): DaySpan | null {
  const ends = edtf.split('/');
  if (ends.length === 1) return pointSpan(edtf);
  const [start = '', end = ''] = ends;
  if (ends.length > 2 || (isOpen(start) && isOpen(end))) return null;
  const from = isOpen(start) ? { from: null } : pointSpan(start);
  const to = isOpen(end) ? { to: null } : pointSpan(end);
  if (!from || !to) return null;
  const isBackwards = from.from !== null && to.to !== null && from.from > to.to;
  return isBackwards ? null : { from: from.from, to: to.to };
}

const isOpen = (end: string): boolean => end === '' || end === '..';

export const Edtf = z.string().refine((text) => daySpan(text) !== null, 'not an EDTF date');
export type Edtf = z.infer<typeof Edtf>;

/** A key that sorts by first day, then by last; open starts come by their end. */
export function sortKey(edtf: string | null): string {
  const span = edtf === null ? null : daySpan(edtf);
  if (!span) return '9999';
  return `${span.from ?? span.to ?? '9999'} ${span.to ?? '9999'}`;
}

/** Whether any day of `edtf` lies within `from`..`to` (inclusive, `YYYY-MM-DD`). */
export function overlaps(edtf: string, within: DaySpan): boolean {
  const span = daySpan(edtf);
  if (!span) return false;
  const startsInTime = span.from === null || within.to === null || span.from <= within.to;
  const endsInTime = span.to === null || within.from === null || span.to >= within.from;
  return startsInTime && endsInTime;
}

/** A calendar day `YYYY-MM-DD`, with no clock and no zone. */
export const Day = z
  .string()
  .refine((text) => text.length === 10 && pointSpan(text) !== null, 'not a day (YYYY-MM-DD)');
