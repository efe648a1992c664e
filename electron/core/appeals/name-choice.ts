import * as z from 'zod';
import { Words } from './provenance.ts';

/** How a letter gives a name; one that no choice is made for stands as it is. */
export const NameChoice = z.strictObject({ name: Words, how: z.enum(['initials', 'withheld']) });
export type NameChoice = z.infer<typeof NameChoice>;

/** One choice for each name, in their order: where two differ, the one that tells less. */
export function joinedChoices(names: readonly NameChoice[]): NameChoice[] {
  const joined = new Map<string, NameChoice>();
  for (const choice of names)
    if (!joined.has(choice.name) || choice.how === 'withheld') joined.set(choice.name, choice);
  return [...joined.values()];
}
