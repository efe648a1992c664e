// From plain words to runs: cleaned, set with the language's spaces, and tagged where the language
// is not the letter's own.
import type { LetterLanguage } from '../language.ts';
import { cleanRuns, cleanText } from './clean-text.ts';
import type { LineBreak, Run, Tab, TextRun } from './letter-document.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { typeset } from './typography.ts';

/** Words with the language they are in; a link is taken as it is printed. */
export type Words = {
  readonly text: string;
  readonly language: LetterLanguage;
  readonly isLink?: true;
};
type Values = Readonly<Record<string, string | Words>>;

/** One line in `language`, clean and set. */
export const line = (text: string, language: LetterLanguage): string =>
  typeset(cleanText(text).text.trim(), language);

/** Those of `all` that say something, each clean and set as one line. */
export const lines = (all: readonly string[], language: LetterLanguage): readonly string[] =>
  all.map((text) => line(text, language)).filter((text) => text !== '');

/** Runs of `words` for a letter in `language`, with the marks of `like`. */
export function runsOf(
  words: Words,
  language: LetterLanguage,
  like: Pick<TextRun, 'bold' | 'italic'> = {},
): readonly (TextRun | LineBreak | Tab)[] {
  const tag = words.language === language ? {} : { language: phrasesOf(words.language).tag };
  return cleanRuns(words.text).runs.map((run) => {
    if (run.type !== 'text') return run;
    if (words.isLink) return { ...run, isLink: true };
    return { ...run, ...like, ...tag, text: typeset(run.text, words.language) };
  });
}

/** `phrase` with its `{names}` replaced, each value in its own language. */
export function fill(phrase: string, values: Values, language: LetterLanguage): readonly Run[] {
  const pieces: Words[] = [];
  for (const [index, part] of phrase.split(/\{(\w+)\}/u).entries()) {
    const value = index % 2 === 0 ? part : (values[part] ?? '');
    const next: Words = typeof value === 'string' ? { text: value, language } : value;
    const last = pieces.at(-1);
    // Joined before setting, so that the spaces between phrase and value are seen by the rules.
    if (last && last.language === next.language && !last.isLink && !next.isLink)
      pieces[pieces.length - 1] = { ...last, text: last.text + next.text };
    else if (next.text !== '') pieces.push(next);
  }
  return pieces.flatMap((piece) => runsOf(piece, language));
}

/** `phrase` with its `{names}` replaced, as one string in one language. */
export const say = (
  phrase: string,
  values: Readonly<Record<string, string>>,
  language: LetterLanguage,
): string => typeset(insert(phrase, values), language);

const insert = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');

/** A day `YYYY-MM-DD` in words. Own tables: ICU's differ from one system to the next. */
export function dayInWords(on: string, language: LetterLanguage): string {
  const [year = '', month = '', day = ''] = on.split('-');
  const phrases = phrasesOf(language);
  const values = {
    year: String(Number(year)),
    month: phrases.months[Number(month) - 1] ?? month,
    day: String(Number(day)),
  };
  return say(Number(day) === 1 ? phrases.firstDay : phrases.day, values, language);
}

/** The words of runs, without notes: for search, titles and tests. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.type === 'text' ? run.text : run.type === 'note' ? '' : ' ')).join('');
