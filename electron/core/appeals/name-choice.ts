import * as z from 'zod';
import { Words } from './provenance.ts';

/** How a letter gives a name; one that no choice is made for stands as it is. */
export const NameChoice = z.strictObject({ name: Words, how: z.enum(['initials', 'withheld']) });
export type NameChoice = z.infer<typeof NameChoice>;
