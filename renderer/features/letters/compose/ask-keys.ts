// Asks of the user's own words have no id: they are told apart by their order among themselves.
import type { AskChoice } from '#core/asks/ask-choice.ts';

export type KeyedAsk = { readonly key: string; readonly ask: AskChoice };

const OWN = 'own-';

/** Each ask with a key that is unique in the letter. */
export function keyed(asks: readonly AskChoice[]): readonly KeyedAsk[] {
  let own = 0;
  return asks.map((ask) => {
    if (ask.type === 'library') return { key: ask.askId, ask };
    own += 1;
    return { key: `${OWN}${own}`, ask };
  });
}

/** `asks` in the order of `keys`; those not named are left out. */
export const inOrder = (asks: readonly AskChoice[], keys: readonly string[]): AskChoice[] =>
  keys.flatMap((key) => keyed(asks).find((one) => one.key === key)?.ask ?? []);

/** `asks` with the words of the own ask `key` replaced. */
export const reworded = (asks: readonly AskChoice[], key: string, text: string): AskChoice[] =>
  keyed(asks).map((one) => (one.key === key ? { type: 'own', text } : one.ask));
