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

/**
 * The kind that such offices are usually met in: the one whose usual group comes first among theirs;
 * the first of all where nobody is chosen.
 */
export function usualTemplate(
  templates: readonly MeetingTemplate[],
  officials: readonly Official[],
): MeetingTemplate | undefined {
  const groups = officials.map(({ office }) => office.group);
  return (
    templates.find(({ groups: [usual] }) => usual !== undefined && groups.includes(usual)) ??
    templates[0]
  );
}

/** The countries that the offices speak for. */
export const countriesOf = (officials: readonly Official[]): readonly CountryCode[] =>
  officials.flatMap(({ office }) => office.country ?? []);
