// Facts are as of a day, letters of another: each is looked at again before a letter is called ready.
import * as z from 'zod';
import type { Appeal } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import { Day } from '../appeals/edtf.ts';
import { ConcernId } from '../appeals/ids.ts';

/**
 * What the writer found: it is `stillTrue`; it has `changed`, as the letter says after it; or the
 * letter only says who `reported` it and when.
 */
export const Verdict = z.enum(['stillTrue', 'changed', 'reported']);
export type Verdict = z.infer<typeof Verdict>;

export const FactCheck = z.strictObject({
  concernId: ConcernId,
  verdict: Verdict,
  /** What has changed: the writer's own words, printed after the statement. */
  change: z.string(),
  /** The statement that was looked at: another one is to be looked at again. */
  statement: z.string(),
  /** The date of the letter it was looked at for: a later letter asks again. */
  on: Day,
});
export type FactCheck = z.infer<typeof FactCheck>;

type Checked = { readonly on: string; readonly checks: readonly FactCheck[] };

/** What was last found on `concern`, unless its statement or the letter's date has moved on since. */
export const lastFound = ({ on, checks }: Checked, concern: Concern): FactCheck | null =>
  checks.find(
    (check) =>
      check.concernId === concern.id && check.statement === concern.statement && check.on >= on,
  ) ?? null;

/** The same where it is whole: a change counts once it is said what has changed. */
export function checkOf(letter: Checked, concern: Concern): FactCheck | null {
  const found = lastFound(letter, concern);
  return found?.verdict === 'changed' && found.change.trim() === '' ? null : found;
}

/** Those of `concerns` that are older than the letter and that nobody has looked at for it. */
export const uncheckedFacts = (
  letter: Checked,
  appeal: Pick<Appeal, 'date'>,
  concerns: readonly Concern[],
): readonly Concern[] =>
  appeal.date < letter.on ? concerns.filter((concern) => checkOf(letter, concern) === null) : [];

/** `checks` with `check` in the place of an older one on the same concern. */
export const withCheck = (checks: readonly FactCheck[], check: FactCheck): FactCheck[] => [
  ...checks.filter(({ concernId }) => concernId !== check.concernId),
  check,
];
