// Facts are as of a day, letters of another: each is looked at again before a letter is called ready.
import * as z from 'zod';
import { Day } from './edtf.ts';
import { CaseId, ConcernId } from './ids.ts';

/**
 * What the writer found: it is `stillTrue`; it has `changed`, as the letter says after it; or the
 * letter only says who `reported` it and when.
 */
export const Verdict = z.enum(['stillTrue', 'changed', 'reported']);
export type Verdict = z.infer<typeof Verdict>;

export const FactId = z.union([ConcernId, CaseId]);
export type FactId = z.infer<typeof FactId>;

export const FactCheck = z.strictObject({
  factId: FactId,
  verdict: Verdict,
  /** What has changed: the writer's own words, printed after the statement. */
  change: z.string(),
  /** The statement that was looked at: another one is to be looked at again. */
  statement: z.string(),
  /** The date of the letter it was looked at for: a later letter asks again. */
  on: Day,
});
export type FactCheck = z.infer<typeof FactCheck>;

/** `checks` with `check` in the place of an older one on the same fact. */
export const withCheck = (checks: readonly FactCheck[], check: FactCheck): FactCheck[] => [
  ...checks.filter(({ factId }) => factId !== check.factId),
  check,
];
