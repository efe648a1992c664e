// One field of a record in three states: as it left, as it is at home, as it comes back.
import { bothOf } from './both.ts';
import { isSame, type Side, threeWay } from './same.ts';

/** What is kept of a conflict. */
export type Kept = Side | 'both';

/** What is kept of each conflict, by its key; of one without a choice, what is at home. */
export type Choices = ReadonlyMap<string, Kept>;

export type FieldChange = {
  /** Tells it from all others of the trip, however often it is merged. */
  readonly key: string;
  readonly field: string;
  /** `undefined`: it is not there. */
  readonly home: unknown;
  readonly travel: unknown;
  /** Both were changed, and differently. */
  readonly isConflict: boolean;
  readonly mayKeepBoth: boolean;
};

export type MergedField = {
  readonly changes: readonly FieldChange[];
  /** What is to be at home. */
  readonly value: (choices: Choices) => unknown;
};

/** Lists whose items are known by one of their fields. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  agenda: 'id',
  attending: 'officeId',
  checks: 'factId',
  names: 'name',
  progress: 'id',
  raised: 'itemId',
  replies: 'id',
  statements: 'id',
};

/** Lists of ids or lines that mean no more than that each is in it. */
const SETS: ReadonlySet<string> = new Set([
  'answerIds',
  'concernIds',
  'evidence',
  'notToSay',
  'noteIds',
]);

/** `key` is the field's own. */
export function mergeField(
  key: string,
  field: string,
  base: unknown,
  home: unknown,
  travel: unknown,
): MergedField {
  const whose = threeWay(base, home, travel);
  const whole = mergeValue(key, field, base, home, travel);
  if (whose === 'home' || !Array.isArray(home) || !Array.isArray(travel)) return whole;
  const before = Array.isArray(base) ? base : [];
  if (SETS.has(field))
    return whose === 'conflict' ? mergeSet(key, field, before, home, travel) : whole;
  const knownBy = KNOWN_BY[field];
  if (knownBy === undefined || ![before, home, travel].every((list) => areApart(list, knownBy)))
    return whole;
  const items = mergeList(key, field, knownBy, before, home, travel);
  if (whose === 'conflict') return items;
  // Its order is the way's as well; where that alone has changed, no item has.
  return items.changes.length > 0 ? { ...items, value: () => travel } : whole;
}

function mergeValue(
  key: string,
  field: string,
  base: unknown,
  home: unknown,
  travel: unknown,
): MergedField {
  const whose = threeWay(base, home, travel);
  if (whose === 'home') return { changes: [], value: () => home };
  const isConflict = whose === 'conflict';
  const both = isConflict ? bothOf(field, home, travel) : null;
  const change = { key, field, home, travel, isConflict, mayKeepBoth: both !== null };
  const sides = { home, travel, both: both ?? home };
  return {
    changes: [change],
    value: (choices) => (isConflict ? sides[choices.get(key) ?? 'home'] : travel),
  };
}

function mergeSet(
  key: string,
  field: string,
  base: readonly unknown[],
  home: readonly unknown[],
  travel: readonly unknown[],
): MergedField {
  const stays = home.filter((item) => travel.includes(item) || !base.includes(item));
  const comes = travel.filter((item) => !home.includes(item) && !base.includes(item));
  return mergeValue(key, field, home, home, [...stays, ...comes]);
}

/** Items in home's order, then those that come; what was said, in the order of saying. */
function mergeList(
  key: string,
  field: string,
  knownBy: string,
  base: readonly unknown[],
  home: readonly unknown[],
  travel: readonly unknown[],
): MergedField {
  const [before, here, back] = [base, home, travel].map((list) => byKey(list, knownBy));
  const ids = new Set([...(here?.keys() ?? []), ...(back?.keys() ?? [])]);
  const items = [...ids].map((id) =>
    mergeValue(`${key}:${id}`, field, before?.get(id), here?.get(id), back?.get(id)),
  );
  const list = (choices: Choices) =>
    items.map(({ value }) => value(choices)).filter((item) => item !== undefined);
  return {
    changes: items.flatMap(({ changes }) => changes),
    value: (choices) => {
      const merged = list(choices);
      if (isSame(merged, home)) return home;
      return field === 'statements' ? merged.toSorted(byMoment) : merged;
    },
  };
}

const byKey = (list: readonly unknown[], knownBy: string): ReadonlyMap<string, unknown> =>
  new Map(list.map((item) => [String(fieldOf(item, knownBy)), item]));

/** Whether each item is known by a value of its own. */
const areApart = (list: readonly unknown[], knownBy: string): boolean =>
  byKey(list, knownBy).size === list.length;

const fieldOf = (item: unknown, name: string): unknown =>
  typeof item === 'object' && item !== null ? Reflect.get(item, name) : undefined;

function byMoment(a: unknown, b: unknown): number {
  const [one, two] = [String(fieldOf(a, 'at')), String(fieldOf(b, 'at'))];
  return one === two ? 0 : one < two ? -1 : 1;
}
