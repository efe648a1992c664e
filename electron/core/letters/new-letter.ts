import type { Appeal } from '../appeals/appeal.ts';
import type { LetterId } from '../ids.ts';
import type { LetterLanguage } from '../language.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Letter, Sender } from './letter.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import type { RichText } from './rich-text.ts';
import { dayInWords, say } from './words.ts';

export type NewLetter = {
  readonly id: LetterId;
  /** The moment it is made. */
  readonly at: string;
  /** The day the letter bears, `YYYY-MM-DD`. */
  readonly on: string;
  readonly appeal: Appeal;
  readonly officeIds: readonly OfficeId[];
  readonly language: LetterLanguage;
  readonly sender: Sender;
};

const paragraph = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** A draft to start from: courteous text in the letter's language that claims nothing of its own. */
export function newLetter(start: NewLetter): Letter {
  const { language, appeal, sender } = start;
  const { draft } = phrasesOf(language);
  const values = {
    day: dayInWords(appeal.date, language),
    organisation: sender.organisation.trim(),
  };
  const opening = values.organisation === '' ? draft.openingAlone : draft.opening;
  return {
    id: start.id,
    appealId: appeal.id,
    language,
    paper: 'A4',
    on: start.on,
    subject: say(draft.subject, values, language),
    officeIds: [...start.officeIds],
    sender,
    opening: paragraph(say(opening, values, language)),
    concernIds: [],
    asks: [],
    closing: paragraph(say(draft.closing, values, language)),
    createdAt: start.at,
    changedAt: start.at,
    checks: [],
    names: [],
    readyAt: null,
    exportedAt: null,
  };
}
