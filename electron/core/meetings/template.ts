// A kind of meeting: how long it usually is, whom it is with, and what to think of beforehand.
import * as z from 'zod';
import { Slug } from '../appeals/ids.ts';
import { Words } from '../appeals/provenance.ts';
import { LetterLanguage } from '../language.ts';
import { Office } from '../officials/office.ts';

export const MeetingTemplateId = Slug.brand('MeetingTemplateId');
export type MeetingTemplateId = z.infer<typeof MeetingTemplateId>;

/** What a meeting of the kind starts from, in the language it is prepared in. */
export const MeetingTexts = z.strictObject({
  title: Words,
  /** What a calendar shows: it says nothing of who meets or why. */
  neutralName: Words,
  aim: Words,
});
export type MeetingTexts = z.infer<typeof MeetingTexts>;

export const MeetingTemplate = z.strictObject({
  id: MeetingTemplateId,
  name: Words,
  /** When to use it, in a line. */
  purpose: Words,
  minutes: z.int().positive().max(1440),
  /** Groups of offices that such a meeting is with, the usual first. */
  groups: z.array(Office.shape.group).min(1),
  /** What to think of before it, in the order of doing. */
  checklist: z.array(Words).min(1),
  texts: z.record(LetterLanguage, MeetingTexts),
});
export type MeetingTemplate = z.infer<typeof MeetingTemplate>;
