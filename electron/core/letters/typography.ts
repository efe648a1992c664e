// Spaces that must not break, by language (letters.md 2.5; for French also "Lexique des règles
// typographiques en usage à l'Imprimerie nationale"). Every rule turns an existing space into a
// no-break one: no character is added, removed or moved, so statements stay verbatim.
import type { LetterLanguage } from '../language.ts';

const NBSP = '\u00a0';
/** Narrow no-break space, before high punctuation and between thousands. */
const NARROW = '\u202f';

type Rule = { readonly at: RegExp; readonly space: string };

/** A rule for the space matched by ` ` in `pattern`, which looks around itself only. */
const rule = (pattern: string, space = NBSP): Rule => ({
  at: new RegExp(pattern, 'gu'),
  space,
});

const MONTHS = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  ru: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
};
const THOUSANDS = '(?<=(?<!\\d)\\d{1,3}) (?=\\d{3}(?!\\d))';
/** A year stays with its day and month; with a month alone it may go to the next line. */
const YEAR = '(?<=\\b(?:\\d{1,2}|1er)\\u00a0\\p{L}+) (?=\\d{4}(?!\\d))';
/** A dash never begins a line: it stays with the word before it. */
const DASH = rule(' (?=[–—] )');

const RULES: Readonly<Record<LetterLanguage, readonly Rule[]>> = {
  en: [
    rule(`(?<=\\b\\d{1,2}) (?=(?:${MONTHS.en})\\b)`),
    rule('(?<=\\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St)\\.?) (?=\\p{Lu})'),
    rule('(?<=\\b(?:[Aa]rt|[Aa]rts|[Nn]o|[Nn]os|[Pp]|[Pp]p|[Pp]ara|[Ss]ec)\\.) (?=[\\dA-Z])'),
    rule('(?<=\\b(?:[Aa]rticle|[Pp]age|[Pp]aragraph|[Ss]ection|[Nn]ote)) (?=\\d)'),
    rule('(?<=§) (?=\\d)'),
    rule(YEAR),
    DASH,
  ],
  fr: [
    rule(' (?=[;!?])', NARROW),
    rule(' (?=[:»])'),
    rule('(?<=«) '),
    rule(`(?<=\\b(?:\\d{1,2}|1er)) (?=(?:${MONTHS.fr})(?!\\p{L}))`),
    rule('(?<=\\b(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me)\\.?) (?=\\p{Lu})'),
    rule('(?<=\\b(?:art|p|pp|par|al|chap)\\.|n°|§) (?=[\\dA-Z])'),
    rule('(?<=\\b(?:article|page|paragraphe|note)) (?=\\d)'),
    rule('(?<=\\d) (?=[%€])', NARROW),
    rule(THOUSANDS, NARROW),
    rule(YEAR),
    DASH,
  ],
  ru: [
    rule(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${MONTHS.ru})(?!\\p{L}))`),
    rule('(?<=\\d) (?=(?:г|гг|в|вв|тыс|млн|руб)\\.?(?!\\p{L}))'),
    rule('(?<=(?:№|§|(?<!\\p{L})(?:ст|с|п|пп|абз|гл|г-н|г-жа)\\.?)) (?=[\\d\\p{Lu}])'),
    rule('(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu})'),
    // Prepositions and conjunctions of one or two letters do not end a line (Мильчин, 3.12).
    rule('(?<=(?<![\\p{L}\\d-])\\p{L}{1,2}) (?=[\\p{L}\\d«])'),
    rule(' (?=(?:же|ли|бы|б|ж)(?!\\p{L}))'),
    rule('(?<=\\d) (?=%)'),
    rule(THOUSANDS),
    rule(YEAR),
    DASH,
  ],
};

/** `text` with the spaces that `language` keeps together made no-break; same length, idempotent. */
export function typeset(text: string, language: LetterLanguage): string {
  return RULES[language].reduce((done, { at, space }) => done.replace(at, space), text);
}

/** `text` with every kind of no-break space as a plain one: to compare or search set text. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');
