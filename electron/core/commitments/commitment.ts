// What an official said they would do, in answer to which ask, and what came of it.
import * as z from 'zod';
import { Day, Edtf } from '../appeals/edtf.ts';
import { AppealId, CaseId, ConcernId } from '../appeals/ids.ts';
import { NameChoice } from '../appeals/name-choice.ts';
import { AskChoice } from '../asks/ask-choice.ts';
import { CommitmentId, Instant, MeetingId, ProgressId } from '../ids.ts';
import { OfficeId } from '../officials/office.ts';
import { Grade } from './grade.ts';

/** How far it was on a day: the words of states' own tables (domain-facts 4.2). */
export const Progress = z.strictObject({
  id: ProgressId,
  on: Day,
  state: z.enum(['noAction', 'ongoing', 'completed']),
  words: z.string(),
});
export type Progress = z.infer<typeof Progress>;

/** What came of it: the grades of UPR Info's mid-term study, and being overtaken by events. */
export const Outcome = z.enum(['implemented', 'partlyImplemented', 'notImplemented', 'overtaken']);
export type Outcome = z.infer<typeof Outcome>;

/** What it changed for people: HURIDOCS micro-thesaurus 44, impact on the situation, in its order. */
export const Impact = z.enum([
  'strongPositive',
  'moderatePositive',
  'minor',
  'none',
  'moderateNegative',
  'strongNegative',
]);
export type Impact = z.infer<typeof Impact>;

export const Closing = z.strictObject({
  on: Day,
  outcome: Outcome,
  impact: Impact,
  words: z.string(),
});
export type Closing = z.infer<typeof Closing>;

export const Commitment = z.strictObject({
  id: CommitmentId,
  appealId: AppealId,
  /** Where it was made; `null`: elsewhere, as in a reply to a letter. */
  meetingId: MeetingId.nullable(),
  officeId: OfficeId,
  /** Who made it, as then: offices change their holders. May be blank. */
  speaker: z.string(),
  /** The day it was made. */
  on: Day,
  /** What will be done; of a refusal or silence, what was asked. */
  what: z.string(),
  /** Their own words, or the sense of them. */
  how: z.enum(['verbatim', 'paraphrase']),
  /** The ask it answers, or `null`. */
  ask: AskChoice.nullable(),
  concernIds: z.array(ConcernId),
  caseId: CaseId.nullable(),
  /** Names that nothing which tells of it gives as they are: those of the meeting or letter it is from. */
  names: z.array(NameChoice),
  grade: Grade,
  /** Until when, as precisely as it was said; `null`: no time was named. */
  due: Edtf.nullable(),
  /** Where it can be seen that it was made or kept, a line each. */
  evidence: z.array(z.string()),
  progress: z.array(Progress),
  /** `null`: it is open. */
  closing: Closing.nullable(),
  createdAt: Instant,
  changedAt: Instant,
});
export type Commitment = z.infer<typeof Commitment>;

export const CommitmentsPart = z.strictObject({ commitments: z.array(Commitment) });
export type CommitmentsPart = z.infer<typeof CommitmentsPart>;
