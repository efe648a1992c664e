// Where a statement stands and how far it can be trusted: carried by every line of an appeal.
import * as z from 'zod';
import { Day, Edtf } from './edtf.ts';

export const Words = z.string().trim().min(1);

/** Where in the appeal: printed page and paragraph code (E1 = first paragraph of Elections). */
export const Place = z.strictObject({
  page: z.int().positive(),
  paragraph: z.string().regex(/^[A-Z]\d{1,2}$/, 'not a paragraph code'),
});
export type Place = z.infer<typeof Place>;

/** A date as precise as the source, beside the words it is given in. */
export const When = z.strictObject({ edtf: Edtf.nullable(), wording: Words });
export type When = z.infer<typeof When>;

/** An editor's remark on the appeal's own text; the text is never silently corrected. */
export const Mark = z.strictObject({
  kind: z.enum(['slip', 'conflict', 'inferred', 'caution']),
  text: Words,
  source: Words.nullable(),
});
export type Mark = z.infer<typeof Mark>;

/** Something that happened after the appeal: not in it, dated and sourced. */
export const Development = z.strictObject({
  text: Words,
  when: When,
  source: Words,
  seenOn: Day.nullable(),
});
export type Development = z.infer<typeof Development>;
