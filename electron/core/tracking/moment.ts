// A moment on the line of time, and the one order of them all.
import type { Event } from '../appeals/appeal.ts';
import { sortKey } from '../appeals/edtf.ts';
import type { ConcernId, CountryCode } from '../appeals/ids.ts';
import type { Development } from '../appeals/provenance.ts';
import type { Commitment, Progress } from '../commitments/commitment.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Reply, SentVersion } from '../register/version.ts';

/** In the order in which moments of one day are shown. */
export const MOMENT_KINDS = [
  'event',
  'later',
  'meeting',
  'letter',
  'reply',
  'commitment',
  'due',
  'progress',
  'closed',
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** What happened, or is to happen, at a moment. */
export type Occurrence =
  | { readonly kind: 'event'; readonly event: Event }
  | {
      readonly kind: 'later';
      readonly development: Development;
      /** What it is about: headings of concerns and events, names of cases. */
      readonly about: readonly string[];
    }
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'letter'; readonly version: SentVersion }
  | { readonly kind: 'reply'; readonly version: SentVersion; readonly reply: Reply }
  /** The days on which it was made, is due, and was closed. */
  | { readonly kind: 'commitment' | 'due' | 'closed'; readonly commitment: Commitment }
  | { readonly kind: 'progress'; readonly commitment: Commitment; readonly progress: Progress };

/** As precise as it is known: EDTF, or `null` where no date is. */
export type Moment = {
  /** Unique on the line. */
  readonly id: string;
  readonly when: { readonly edtf: string | null };
  readonly what: Occurrence;
  readonly concernIds: readonly ConcernId[];
  readonly countries: readonly CountryCode[];
  readonly themeIds: readonly string[];
  readonly officeIds: readonly OfficeId[];
};

/** What orders a moment: first day, then last day; then kind, then id. Each moment has its own. */
const keyOf = ({ id, when, what }: Moment): string =>
  `${sortKey(when.edtf)} ${MOMENT_KINDS.indexOf(what.kind)} ${id}`;

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Of two different moments one is always first; what has no date comes last. */
export const byWhen = (a: Moment, b: Moment): number => compared(keyOf(a), keyOf(b));

/** All of them in that order; keys are made once each, since there may be thousands. */
export const inOrder = (moments: readonly Moment[]): readonly Moment[] =>
  moments
    .map((moment) => ({ moment, key: keyOf(moment) }))
    .toSorted((a, b) => compared(a.key, b.key))
    .map(({ moment }) => moment);
