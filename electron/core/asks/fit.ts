import type { AppealAsk } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { Office } from '../officials/office.ts';

/**
 * Whether an office can act on an ask: its group is among the addressees, and an ask to a
 * government about some countries goes to the government of one of them. An ask that names no
 * concern is about the whole appeal. `concerns` are those of the ask's appeal.
 */
export function canActOn(
  { group, country }: Pick<Office, 'group' | 'country'>,
  ask: Pick<AppealAsk, 'addressees' | 'concernIds'>,
  concerns: readonly Pick<Concern, 'id' | 'countries'>[],
): boolean {
  if (!ask.addressees.includes(group)) return false;
  if (group !== 'government' || country === null || ask.concernIds.length === 0) return true;
  return concerns.some(
    ({ id, countries }) => ask.concernIds.includes(id) && countries.includes(country),
  );
}
