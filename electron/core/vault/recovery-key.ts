// The recovery key as people print, read and type it: 32 bytes in Crockford's base32 (no I, L, O
// or U), in 13 groups of four symbols and a check symbol, so that a slip is found where it is.
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_BYTES = 32;
const GROUPS = 13;
/** Symbols of the key in a group; one more checks them. */
const DATA = 4;

export type ReadRecoveryKey =
  | { readonly ok: true; readonly key: Uint8Array }
  /** `group` counts from 1; `null` when the whole is too short or too long. */
  | { readonly ok: false; readonly group: number | null };

/** "0A1B2-…": 13 groups of five symbols for a key of 32 bytes. */
export function writeRecoveryKey(key: Uint8Array): string {
  const values = toValues(key);
  const groups = Array.from({ length: GROUPS }, (_, at) => {
    const group = values.slice(at * DATA, (at + 1) * DATA);
    return [...group, checkOf(group, at)].map((value) => SYMBOLS.charAt(value)).join('');
  });
  return groups.join('-');
}

/** Reads what a person typed: any case, any spaces and dashes, O for 0, I and L for 1. */
export function readRecoveryKey(text: string): ReadRecoveryKey {
  const typed = text.toUpperCase().replace(/[\s\-–—_.]/g, '');
  const values = [...typed].map((symbol) => SYMBOLS.indexOf(meant(symbol)));
  const groupLength = DATA + 1;
  for (let at = 0; at < GROUPS && at * groupLength < values.length; at++) {
    const group = values.slice(at * groupLength, (at + 1) * groupLength);
    if (!isSound(group, at))
      return { ok: false, group: group.includes(-1) ? at + 1 : slip(group, at) };
  }
  if (values.length !== GROUPS * groupLength) return { ok: false, group: null };
  return { ok: true, key: toBytes(values.filter((_, at) => at % groupLength < DATA)) };
}

const slip = (group: readonly number[], at: number): number | null =>
  group.length <= DATA ? null : at + 1;

const meant = (symbol: string): string =>
  symbol === 'O' ? '0' : symbol === 'I' || symbol === 'L' ? '1' : symbol;

const isSound = (group: readonly number[], at: number): boolean =>
  group.length === DATA + 1 &&
  !group.includes(-1) &&
  checkOf(group.slice(0, DATA), at) === group[DATA];

/**
 * A weighted sum modulo 32. Odd weights have an inverse there, so that any one wrong symbol changes
 * the sum; the group's own number keeps two groups from changing places.
 */
function checkOf(group: readonly number[], at: number): number {
  return group.reduce((sum, value, place) => sum + value * (2 * place + 1), 7 * (at + 1)) % 32;
}

/** Five bits a symbol, the most significant first; the last symbol is filled up with zeros. */
function toValues(key: Uint8Array): readonly number[] {
  const bits = Array.from(key, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: GROUPS * DATA }, (_, at) =>
    Number.parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2),
  );
}

function toBytes(values: readonly number[]): Uint8Array {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from({ length: KEY_BYTES }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
}
