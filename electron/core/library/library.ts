// All appeals and offices at hand, as one read-only value. Annotating never changes it.
import * as z from 'zod';
import { Appeal } from '../appeals/appeal.ts';
import { AppealId } from '../appeals/ids.ts';
import { LibraryOffice } from '../officials/office.ts';

/** The compiled dataset, `resources/library.json`. `format` grows when readers must change. */
export const Library = z.strictObject({
  format: z.literal(2),
  compiledFrom: z.string(),
  appeals: z.array(Appeal),
  offices: z.array(LibraryOffice),
});
export type Library = z.infer<typeof Library>;

/** What the first screen needs of an appeal; the rest is one call away. */
export const AppealSummary = Appeal.pick({
  title: true,
  date: true,
  themes: true,
  countries: true,
}).extend({ id: AppealId, concernCount: z.int() });
export type AppealSummary = z.infer<typeof AppealSummary>;
