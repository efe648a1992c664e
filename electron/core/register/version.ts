// The register: what a letter said when it was kept or sent, to whom it went, and what came back.
// A version is sealed: only what came back is ever added to it.
import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { FactId, Verdict } from '../appeals/fact-check.ts';
import { AppealId } from '../appeals/ids.ts';
import { NameChoice } from '../appeals/name-choice.ts';
import { AskChoice } from '../asks/ask-choice.ts';
import { Instant, LetterId, ReplyId, VersionId } from '../ids.ts';
import { LetterLanguage } from '../language.ts';
import { OfficeId } from '../officials/office.ts';

export const Channel = z.enum(['post', 'courier', 'hand', 'email', 'fax', 'form']);
export type Channel = z.infer<typeof Channel>;

/** What came back. That nothing did is seen from the day until which a reply was asked for. */
export const ReplyKind = z.enum(['acknowledged', 'answered', 'commitment', 'rejection']);
export type ReplyKind = z.infer<typeof ReplyKind>;

export const Reply = z.strictObject({
  id: ReplyId,
  officeId: OfficeId,
  on: Day,
  kind: ReplyKind,
  /** What it says, in the writer's words or quoted. */
  words: z.string(),
});
export type Reply = z.infer<typeof Reply>;

/** As the letter addressed them: offices change their holders. */
export const SentTo = z.strictObject({
  officeId: OfficeId,
  title: z.string(),
  holder: z.string().nullable(),
});
export type SentTo = z.infer<typeof SentTo>;

/** A fact as the letter gave it, and what its writer had found on it. */
export const Evidence = z.strictObject({
  factId: FactId,
  statement: z.string(),
  asOf: Day,
  verdict: Verdict.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Sending = z.strictObject({
  on: Day,
  channel: Channel,
  recipients: z.array(SentTo).min(1),
  evidence: z.array(Evidence),
  /** Of the library that the facts were taken from. */
  librarySha256: z.string(),
  replyBy: Day.nullable(),
});
export type Sending = z.infer<typeof Sending>;

export const Version = z.strictObject({
  id: VersionId,
  letterId: LetterId,
  appealId: AppealId,
  /** When it was sealed. */
  at: Instant,
  language: LetterLanguage,
  subject: z.string(),
  /** All its words, a paragraph each, notes last. */
  paragraphs: z.array(z.string()),
  /** SHA-256 of its Word file, in hexadecimal: the same letter gives the same file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256'),
  /** What it asked for, and which names it gave otherwise: the next letter asks and hides the same. */
  asks: z.array(AskChoice),
  names: z.array(NameChoice),
  /** The sent letter that it follows up. */
  follows: VersionId.nullable(),
  /** `null`: kept, not sent. */
  sending: Sending.nullable(),
  replies: z.array(Reply),
});
export type Version = z.infer<typeof Version>;
export type SentVersion = Version & { readonly sending: Sending };

export const RegisterPart = z.strictObject({ versions: z.array(Version) });
export type RegisterPart = z.infer<typeof RegisterPart>;

export const isSent = (version: Version): version is SentVersion => version.sending !== null;
