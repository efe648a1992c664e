import * as z from 'zod';
import { VersionId } from '../ids.ts';
import { Reply, Version } from './version.ts';

export const RegisterCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('register.seal'),
    version: Version,
    index: z.int().nonnegative().optional(),
  }),
  /** What came back on a sent letter, as a whole list. */
  z.strictObject({
    type: z.literal('register.noteReplies'),
    id: VersionId,
    replies: z.array(Reply),
  }),
  z.strictObject({ type: z.literal('register.remove'), id: VersionId }),
]);
export type RegisterCommand = z.infer<typeof RegisterCommand>;
