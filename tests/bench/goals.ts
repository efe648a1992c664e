// A goal: what was measured against what is allowed, in words that a person reads.
import { median } from './figures.ts';

export type Goal = {
  /** Its number in performance.md, section 9, and what it is about. */
  readonly name: string;
  readonly figure: number;
  readonly bound: Bound;
  /** Bytes and counts are exact: measuring again could only hide something. */
  readonly isExact: boolean;
};
type Bound = { readonly most: number } | { readonly least: number };

export const atMost = (name: string, figure: number, most: number, isExact = false): Goal => ({
  name,
  figure,
  bound: { most },
  isExact,
});

export const atLeast = (name: string, figure: number, least: number): Goal => ({
  name,
  figure,
  bound: { least },
  isExact: false,
});

/** A figure that could not be taken here meets nothing. */
export const isMet = ({ figure, bound }: Goal): boolean =>
  'most' in bound ? figure <= bound.most : figure >= bound.least;

export type Section = { readonly goals: readonly Goal[]; readonly figures: object };

/**
 * Other work on the machine may spoil a ratio: when one is not met all are taken twice more, and the
 * median of the three counts (performance.md, section 9).
 */
export async function settled(measure: () => Promise<Section>): Promise<Section> {
  const first = await measure();
  if (first.goals.every((goal) => goal.isExact || isMet(goal))) return first;
  const all = [first, await measure(), await measure()];
  const goals = first.goals.map((goal, at) =>
    goal.isExact ? goal : { ...goal, figure: median(all.map(({ goals }) => goals[at]!.figure)) },
  );
  return { goals, figures: { runs: all.map(({ figures }) => figures) } };
}

export function lineOf(goal: Goal): string {
  const { name, figure, bound } = goal;
  const word = 'most' in bound ? `at most ${bound.most}` : `at least ${bound.least}`;
  const verdict = isMet(goal) ? 'met' : 'MISSED';
  return `${name.padEnd(64)} ${round(figure).padStart(9)}  ${word.padEnd(14)} ${verdict}`;
}

/** Three digits that count. */
export const round = (figure: number): string =>
  Number.isFinite(figure) ? String(Number(figure.toPrecision(3))) : 'not taken';
