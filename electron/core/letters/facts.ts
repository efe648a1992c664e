// The facts a letter gives, and which of them nobody has looked at for it.
import type { Appeal, Case } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { FactCheck, FactId } from '../appeals/fact-check.ts';
import { casesOf, concernsOf } from './chosen.ts';
import type { Letter } from './letter.ts';

/** What a letter gives as of a day: a concern, or how the person of a case is. */
export type Fact = {
  readonly id: FactId;
  readonly kind: 'concern' | 'case';
  readonly heading: string;
  readonly statement: string;
  readonly asOf: string;
};

/** All facts that the letter prints, in its order. */
export const factsOf = (
  letter: Pick<Letter, 'blocks' | 'concernIds' | 'caseIds'>,
  appeal: Pick<Appeal, 'date' | 'concerns' | 'cases'>,
): readonly Fact[] => factsAsOf(concernsOf(letter, appeal), casesOf(letter, appeal), appeal.date);

/** `concerns` as of `date` (`YYYY-MM-DD`), then each case as of the day its status is known of. */
export const factsAsOf = (
  concerns: readonly Concern[],
  cases: readonly Case[],
  date: string,
): readonly Fact[] => [
  ...concerns.map(({ id, heading, statement }) => ({
    id,
    kind: 'concern' as const,
    heading,
    statement,
    asOf: date,
  })),
  ...cases.map(({ id, name, status }) => ({
    id,
    kind: 'case' as const,
    heading: name,
    statement: status.text,
    asOf: status.asOf,
  })),
];

type Checked = { readonly on: string; readonly checks: readonly FactCheck[] };

/** What was last found on `fact`, unless its statement or the letter's date has moved on since. */
export const lastFound = (
  { on, checks }: Checked,
  fact: Pick<Fact, 'id' | 'statement'>,
): FactCheck | null =>
  checks.find(
    (check) => check.factId === fact.id && check.statement === fact.statement && check.on >= on,
  ) ?? null;

/** The same where it is whole: a change counts once it is said what has changed. */
export function checkOf(letter: Checked, fact: Pick<Fact, 'id' | 'statement'>): FactCheck | null {
  const found = lastFound(letter, fact);
  return found?.verdict === 'changed' && found.change.trim() === '' ? null : found;
}

/** Those facts of the letter that are older than it and that nobody has looked at for it. */
export const uncheckedFacts = (
  letter: Checked & Pick<Letter, 'blocks' | 'concernIds' | 'caseIds'>,
  appeal: Pick<Appeal, 'date' | 'concerns' | 'cases'>,
): readonly Fact[] =>
  factsOf(letter, appeal).filter((fact) => fact.asOf < letter.on && checkOf(letter, fact) === null);

/** What was found on the facts that the letter prints, as far as it prints that. */
export const checksOf = (
  letter: Checked & Pick<Letter, 'blocks' | 'concernIds' | 'caseIds'>,
  appeal: Pick<Appeal, 'date' | 'concerns' | 'cases'>,
): FactCheck[] => factsOf(letter, appeal).flatMap((fact) => checkOf(letter, fact) ?? []);
