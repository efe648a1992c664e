import * as z from 'zod';
import { AskId } from '../appeals/ids.ts';

/** A chosen ask: of the library by id (stated or derived), or the user's own words. */
export const AskChoice = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('library'), askId: AskId }),
  z.strictObject({ type: z.literal('own'), text: z.string() }),
]);
export type AskChoice = z.infer<typeof AskChoice>;
