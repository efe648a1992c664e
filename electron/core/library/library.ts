// All appeals and offices at hand, as one read-only value. Annotating never changes it.
import * as z from 'zod';
import { Appeal } from '../appeals/appeal.ts';
import { AppealId } from '../appeals/ids.ts';
import { LetterTemplate } from '../letters/template.ts';
import { MeetingTemplate } from '../meetings/template.ts';
import { LibraryOffice } from '../officials/office.ts';

/** The compiled dataset, `resources/library.json`. `format` grows when readers must change. */
export const Library = z.strictObject({
  format: z.literal(4),
  compiledFrom: z.string(),
  appeals: z.array(Appeal),
  offices: z.array(LibraryOffice),
  /** Kinds of letter, in the order in which they are offered. */
  templates: z.array(LetterTemplate),
  /** Kinds of meeting, in the order in which they are offered. */
  meetingTemplates: z.array(MeetingTemplate),
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
