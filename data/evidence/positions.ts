// An answer to what officials said is short, dated, calm, ours, and says no more than its facts.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Position } from '#core/appeals/position.ts';
import { type Problem, problem } from '../problem.ts';
import { figureFaults } from './figures.ts';
import { forbiddenIn } from './forbidden.ts';
import { sentencesIn } from './statements.ts';

function faults({ speaker, claim, reply, marks }: Position): string[] {
  const sentences = sentencesIn(reply);
  const all: readonly (readonly [boolean, string])[] = [
    [sentencesIn(claim) !== 1, 'the claim is not one sentence'],
    [sentences < 1 || sentences > 3, `the reply has ${sentences} sentences, not 1 to 3`],
    [!/\b(19|20)\d\d\b/u.test(reply), 'the reply gives no date'],
    [/[!?]/u.test(claim + reply), 'argues: no exclamation, no question'],
    [!marks.some(({ kind }) => kind === 'inferred'), 'has no mark that says the reply is ours'],
  ];
  return [
    ...all.filter(([isWrong]) => isWrong).map(([, text]) => text),
    ...forbiddenIn(`${speaker}\n${claim}\n${reply}`),
  ];
}

export const positionProblems = ({ positions, concerns }: Appeal): Problem[] =>
  positions.flatMap((position) => {
    const { id, claim, reply, concernIds } = position;
    const figures = concerns.filter((concern) => concernIds.includes(concern.id));
    return [
      ...faults(position),
      ...figureFaults(
        `${claim} ${reply}`,
        figures.flatMap((concern) => concern.figures),
      ),
    ].map((text) => problem(id, text));
  });
