import type { Appeal } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { LetterLanguage } from '../language.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import type { Words } from './words.ts';

export type ConcernGroup = {
  readonly heading: Words;
  readonly concerns: readonly Concern[];
};

/** Concerns of one country together, countries and concerns each in the order first chosen. */
export function groupByCountry(
  concerns: readonly Concern[],
  appeal: Appeal,
  language: LetterLanguage,
): readonly ConcernGroup[] {
  const groups = new Map<string, Concern[]>();
  for (const concern of concerns) {
    const key = concern.scope === 'regional' ? '' : concern.countries.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), concern]);
  }
  return [...groups].map(([key, members]) => ({
    heading: heading(key, appeal, language),
    concerns: members,
  }));
}

/** Concerns in the order in which a letter prints them. */
export const inLetterOrder = (
  concerns: readonly Concern[],
  appeal: Appeal,
  language: LetterLanguage,
): readonly Concern[] =>
  groupByCountry(concerns, appeal, language).flatMap((group) => group.concerns);

function heading(key: string, appeal: Appeal, language: LetterLanguage): Words {
  const phrases = phrasesOf(language);
  if (key === '') return { text: phrases.wholeRegion, language };
  const codes = key.split(' ');
  const known = codes.map((code) => phrases.countries[code]);
  // A name this language lacks is taken from the appeal, and all of them with it: no mixed line.
  const isKnown = known.every((name) => name !== undefined);
  const own = codes.map((code) => appeal.countries.find((one) => one.code === code)?.name ?? code);
  const names = isKnown ? known.filter((name) => name !== undefined) : own;
  const spoken = isKnown ? language : appeal.language;
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1).join(', ');
  return {
    text: before === '' ? last : before + phrasesOf(spoken).and + last,
    language: spoken,
  };
}
