// A figure is one unit with its hedge and rests on a place in the appeal; no number stands alone.
import type { Concern, Figure } from '#core/appeals/concern.ts';
import { HEDGES, REPORTED } from '#core/letters/hedges.ts';
import { type Problem, problem } from '../problem.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(`\\b(?:\\d{1,2} )?${MONTH}(?: (?:19|20)\\d\\d)?\\b`, 'gu');
/** A year stands after a word of time; "2000 people" is a number. */
const YEAR =
  /\b(?:in|of|since|from|until|before|after|during|by|and|early|late|mid|spring|summer|autumn|winter) (?:19|20)\d\d\b/giu;
const NUMBER =
  /\b(\d[\d,.]*|dozens?|hundreds?|thousands?|half|thirds?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/iu;

/** A number of a text that none of its figures carries. */
function bareNumber(text: string, figures: readonly Figure[]): string | null {
  const rest = figures.reduce((left, { wording }) => left.replaceAll(wording, ''), text);
  return NUMBER.exec(rest.replaceAll(DATE, '').replaceAll(YEAR, ''))?.[0] ?? null;
}

const sentenceOf = (statement: string, words: string): string =>
  statement.split(/(?<=[.!?])\s/u).find((sentence) => sentence.includes(words)) ?? '';

function faults(figure: Figure, statement: string): string[] {
  const all: readonly (readonly [boolean, string])[] = [
    [!statement.includes(figure.wording), 'is not in the statement'],
    [!HEDGES.en[figure.hedge].test(figure.wording), 'has lost its hedge'],
    [
      figure.reported && !REPORTED.en.test(sentenceOf(statement, figure.wording)),
      'is only reported, but the statement does not say so',
    ],
    [
      (figure.hedge === 'unspecified') !== (figure.value === null),
      'has a value where it should have none, or the reverse',
    ],
  ];
  return all.filter(([isWrong]) => isWrong).map(([, text]) => text);
}

/** What is wrong with the numbers of a text that takes its figures from concerns. */
export function figureFaults(text: string, figures: readonly Figure[]): string[] {
  const bare = bareNumber(text, figures);
  const told = figures
    .filter(({ wording, reported }) => reported && text.includes(wording))
    .filter(({ wording }) => !REPORTED.en.test(sentenceOf(text, wording)));
  return [
    ...(bare === null ? [] : [`‘${bare}’ is in no figure: it has no hedge`]),
    ...told.map(({ wording }) => `figure ‘${wording}’ is only reported, but it does not say so`),
  ];
}

export function figureProblems(concern: Concern): Problem[] {
  const bare = bareNumber(`${concern.heading}. ${concern.statement}`, concern.figures);
  return [
    ...concern.figures.flatMap((figure) =>
      faults(figure, concern.statement).map((text) =>
        problem(concern.id, `figure ‘${figure.wording}’ ${text}`),
      ),
    ),
    ...(bare === null ? [] : [problem(concern.id, `‘${bare}’ is in no figure: it has no hedge`)]),
  ];
}
