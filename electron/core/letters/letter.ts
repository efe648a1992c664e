import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { FactCheck } from '../appeals/fact-check.ts';
import { AppealId, CaseId, ConcernId } from '../appeals/ids.ts';
import { NameChoice } from '../appeals/name-choice.ts';
import { AskChoice } from '../asks/ask-choice.ts';
import { Instant, LetterheadId, LetterId, MeetingId, VersionId } from '../ids.ts';
import { LetterLanguage } from '../language.ts';
import { OfficeId } from '../officials/office.ts';
import { Paper } from '../paper.ts';
import { RichText } from './rich-text.ts';
import { Blocks, TemplateId } from './template.ts';

/** Who writes. Empty strings = not filled in yet; `missingParts` says so. */
export const Sender = z.strictObject({
  organisation: z.string(),
  addressLines: z.array(z.string()),
  contact: z.string(),
  place: z.string(),
  signatory: z.string(),
  role: z.string(),
});
export type Sender = z.infer<typeof Sender>;

export const emptySender: Sender = {
  organisation: '',
  addressLines: [],
  contact: '',
  place: '',
  signatory: '',
  role: '',
};

/** An organisation that signs with the sender, and where it has its seat. */
export const Signatory = z.strictObject({
  organisation: z.string(),
  seat: z.string(),
  /** Who signs for it; may be blank. */
  name: z.string(),
});
export type Signatory = z.infer<typeof Signatory>;

/** What one of several recipients reads otherwise, where each gets a letter of their own. */
export const OwnPart = z.strictObject({
  officeId: OfficeId,
  /** In the place of the form of address; blank: the form of address. */
  salutation: z.string(),
  /** A paragraph for this recipient alone, after the opening. */
  paragraph: RichText,
  /** Those of the letter's asks that are put to this recipient; `null`: all that it can act on. */
  askIndexes: z.array(z.int().nonnegative()).nullable(),
});
export type OwnPart = z.infer<typeof OwnPart>;

/** A draft. `asks`, `concernIds` and `caseIds` are in reading order. */
export const Letter = z.strictObject({
  id: LetterId,
  appealId: AppealId,
  /** The kind it was made from. */
  templateId: TemplateId,
  blocks: Blocks,
  /** The sent letter that this one follows up, or `null`. */
  follows: VersionId.nullable(),
  /** The meeting it was written for or after, or `null`. */
  meetingId: MeetingId.nullable(),
  language: LetterLanguage,
  paper: Paper,
  on: Day,
  subject: z.string(),
  officeIds: z.array(OfficeId),
  /** Whether all recipients stand in one letter, or each gets one. */
  delivery: z.enum(['together', 'apart']),
  ownParts: z.array(OwnPart),
  sender: Sender,
  /** Paper of the user's own to write on, or `null`. */
  letterheadId: LetterheadId.nullable(),
  opening: RichText,
  concernIds: z.array(ConcernId),
  caseIds: z.array(CaseId),
  asks: z.array(AskChoice),
  /** The day until which a reply is asked for, or `null`. */
  replyBy: Day.nullable(),
  closing: RichText,
  signatories: z.array(Signatory),
  /** What goes with it, a line each. */
  enclosures: z.array(z.string()),
  /** Offices that get a copy, and are named so. */
  copyIds: z.array(OfficeId),
  /** What the writer found on facts that are older than the letter. */
  checks: z.array(FactCheck),
  createdAt: Instant,
  changedAt: Instant,
  /** Names that are not given as they are. */
  names: z.array(NameChoice),
  /** When its writer called it ready, or `null`; a change since then makes it a draft again. */
  readyAt: Instant.nullable(),
  /** When the last .docx was written, or `null`. */
  exportedAt: Instant.nullable(),
});
export type Letter = z.infer<typeof Letter>;

/** Whether it reads as it did when its writer called it ready. */
export const isReady = ({ readyAt, changedAt }: Letter): boolean =>
  readyAt !== null && readyAt >= changedAt;
