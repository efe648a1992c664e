import type { Appeal } from '../appeals/appeal.ts';
import { daysAfter } from '../days.ts';
import type { LetterId, MeetingId, VersionId } from '../ids.ts';
import type { LetterLanguage } from '../language.ts';
import type { OfficeId } from '../officials/office.ts';
import { fillTemplate, type TokenValues } from './fill-template.ts';
import type { Letter, Sender } from './letter.ts';
import { emptyText } from './rich-text.ts';
import type { LetterTemplate, TemplateTexts } from './template.ts';
import { dayInWords } from './words.ts';

/** The letter that a new one follows up. */
export type Earlier = {
  readonly versionId: VersionId;
  readonly subject: string;
  /** `YYYY-MM-DD`. */
  readonly sentOn: string;
  /** `null`: nothing came back. */
  readonly repliedOn: string | null;
};

export type NewLetter = {
  readonly id: LetterId;
  /** The moment it is made. */
  readonly at: string;
  /** The day the letter bears, `YYYY-MM-DD`. */
  readonly on: string;
  readonly appeal: Appeal;
  readonly template: LetterTemplate;
  readonly officeIds: readonly OfficeId[];
  readonly language: LetterLanguage;
  readonly sender: Sender;
  readonly follows?: Earlier | null;
  /** The meeting it is written for or after, and the day of that, where it has one. */
  readonly meetingId?: MeetingId | null;
  readonly metOn?: string | null;
};

/** A draft to start from: courteous text in the letter's language that claims nothing of its own. */
export function newLetter(start: NewLetter): Letter {
  const { language, appeal, sender, template, follows = null } = start;
  return {
    id: start.id,
    appealId: appeal.id,
    templateId: template.id,
    blocks: template.blocks,
    follows: follows?.versionId ?? null,
    meetingId: start.meetingId ?? null,
    language,
    paper: 'A4',
    on: start.on,
    officeIds: [...start.officeIds],
    delivery: 'together',
    ownParts: [],
    sender,
    letterheadId: null,
    ...startingWords(template, language, {
      appeal,
      sender,
      follows,
      metOn: start.metOn ?? null,
    }),
    concernIds: [],
    caseIds: [],
    asks: [],
    replyBy: template.replyWithin === null ? null : daysAfter(start.on, template.replyWithin),
    signatories: [],
    enclosures: [],
    copyIds: [],
    createdAt: start.at,
    changedAt: start.at,
    checks: [],
    names: [],
    readyAt: null,
    exportedAt: null,
  };
}

export type Start = {
  readonly appeal: Pick<Appeal, 'date'>;
  readonly sender: Pick<Sender, 'organisation'>;
  readonly follows: Earlier | null;
  /** The day of the meeting that it is written after. */
  readonly metOn?: string | null;
};

/** What a letter of the kind says before anything is written; nothing in a language it lacks. */
export function startingWords(
  { texts }: LetterTemplate,
  language: LetterLanguage,
  start: Start,
): TemplateTexts {
  const words = texts[language];
  if (!words) return { subject: '', opening: emptyText, closing: emptyText };
  return fillTemplate(words, tokenValues(language, start), language);
}

/** What is known of the values that a kind of letter leaves open. */
export function tokenValues(
  language: LetterLanguage,
  { appeal, sender, follows, metOn }: Start,
): TokenValues {
  return {
    day: dayInWords(appeal.date, language),
    organisation: sender.organisation.trim(),
    ...(metOn && { metOn: dayInWords(metOn, language) }),
    ...(follows && {
      earlier: follows.subject,
      sentOn: dayInWords(follows.sentOn, language),
      ...(follows.repliedOn && { repliedOn: dayInWords(follows.repliedOn, language) }),
    }),
  };
}
