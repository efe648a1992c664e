// A statement reads well alone: dated, in the past, its country named once, ours to the end.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import { type Problem, problem } from '../problem.ts';
import { forbiddenIn } from './forbidden.ts';

export const sentencesIn = (text: string): number =>
  (text.match(/[.!?][”’)]*(?=\s|$)/gu) ?? []).length;

const occurrences = (text: string, word: string): number => text.split(word).length - 1;

/** A finite verb of the present; an infinitive after "to" or "may" is none. */
const PRESENT =
  /(?<!\b(?:to|may|might|could|would|should|must|not) )\b(is|are|has|have|does|do|remains?|continues?|exists?|faces?|lacks?|can|will|happens?|denies|refuses|jails|detains|bans|blocks)\b/u;
/** Words of another, and what only may have been. */
const NOT_SAID = /“[^”]*”|\b(may|might|could)( \w+){0,3} have\b/gu;

function countryProblems(concern: Concern, appeal: Appeal): string[] {
  if (concern.scope === 'regional') return [];
  return appeal.countries.flatMap(({ code, name }) => {
    const wanted = concern.countries.includes(code) ? 1 : 0;
    const found = occurrences(concern.statement, name);
    return found === wanted
      ? []
      : [`the statement names ${name} ${found} times instead of ${wanted}`];
  });
}

function faults({ heading, statement }: Concern): string[] {
  const sentences = sentencesIn(statement);
  const words = heading.split(/\s+/u).length;
  const present = PRESENT.exec(statement.replaceAll(NOT_SAID, ''));
  const all: readonly (readonly [boolean, string])[] = [
    [sentences < 1 || sentences > 3, `the statement has ${sentences} sentences, not 1 to 3`],
    [!/[.!?][”’]?$/u.test(statement), 'the statement does not end with a full stop'],
    [
      words < 3 || words > 9 || heading.endsWith('.'),
      'the heading is not a phrase of 3 to 9 words',
    ],
    [!/\b(19|20)\d\d\b/u.test(statement), 'the statement gives no date'],
    [present !== null, `the statement says ‘${present?.[0]}’ of a dated fact: use the past`],
  ];
  return all.filter(([isWrong]) => isWrong).map(([, text]) => text);
}

export const statementProblems = (appeal: Appeal): Problem[] =>
  appeal.concerns.flatMap((concern) =>
    [
      ...faults(concern),
      ...forbiddenIn(`${concern.heading} ${concern.statement}`),
      ...countryProblems(concern, appeal),
    ].map((text) => problem(concern.id, text)),
  );
