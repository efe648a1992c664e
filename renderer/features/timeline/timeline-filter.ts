import { create } from 'zustand';
import type { CountryCode } from '#core/appeals/ids.ts';
import type { OfficeId } from '#core/officials/office.ts';
import { MOMENT_KINDS } from '#core/tracking/moment.ts';
import type { TimelineFilter } from '#core/tracking/timeline-filter.ts';
import { GROUPS, type Group, groupOf } from './groups.ts';

type Shown = {
  readonly groups: readonly Group[];
  readonly country: CountryCode | null;
  readonly themeId: string | null;
  readonly officeId: OfficeId | null;
  /** First and last year; `null`: without an end. */
  readonly from: number | null;
  readonly to: number | null;
};

/** What of the line is shown; it outlives the screen, so that Back finds it as it was. */
export const useTimelineFilter = create<Shown>(() => ({
  groups: GROUPS,
  country: null,
  themeId: null,
  officeId: null,
  from: null,
  to: null,
}));

/** The same as the core asks for it. */
export function filterOf({ groups, from, to, ...same }: Shown): TimelineFilter {
  const kinds = MOMENT_KINDS.filter((kind) => groups.includes(groupOf[kind]));
  return {
    ...same,
    kinds: new Set(kinds),
    span:
      from === null && to === null
        ? null
        : {
            from: from === null ? null : `${from}-01-01`,
            to: to === null ? null : `${to}-12-31`,
          },
  };
}
