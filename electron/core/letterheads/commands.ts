import * as z from 'zod';
import { LetterheadId } from '../ids.ts';
import { Letterhead } from './letterhead.ts';

export const LetterheadCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('letterheads.add'),
    letterhead: Letterhead,
    index: z.int().nonnegative().optional(),
  }),
  z.strictObject({
    type: z.literal('letterheads.rename'),
    id: LetterheadId,
    name: Letterhead.shape.name,
  }),
  z.strictObject({ type: z.literal('letterheads.remove'), id: LetterheadId }),
]);
export type LetterheadCommand = z.infer<typeof LetterheadCommand>;
