import { create } from 'zustand';
import type { CountryCode } from '#core/appeals/ids.ts';

/** The country whose events are shown; it outlives the screen, so that Back finds it as it was. */
export const useTimelineFilter = create<{ readonly country: CountryCode | null }>(() => ({
  country: null,
}));
