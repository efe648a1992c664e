import { type DaySpan, overlaps } from '../appeals/edtf.ts';
import type { Moment, MomentKind } from './moment.ts';

/** What of the line is shown; `null`: all. */
export type TimelineFilter = {
  readonly kinds: ReadonlySet<MomentKind> | null;
  readonly country: string | null;
  readonly themeId: string | null;
  readonly officeId: string | null;
  /** Moments any day of which may lie in it; what has no date lies in none. */
  readonly span: DaySpan | null;
};

export const EVERYTHING: TimelineFilter = {
  kinds: null,
  country: null,
  themeId: null,
  officeId: null,
  span: null,
};

export const isShown = (moment: Moment, filter: TimelineFilter): boolean =>
  (filter.kinds === null || filter.kinds.has(moment.what.kind)) &&
  isIn(filter.country, moment.countries) &&
  isIn(filter.themeId, moment.themeIds) &&
  isIn(filter.officeId, moment.officeIds) &&
  (filter.span === null || (moment.when.edtf !== null && overlaps(moment.when.edtf, filter.span)));

const isIn = (wanted: string | null, own: readonly string[]): boolean =>
  wanted === null || own.includes(wanted);
