// The map of an appeal: for each concern, cell and office, how far it has come and by which steps.
import type { Appeal } from '../appeals/appeal.ts';
import { type CellKey, cellKeys, concernsIn } from '../appeals/cell.ts';
import type { Concern } from '../appeals/concern.ts';
import type { CountryCode } from '../appeals/ids.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Raising } from './raising.ts';
import { byReach, furthest, isRaised, type Reach } from './reach.ts';

export type Covered = {
  readonly concern: Concern;
  readonly reach: Reach;
  /** The last first, of one day the furthest; what has no day yet stands before all. */
  readonly raisings: readonly Raising[];
};

export type CoverageCell = CellKey & {
  /** Of the concern that has come furthest. */
  readonly reach: Reach;
  readonly covered: readonly Covered[];
  /** How many of them have been put to somebody. */
  readonly raised: number;
};

export type CoverageRow = {
  readonly country: CountryCode | null;
  readonly cells: readonly CoverageCell[];
};

export type Coverage = {
  readonly rows: readonly CoverageRow[];
  /** Every concern of the appeal once, in its order. */
  readonly all: readonly Covered[];
  readonly raised: number;
};

/** The map of what was raised with one office; `null`: with any. */
export function coverageOf(
  appeal: Pick<Appeal, 'concerns' | 'countries' | 'themes'>,
  raisings: readonly Raising[],
  officeId: OfficeId | null,
): Coverage {
  const seen =
    officeId === null ? raisings : raisings.filter((raising) => raising.officeId === officeId);
  const byConcern = Map.groupBy(seen, ({ concernId }) => concernId);
  const all = appeal.concerns.map((concern): Covered => {
    const own = (byConcern.get(concern.id) ?? []).toSorted(byDay);
    return { concern, reach: furthest(own.map(({ reach }) => reach)), raisings: own };
  });
  const coveredBy = new Map(all.map((covered) => [covered.concern.id, covered]));
  const rows = cellKeys(appeal).map((keys): CoverageRow => {
    const cells = keys.map((key) => {
      const concerns = concernsIn(appeal, key);
      return cellOf(
        key,
        concerns.flatMap(({ id }) => coveredBy.get(id) ?? []),
      );
    });
    return { country: keys[0]?.country ?? null, cells };
  });
  return { rows, all, raised: raisedOf(all) };
}

const cellOf = (key: CellKey, covered: readonly Covered[]): CoverageCell => ({
  ...key,
  reach: furthest(covered.map(({ reach }) => reach)),
  covered,
  raised: raisedOf(covered),
});

const raisedOf = (covered: readonly Covered[]): number =>
  covered.filter(({ reach }) => isRaised(reach)).length;

function byDay(a: Raising, b: Raising): number {
  const [one, two] = [a.on ?? '9999', b.on ?? '9999'];
  return one === two ? byReach(b.reach, a.reach) : one < two ? 1 : -1;
}

/** The offices that something was put to, or is planned to be, each once. */
export const officesIn = (raisings: readonly Raising[]): ReadonlySet<OfficeId> =>
  new Set(raisings.flatMap(({ officeId }) => officeId ?? []));
