// The words that hedge a figure, in each language: a figure never loses them.
import type { Figure } from '../appeals/concern.ts';
import type { LetterLanguage } from '../language.ts';

type Hedge = Figure['hedge'];

export const HEDGES: Readonly<Record<LetterLanguage, Readonly<Record<Hedge, RegExp>>>> = {
  en: {
    exact: /./u,
    'at-least': /\bat least\b/iu,
    'more-than': /\bmore than\b/iu,
    'up-to': /\bup to\b/iu,
    about: /\b(about|around|some|approximately)\b/iu,
    unspecified: /^\D+$/u,
  },
  fr: {
    exact: /./u,
    'at-least': /au moins/iu,
    'more-than': /plus d/iu,
    'up-to': /jusqu/iu,
    about: /environ|près de|autour de/iu,
    unspecified: /^\D+$/u,
  },
  ru: {
    exact: /./u,
    'at-least': /не менее|по меньшей мере|как минимум/iu,
    'more-than': /более|свыше|больше/iu,
    'up-to': /(?<!\p{L})до(?!\p{L})/iu,
    about: /около|примерно|порядка/iu,
    unspecified: /^\D+$/u,
  },
};

/** Words by which a sentence says that it only passes on what it was told. */
export const REPORTED: Readonly<Record<LetterLanguage, RegExp>> = {
  en: /\breport(s|ed|edly)\b/iu,
  fr: /aurai(t|ent)|selon|rapporté|signalé|d’après|fait état/iu,
  ru: /сообщ|по данным|по сведениям/iu,
};
