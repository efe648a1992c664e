// How saving all papers of a meeting ended, paper by paper.
import * as z from 'zod';
import { AppErrorData } from '../errors.ts';

export const PackPaper = z.enum(['brief', 'speakingNotes', 'letter', 'calendar']);
export type PackPaper = z.infer<typeof PackPaper>;

/** Of one paper: the name of the file, why there is none, or that it was not its turn yet. */
export const PackFile = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('saved'), paper: PackPaper, name: z.string() }),
  z.strictObject({ state: z.literal('failed'), paper: PackPaper, error: AppErrorData }),
  /** The batch was stopped before. */
  z.strictObject({ state: z.literal('left'), paper: PackPaper }),
]);
export type PackFile = z.infer<typeof PackFile>;

/** `folder` is where they are, or `null` when the user thought better of it. */
export const SavedPack = z.strictObject({
  folder: z.string().nullable(),
  files: z.array(PackFile),
});
export type SavedPack = z.infer<typeof SavedPack>;
