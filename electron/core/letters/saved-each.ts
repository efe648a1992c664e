// How a batch of letters ended, recipient by recipient.
import * as z from 'zod';
import { AppErrorData } from '../errors.ts';
import { OfficeId } from '../officials/office.ts';

/** Of one recipient: the name of the file, why there is none, or that it was not its turn yet. */
export const EachFile = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('saved'), officeId: OfficeId, name: z.string() }),
  z.strictObject({ state: z.literal('failed'), officeId: OfficeId, error: AppErrorData }),
  /** The batch was stopped before. */
  z.strictObject({ state: z.literal('left'), officeId: OfficeId }),
]);
export type EachFile = z.infer<typeof EachFile>;

/** `folder` is where they are, or `null` when the user thought better of it. */
export const SavedEach = z.strictObject({
  folder: z.string().nullable(),
  files: z.array(EachFile),
});
export type SavedEach = z.infer<typeof SavedEach>;
