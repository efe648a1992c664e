// Paper of the user's own: a Word file to be filled in, or a picture to stand above the address.
import * as z from 'zod';
import { LetterheadId } from '../ids.ts';

/** Bytes of the largest file that is kept: it is in memory as long as the vault is open. */
export const LARGEST_LETTERHEAD = 2 * 1024 * 1024;

export const Letterhead = z.strictObject({
  id: LetterheadId,
  name: z.string().trim().min(1),
  kind: z.enum(['docx', 'png', 'jpeg']),
  /** Base64 of the file as it was checked. */
  file: z.base64().max(Math.ceil(LARGEST_LETTERHEAD / 3) * 4),
});
export type Letterhead = z.infer<typeof Letterhead>;

export const LetterheadsPart = z.strictObject({ letterheads: z.array(Letterhead) });
export type LetterheadsPart = z.infer<typeof LetterheadsPart>;
