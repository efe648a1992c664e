import type { CountryCode } from '#core/appeals/ids.ts';
import type { MeetingTemplate } from '#core/meetings/template.ts';
import type { OfficeId } from '#core/officials/office.ts';
import type { Official } from '#core/officials/official.ts';

/** What a pack is made from. */
export type PackWish = {
  readonly template: MeetingTemplate;
  readonly officeIds: readonly OfficeId[];
  readonly countries: readonly CountryCode[];
  readonly themeIds: readonly string[];
  readonly minutes: number;
  /** `YYYY-MM-DD`, or `null`: not fixed yet. */
  readonly on: string | null;
};

export type PackStart = Partial<Pick<PackWish, 'officeIds' | 'countries' | 'themeIds'>>;

/** The countries that the offices speak for. */
export const countriesOf = (officials: readonly Official[]): readonly CountryCode[] =>
  officials.flatMap(({ office }) => office.country ?? []);
