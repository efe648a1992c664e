// A private workspace in which every field that holds a user's words holds a word of its own, to be
// looked for afterwards. All of them have one stem in common, of this run alone.
import { randomBytes, randomUUID } from 'node:crypto';
import { AppealId } from '#core/appeals/ids.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import type { Command } from '#core/workspace/command.ts';
import { Command as CommandSchema } from '#core/workspace/command.ts';
import { aLetter } from '#tests/support/letters.ts';
import { aReply, aSentVersion } from '#tests/support/register.ts';
import { privateMeeting } from './private-meeting.ts';

export type PrivateWords = {
  readonly stem: string;
  /** The word of a field, such as `letter.subject`. */
  readonly word: (field: string) => string;
  /** The fields that a word was asked for. */
  readonly fields: ReadonlySet<string>;
};

export function privateWords(): PrivateWords {
  const stem = `q7canary${randomBytes(8).toString('hex')}`;
  const fields = new Set<string>();
  const word = (field: string) => {
    fields.add(field);
    return `${stem}.${field}.end`; // ended, so that no word is the beginning of another
  };
  return { stem, word, fields };
}

// Any moment will do.
const AT = '2026-11-24T10:00:00.000Z';

/** An office and its holder, a letter to them and a meeting, as commands in the order of making. */
export function privateCommands(
  words: PrivateWords,
  letterId: string,
  appealId: string,
): readonly Command[] {
  const { word } = words;
  const officeId = `own-${randomUUID()}`;
  const form = {
    salutation: word('office.salutation'),
    salutationByName: null,
    close: word('office.close'),
    source: word('office.formSource'),
  };
  const office = {
    id: officeId,
    group: 'other',
    country: null,
    title: { en: word('office.title'), fr: null, ru: null },
    institution: word('office.institution'),
    seat: word('office.seat'),
    address: {
      lines: [word('office.address')],
      source: word('office.addressSource'),
      seen: '2026',
    },
    forms: { en: form, fr: null, ru: null },
    competence: word('office.competence'),
    holders: [],
    notes: [word('office.note')],
  };
  const holder = {
    name: word('holder.name'),
    surname: word('holder.surname'),
    honorific: null,
    from: null,
    to: null,
    asOf: '2026',
    source: word('holder.source'),
  };
  const letter = {
    ...aLetter(),
    id: letterId,
    appealId,
    blocks: ['opening', 'asks', 'closing', 'signatories', 'enclosures'],
    signatories: [
      {
        name: word('letter.cosigner'),
        organisation: word('letter.cosigning'),
        seat: word('letter.seat'),
      },
    ],
    enclosures: [word('letter.enclosure')],
    subject: word('letter.subject'),
    officeIds: [officeId],
    sender: {
      organisation: word('letter.organisation'),
      addressLines: [word('letter.address')],
      contact: word('letter.contact'),
      place: word('letter.place'),
      signatory: word('letter.signatory'),
      role: word('letter.role'),
    },
    opening: fromPlainText(word('letter.opening')),
    concernIds: [],
    asks: [{ type: 'own', text: word('letter.ask') }],
    closing: fromPlainText(word('letter.closing')),
    createdAt: AT,
    changedAt: AT,
  };
  const kind = {
    id: 'own-1',
    name: word('kind.name'),
    purpose: word('kind.purpose'),
    follows: null,
    isPublic: false,
    blocks: ['opening'],
    limits: { words: null, asks: null },
    replyWithin: null,
    texts: {
      en: {
        subject: word('kind.subject'),
        opening: fromPlainText(word('kind.opening')),
        closing: fromPlainText(word('kind.closing')),
      },
    },
  };
  const version = aSentVersion({
    subject: word('version.subject'),
    paragraphs: [word('version.paragraph')],
    replies: [aReply({ words: word('version.reply') })],
  });
  const commands = [
    { type: 'officials.addOffice', office },
    {
      type: 'officials.confirmHolder',
      holder: { id: randomUUID(), officeId, holder, confirmedOn: '2026-11-24' },
    },
    { type: 'letters.create', letter },
    { type: 'letters.addTemplate', template: kind },
    { type: 'register.seal', version },
  ].map((command) => CommandSchema.parse(command));
  return [...commands, ...privateMeeting(words, officeId, AppealId.parse(appealId))];
}

/** What the letter's own file may hold: what stands in a letter, and no more. */
export const inTheLetter = [
  ...['office.title', 'office.institution', 'office.address', 'office.salutation', 'office.close'],
  ...['holder.name', 'letter.subject', 'letter.organisation', 'letter.address', 'letter.contact'],
  ...['letter.place', 'letter.signatory', 'letter.role', 'letter.opening', 'letter.ask'],
  ...['letter.closing', 'letter.cosigner', 'letter.cosigning', 'letter.seat', 'letter.enclosure'],
];
