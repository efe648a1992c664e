// Which of the letters that a draft becomes is meant.
import * as z from 'zod';
import { LetterId } from '../ids.ts';
import { OfficeId } from '../officials/office.ts';
import { allInOne, lettersApart } from './apart.ts';
import type { LetterParts } from './assemble.ts';

/** The letter of a draft to one office, where each recipient gets one; `null`: all they say in one. */
export const WhichLetter = z.strictObject({ letterId: LetterId, officeId: OfficeId.nullable() });
export type WhichLetter = z.infer<typeof WhichLetter>;

/** The letter that is meant; its only one where the draft becomes no others. */
export function letterMeant(parts: LetterParts, officeId: OfficeId | null): LetterParts {
  const letters = lettersApart(parts);
  const [first] = letters;
  if (first && letters.length === 1) return first;
  return letters.find(({ letter }) => letter.officeIds[0] === officeId) ?? allInOne(parts);
}

/** How a letter of `lettersApart` is meant. */
export const whichOf = ({ letter: { id, officeIds } }: LetterParts): WhichLetter => ({
  letterId: id,
  officeId: (officeIds.length === 1 && officeIds[0]) || null,
});
