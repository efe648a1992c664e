/** Whether two values of JSON say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, two] = [fieldsOf(a), fieldsOf(b)];
  return one.size === two.size && [...one].every(([key, value]) => isSame(value, two.get(key)));
}

/** A field that is `undefined` is none. */
const fieldsOf = (value: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(value).filter(([, field]) => field !== undefined));

/**
 * Whose value counts of two that both come from `base`: the one that was changed. `home` also where
 * both are the same. A value that is not there is `undefined`.
 */
export function threeWay(base: unknown, home: unknown, travel: unknown): Side | 'conflict' {
  if (isSame(home, travel) || isSame(base, travel)) return 'home';
  return isSame(base, home) ? 'travel' : 'conflict';
}

/** Where a value is from: the vault at home, or the copy that comes back. */
export type Side = 'home' | 'travel';
