// The evidence linter: wording that can be checked by machine. What a sentence means is checked by
// people (REVIEW.md beside each appeal).
import type { Appeal } from '#core/appeals/appeal.ts';
import { type Problem, problem } from '../problem.ts';
import { askProblems } from './asks.ts';
import { dateProblems } from './dates.ts';
import { figureProblems } from './figures.ts';
import { forbiddenIn } from './forbidden.ts';
import { peopleProblems } from './people.ts';
import { positionProblems } from './positions.ts';
import { spellingProblems } from './spelling.ts';
import { statementProblems } from './statements.ts';

/** What people read of cases, events and names; what happened later is told in its sources' words. */
const otherWords = ({ cases, events, entities, frameworks }: Appeal): Problem[] =>
  [
    ...cases.map(({ id, summary, status }) => ({ id, text: `${summary} ${status.text}` })),
    ...events.map(({ id, heading }) => ({ id, text: heading })),
    ...entities.map(({ id, name, summary }) => ({ id, text: `${name} ${summary}` })),
    ...frameworks.map(({ id, name, summary }) => ({ id, text: `${name} ${summary}` })),
  ].flatMap(({ id, text }) => forbiddenIn(text).map((fault) => problem(id, fault)));

export const appealWording = (appeal: Appeal): Problem[] => [
  ...statementProblems(appeal),
  ...otherWords(appeal),
  ...appeal.concerns.flatMap(figureProblems),
  ...dateProblems(appeal),
  ...spellingProblems(appeal),
  ...peopleProblems(appeal),
  ...askProblems(appeal),
  ...positionProblems(appeal),
];
