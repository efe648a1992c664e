// A date as precise as it was given, in the words of a letter's language.
import type { LetterLanguage } from '../language.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { dayInWords, say } from './words.ts';

/** An EDTF date (appeals/edtf.ts): a day, a month, a year or a span of them, each possibly uncertain. */
export function whenInWords(edtf: string, language: LetterLanguage): string {
  const phrases = phrasesOf(language);
  const [start = '', end] = edtf.split('/').map((point) => pointInWords(point, language));
  if (end === undefined) return start;
  if (end === '') return say(phrases.since, { from: start }, language);
  if (start === '') return say(phrases.until, { to: end }, language);
  return say(phrases.fromTo, { from: start, to: end }, language);
}

/** Blank for an end that is open or unknown. */
function pointInWords(point: string, language: LetterLanguage): string {
  const phrases = phrasesOf(language);
  const [, year, month, day, uncertain] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/u.exec(point) ?? [];
  if (year === undefined) return '';
  const values = { year, month: phrases.monthsAlone[Number(month) - 1] ?? '' };
  const when =
    day !== undefined
      ? dayInWords(`${year}-${month}-${day}`, language)
      : month === undefined
        ? year
        : say(phrases.monthOfYear, values, language);
  return uncertain === undefined ? when : say(phrases.about, { when }, language);
}
