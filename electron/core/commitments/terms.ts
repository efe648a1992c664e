// What a commitment is called elsewhere: by the UN and by HURIDOCS, for those it is exported to.
import type { Commitment, Impact, Outcome, Progress } from './commitment.ts';
import { type GradeTerms, gradeTerms, type HuridocsTerm, isPromise } from './grade.ts';

const impact = (code: string, term: string): HuridocsTerm => ({ list: 44, code, term });
const status = (code: string, term: string): HuridocsTerm => ({ list: 45, code, term });

/** HURIDOCS micro-thesaurus 44, impact on the situation (domain-facts 5.3). */
export const impactTerms: Readonly<Record<Impact, HuridocsTerm>> = {
  strongPositive: impact('010000000000', 'Strong positive'),
  moderatePositive: impact('020000000000', 'Moderate positive'),
  minor: impact('030000000000', 'Minor'),
  none: impact('040000000000', 'No discernible'),
  moderateNegative: impact('050000000000', 'Moderate negative'),
  strongNegative: impact('060000000000', 'Strong negative'),
};

/**
 * As UPR Info's mid-term study grades recommendations (Beyond promises, 2014; domain-facts 4.2);
 * `null`: it has no word for being overtaken by events.
 */
export const outcomeTerms: Readonly<Record<Outcome, string | null>> = {
  implemented: 'fully implemented',
  partlyImplemented: 'partially implemented',
  notImplemented: 'not implemented',
  overtaken: null,
};

const SIGNIFICANT = status('010000000000', 'Significant action continuing');
const SOME = status('020000000000', 'Some action continuing');
const PENDING = status('050000000000', 'Action pending');
const NO_ACTION = status('060000000000', 'No action');
const CLOSED = status('070000000000', 'Intervention closed');

/**
 * HURIDOCS micro-thesaurus 45, intervention status (domain-facts 5.3). The list has no term for what
 * a state calls completed while nobody has closed it: action that is reported is action continuing
 * (domain-facts 4.3).
 */
const progressTerms: Readonly<Record<Progress['state'], HuridocsTerm>> = {
  noAction: NO_ACTION,
  ongoing: SOME,
  completed: SIGNIFICANT,
};

export type CommitmentTerms = GradeTerms & {
  readonly status: HuridocsTerm;
  /** `null`: it is open, or the study has no word for how it ended. */
  readonly outcome: string | null;
  /** `null`: it is open. */
  readonly impact: HuridocsTerm | null;
};

/** All that others have a word for. Impact and status are never guessed from the grade alone. */
export function termsOf({ grade, progress, closing }: Commitment): CommitmentTerms {
  return {
    ...gradeTerms[grade],
    status: closing ? CLOSED : statusOf(grade, lastProgress(progress)),
    outcome: closing && outcomeTerms[closing.outcome],
    impact: closing && impactTerms[closing.impact],
  };
}

function statusOf(grade: Commitment['grade'], last: Progress | null): HuridocsTerm {
  if (last) return progressTerms[last.state];
  return isPromise(grade) ? PENDING : NO_ACTION;
}

/** The latest by its day; of one day, the last written. */
export const lastProgress = (progress: readonly Progress[]): Progress | null =>
  progress.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)).at(-1) ?? null;
