import type { TFunction } from 'i18next';
import type { Country } from '#core/appeals/appeal.ts';
import type { OfficeId } from '#core/officials/office.ts';
import type { Official } from '#core/officials/official.ts';
import { fold, words } from '#core/search/fold.ts';
import type { ChoiceGroup } from '../../ui/choice-list.tsx';

/** Offices in groups: the user's own, the organisations, then each country's government. */
export function groupsOf(
  officials: readonly Official[],
  countries: readonly Country[],
  t: TFunction<'officials'>,
): readonly ChoiceGroup<OfficeId>[] {
  const groups = [
    { id: 'own', name: t('groups.own') },
    ...(['eu', 'osce', 'un'] as const).map((id) => ({
      id: `group-${id}`,
      name: t(`groups.${id}`),
    })),
    ...countries.map(({ code, name }) => ({ id: `government-${code}`, name })),
    { id: 'government-', name: t('groups.government') },
    { id: 'group-other', name: t('groups.other') },
  ];
  const codes = countries.map(({ code }) => code);
  return groups
    .map(({ id, name }) => ({
      id,
      name,
      choices: officials
        .filter((official) => groupOf(official, codes) === id)
        .map((official) => choiceOf(official, t)),
    }))
    .filter(({ choices }) => choices.length > 0);
}

function groupOf({ office, isOwn }: Official, codes: readonly string[]): string {
  if (isOwn) return 'own';
  if (office.group !== 'government') return `group-${office.group}`;
  return `government-${codes.find((code) => code === office.country) ?? ''}`;
}

/** A name that nobody has confirmed is never shown without saying so. */
function choiceOf({ office, confirmed, lastSeen }: Official, t: TFunction<'officials'>) {
  const choice = { id: office.id, name: office.title.en };
  if (confirmed) return { ...choice, detail: confirmed.holder.name };
  if (!lastSeen) return choice;
  const { name, asOf } = lastSeen;
  return { ...choice, detail: t('lastSeen', { name, asOf }) };
}

/** The officials whose titles, institution, seat or holders have every word of `text` in them. */
export function matching(officials: readonly Official[], text: string): readonly Official[] {
  const wanted = words(text).map((word) => fold(word.text));
  return officials.filter((official) => {
    const own = words(textOf(official)).map((word) => fold(word.text));
    return wanted.every((word) => own.some((key) => key.startsWith(word)));
  });
}

const textOf = ({ office, confirmed, lastSeen }: Official): string =>
  [
    ...Object.values(office.title),
    office.institution,
    office.seat,
    office.id.replaceAll('-', ' '),
    confirmed?.holder.name,
    lastSeen?.name,
  ]
    .filter(Boolean)
    .join(' ');
