// A figure is one unit with its hedge and rests on a place in the appeal; no number stands alone.
import type { Concern, Figure } from '#core/appeals/concern.ts';
import { type Problem, problem } from '../problem.ts';

const HEDGES: Readonly<Record<Figure['hedge'], RegExp>> = {
  exact: /./u,
  'at-least': /\bat least\b/iu,
  'more-than': /\bmore than\b/iu,
  'up-to': /\bup to\b/iu,
  about: /\b(about|around|some|approximately)\b/iu,
  unspecified: /^\D+$/u,
};

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(
  `\\b(?:\\d{1,2} )?(?:${MONTH} )?(?:19|20)\\d\\d\\b|\\b\\d{1,2} ${MONTH}\\b`,
  'gu',
);
const NUMBER = /\b(\d[\d,.]*|dozens?|hundreds?|thousands?)\b/iu;

/** A number of a statement that no figure of its concern carries. */
function bareNumber({ statement, figures }: Concern): string | null {
  const rest = figures.reduce((text, { wording }) => text.replaceAll(wording, ''), statement);
  return NUMBER.exec(rest.replaceAll(DATE, ''))?.[0] ?? null;
}

function faults(figure: Figure, statement: string): string[] {
  const all: readonly (readonly [boolean, string])[] = [
    [!statement.includes(figure.wording), 'is not in the statement'],
    [!HEDGES[figure.hedge].test(figure.wording), 'has lost its hedge'],
    [
      figure.reported && !/\breport(s|ed|edly)?\b/iu.test(statement),
      'is only reported, but the statement does not say so',
    ],
    [
      (figure.hedge === 'unspecified') !== (figure.value === null),
      'has a value where it should have none, or the reverse',
    ],
  ];
  return all.filter(([isWrong]) => isWrong).map(([, text]) => text);
}

export function figureProblems(concern: Concern): Problem[] {
  const bare = bareNumber(concern);
  return [
    ...concern.figures.flatMap((figure) =>
      faults(figure, concern.statement).map((text) =>
        problem(concern.id, `figure ‘${figure.wording}’ ${text}`),
      ),
    ),
    ...(bare === null ? [] : [problem(concern.id, `‘${bare}’ is in no figure: it has no hedge`)]),
  ];
}
