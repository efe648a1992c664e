// A meeting: the plan, and what was said in it. Papers are made from it (briefs/), and what officials
// said they would do is kept apart (commitments/).
import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { FactCheck } from '../appeals/fact-check.ts';
import { AppealId, CaseId, ConcernId, PositionId } from '../appeals/ids.ts';
import { NameChoice } from '../appeals/name-choice.ts';
import { AskChoice } from '../asks/ask-choice.ts';
import { AgendaItemId, AnnotationId, AnswerId, Instant, MeetingId, StatementId } from '../ids.ts';
import { LetterLanguage } from '../language.ts';
import { OfficeId } from '../officials/office.ts';
import { Paper } from '../paper.ts';
import { MeetingTemplateId } from './template.ts';

/** Hours and minutes on the clock of the place, `HH:MM` of 24 hours. */
export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not a time (HH:MM)');

/** The longest meeting, in minutes: a day. */
export const LONGEST_MEETING = 1440;

/** An office at the table. */
export const Attending = z.strictObject({
  officeId: OfficeId,
  /** Who comes for the office, where it is not its holder; blank: the holder. */
  delegate: z.string(),
});
export type Attending = z.infer<typeof Attending>;

/** One of our own people. */
export const Participant = z.strictObject({ name: z.string(), role: z.string() });
export type Participant = z.infer<typeof Participant>;

/** What is to be spoken of, in the order of speaking. */
export const AgendaItem = z.strictObject({
  id: AgendaItemId,
  about: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('concern'), concernId: ConcernId }),
    z.strictObject({ type: z.literal('ask'), ask: AskChoice }),
    z.strictObject({ type: z.literal('words'), text: z.string() }),
  ]),
  /** Minutes set aside for it; `null`: an even share of what the others leave. */
  minutes: z.int().nonnegative().max(LONGEST_MEETING).nullable(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** An item that was brought up, and when. */
export const Raised = z.strictObject({ itemId: AgendaItemId, at: Instant });
export type Raised = z.infer<typeof Raised>;

/** What somebody said in the meeting. */
export const Statement = z.strictObject({
  id: StatementId,
  at: Instant,
  /** The office it was said for; `null`: one of our own people. */
  officeId: OfficeId.nullable(),
  /** Who said it, as then: offices change their holders. May be blank. */
  speaker: z.string(),
  /** Their own words, or the sense of them. */
  how: z.enum(['verbatim', 'paraphrase']),
  words: z.string(),
  /** The item it was said on, or `null`. */
  itemId: AgendaItemId.nullable(),
});
export type Statement = z.infer<typeof Statement>;

export const MeetingStatus = z.enum(['planned', 'held', 'cancelled']);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

/** Messages a listener keeps: a brief has three (domain-facts 3.3). */
export const MOST_MESSAGES = 3;

export const Meeting = z.strictObject({
  id: MeetingId,
  appealId: AppealId,
  /** The kind it was made from. */
  templateId: MeetingTemplateId,
  status: MeetingStatus,
  title: z.string(),
  /** `null`: not fixed yet. */
  on: Day.nullable(),
  startsAt: ClockTime.nullable(),
  /** How long it may last. */
  minutes: z.int().positive().max(LONGEST_MEETING),
  place: z.string(),
  /** What a calendar shows: it says nothing of who meets or why. */
  neutralName: z.string(),
  attending: z.array(Attending),
  participants: z.array(Participant),
  /** What is to be reached, in one line. */
  aim: z.string(),
  messages: z.array(z.string()).max(MOST_MESSAGES),
  agenda: z.array(AgendaItem),
  /** The one case that stands for the others, or `null`. */
  caseId: CaseId.nullable(),
  /** What they may say and we then say: of the library, or the user's own. */
  answerIds: z.array(z.union([PositionId, AnswerId])),
  /** What is not to be said, a line each. */
  notToSay: z.array(z.string()),
  /** Names that its papers do not give as they are. */
  names: z.array(NameChoice),
  /** Private notes that go into its brief, chosen one by one. */
  noteIds: z.array(AnnotationId),
  /** What its writer found on facts that are older than the meeting. */
  checks: z.array(FactCheck),
  language: LetterLanguage,
  paper: Paper,
  /** Who follows it up; may be blank. */
  owner: z.string(),
  /** The day by which it is to be followed up, or `null`. */
  followUpBy: Day.nullable(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  raised: z.array(Raised),
  statements: z.array(Statement),
  createdAt: Instant,
  changedAt: Instant,
});
export type Meeting = z.infer<typeof Meeting>;
