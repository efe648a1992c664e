import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { AppealId, AskId, ConcernId } from '../appeals/ids.ts';
import { Instant, LetterId } from '../ids.ts';
import { LetterLanguage } from '../language.ts';
import { OfficeId } from '../officials/office.ts';
import { FactCheck } from './fact-check.ts';
import { NameChoice } from './name-choice.ts';
import { RichText } from './rich-text.ts';

export const Paper = z.enum(['A4', 'Letter']);
export type Paper = z.infer<typeof Paper>;

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

/** A chosen ask: of the library by id (stated or derived), or the user's own words. */
export const LetterAsk = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('library'), askId: AskId }),
  z.strictObject({ type: z.literal('own'), text: z.string() }),
]);
export type LetterAsk = z.infer<typeof LetterAsk>;

/** A draft. `askIds` and `concernIds` are in reading order. */
export const Letter = z.strictObject({
  id: LetterId,
  appealId: AppealId,
  language: LetterLanguage,
  paper: Paper,
  on: Day,
  subject: z.string(),
  officeIds: z.array(OfficeId),
  sender: Sender,
  opening: RichText,
  concernIds: z.array(ConcernId),
  asks: z.array(LetterAsk),
  closing: RichText,
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
