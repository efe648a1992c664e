// A named person is never spoken of without the day as of which we know how they are.
import type { Appeal } from '#core/appeals/appeal.ts';
import { type Problem, problem } from '../problem.ts';

/** Persons of an appeal without a status; for cases the schema asks for it. */
export const peopleProblems = ({ entities }: Appeal): Problem[] =>
  entities
    .filter(({ kind, status }) => kind === 'person' && status === null)
    .map(({ id }) => problem(id, 'is a person without a status and its day'));
