// Months and countries as texts in each language spell them, for comparing a translation by machine.
import type { LetterLanguage } from '#core/language.ts';
import { phrasesOf } from '#core/letters/phrases/phrases-of.ts';

/** What a name keeps in all its cases: Russian declines the end. */
const stemOf = (name: string, language: LetterLanguage): string =>
  language === 'ru' ? name.slice(0, -1) : name;

/** The beginnings of the names of countries, by code. */
export const countryStems = (language: LetterLanguage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(phrasesOf(language).countries).map(([code, name]) => [
      code,
      stemOf(name, language),
    ]),
  );

/** Russian months in any case: phrases have the one that a date has. */
const monthWord = (month: string, language: LetterLanguage): RegExp => {
  const word = language === 'ru' ? `${stemOf(month, language)}(?:[аяеьюуй]|[её]м|ом)?` : month;
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, language === 'en' ? 'gu' : 'giu');
};

/** The months that a text names, as numbers in order. */
export const monthsIn = (text: string, language: LetterLanguage): string =>
  phrasesOf(language)
    .months.flatMap((month, at) => (text.match(monthWord(month, language)) ?? []).map(() => at + 1))
    .join(', ');
