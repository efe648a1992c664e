// What a kind of meeting says stands in every meeting planned from it, and its neutral name in calendars
// that others see.
import { LetterLanguage } from '#core/language.ts';
import type { MeetingTemplate, MeetingTexts } from '#core/meetings/template.ts';
import { type Problem, problem } from '../problem.ts';
import { forbiddenIn } from './forbidden.ts';

/** An aim is read at a glance: one line of a paper, in characters. */
const ONE_LINE = 120;
/** A longer name explains, and explaining tells. */
const NAME_WORDS = 2;

/**
 * Beginnings of words by which a calendar would tell who meets or why: offices, themes, human rights.
 * Names of countries and bodies have capitals, and a neutral name has none after its first letter.
 */
const TELLING: Readonly<Record<LetterLanguage, RegExp>> = {
  en: /\b(human|right|dialogue|embass|ambassad|minist|parliament|mep|commission|delegat|consul|president|official|government|election|media|press|journal|civil|ngo|account|justice|court|prison|tortur|case|advoca|brief|appeal|lobby)/iu,
  fr: /(?<!\p{L})(droit|humain|dialogue|ambassad|minist|parlement|député|commission|délég|consul|président|gouvern|élection|média|presse|journal|société|ong|justice|tribun|prison|tortur|cas(?!\p{L})|plaid|appel)/iu,
  ru: /(?<!\p{L})(прав|диалог|посол|посл|посещ|минист|парламент|депутат|комисси|делегац|консул|президент|выбор|сми(?!\p{L})|пресс|журнал|граждан|общес|нпо|правосуд|суд|тюр|пыт|дел|адвока|обращ)/iu,
};

const isNeutral = (name: string, language: LetterLanguage): boolean =>
  /^\p{L}[\p{Ll}\s-]*$/u.test(name) &&
  name.split(/\s/u).length <= NAME_WORDS &&
  !TELLING[language].test(name);

function wordFaults({ title, neutralName, aim }: MeetingTexts, language: LetterLanguage): string[] {
  const all: readonly (readonly [boolean, string])[] = [
    [!isNeutral(neutralName, language), `the neutral name ‘${neutralName}’ may tell who or why`],
    [/\n/u.test(aim) || aim.length > ONE_LINE, `the aim is no one line of ${ONE_LINE} characters`],
    [/[[\]{}]/u.test(title + aim), 'nothing is filled in a title or an aim'],
  ];
  return [
    ...all.filter(([isWrong]) => isWrong).map(([, text]) => text),
    ...forbiddenIn(`${title}\n${aim}`),
  ].map((text) => `in ${language}: ${text}`);
}

const twice = (items: readonly string[]): string[] =>
  items.filter((item, at) => items.indexOf(item) !== at).map((item) => `says ‘${item}’ twice`);

/** Languages it lacks, names that tell, aims of more than a line, and words that no data may say. */
export function meetingProblems(template: MeetingTemplate): Problem[] {
  const { id, name, purpose, groups, checklist, texts } = template;
  const inLanguages = LetterLanguage.options.flatMap((language) => {
    const words = texts[language];
    return words ? wordFaults(words, language) : [`has no words in ‘${language}’`];
  });
  return [
    ...inLanguages,
    ...twice(groups),
    ...twice(checklist),
    ...[name, purpose, ...checklist].flatMap(forbiddenIn),
  ].map((text) => problem(id, text));
}
