import type { Problem, ProblemCode } from '#core/letterheads/checked.ts';

/** A file that is no letterhead, and why. */
export class LetterheadRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code, detail }) => `${code}: ${detail}`).join('; '));
    this.name = 'LetterheadRefused';
    this.problems = problems;
  }
}

export const refused = (code: ProblemCode, detail = ''): LetterheadRefused =>
  new LetterheadRefused({ code, detail });
