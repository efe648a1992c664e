// The evidence linter: wording that can be checked by machine. What a sentence means is checked by
// people (REVIEW.md beside each appeal).
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Problem } from '../problem.ts';
import { askProblems } from './asks.ts';
import { dateProblems } from './dates.ts';
import { figureProblems } from './figures.ts';
import { peopleProblems } from './people.ts';
import { spellingProblems } from './spelling.ts';
import { statementProblems } from './statements.ts';

export const appealWording = (appeal: Appeal): Problem[] => [
  ...statementProblems(appeal),
  ...appeal.concerns.flatMap(figureProblems),
  ...dateProblems(appeal),
  ...spellingProblems(appeal),
  ...peopleProblems(appeal),
  ...askProblems(appeal),
];
