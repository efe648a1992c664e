// Words picked by chance for a passphrase. The list is fetched from the bundle when it is asked for.
import { makePassphrase } from '#core/vault/passphrase.ts';

/** An integer of 32 bits, each as likely as any other. */
export type Chance = () => number;

const RANGE = 2 ** 32;

const machineChance: Chance = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/**
 * An integer below `below`, each as likely as any other: what lies beyond the last whole multiple of
 * `below` is drawn again, since a remainder alone would favour the first ones.
 */
export function pickBelow(below: number, chance: Chance = machineChance): number {
  const limit = RANGE - (RANGE % below);
  for (;;) {
    const drawn = chance();
    if (drawn < limit) return drawn % below;
  }
}

/** Five words of the list, joined by spaces. */
export async function makeFiveWords(): Promise<string> {
  const { default: words } = await import('#data/words/eff-large.json');
  return makePassphrase(words, pickBelow);
}
