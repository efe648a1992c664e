// A workspace with something in every field that can hold words: one letter with every block, to one
// office and with a copy to another, and beside it all that the letter must not tell.
import { OfficeId } from '#core/officials/office.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { anAppeal, concerns } from './letters.ts';

const AT = '2025-03-04T05:06:07.890Z';
const ON = '2026-11-24';
const id = (number: number): string =>
  `5f0f0d5e-4bde-4a8e-9d6f-${String(number).padStart(12, '0')}`;
const text = 'Words';

const run = (...marks: readonly string[]) => ({
  type: 'text',
  text,
  marks: marks.map((type) => ({ type })),
});
const paragraph = {
  type: 'paragraph',
  content: [run(), run('bold'), { type: 'hardBreak' }, run('italic'), run('bold', 'italic')],
};
const list = (type: string) => ({
  type,
  content: [
    { type: 'listItem', content: [paragraph, paragraph] },
    { type: 'listItem', content: [paragraph] },
  ],
});
const richText = {
  type: 'doc',
  content: [paragraph, list('bulletList'), list('orderedList'), paragraph],
};

const sender = {
  organisation: text,
  addressLines: [text, text],
  contact: text,
  place: text,
  signatory: text,
  role: text,
};

const form = { salutation: text, salutationByName: text, close: text, source: text };
const holder = {
  name: text,
  surname: text,
  honorific: text,
  from: text,
  to: text,
  asOf: text,
  source: text,
};
const office = (name: string) => ({
  id: OfficeId.parse(name),
  group: 'government',
  country: 'KZ',
  title: { en: text, fr: text, ru: text },
  institution: text,
  seat: text,
  address: { lines: [text, text], source: text, seen: text },
  forms: { en: form, fr: form, ru: form },
  competence: text,
  holders: [holder, holder],
  notes: [text, text],
});
const confirmed = (number: number, officeId: string) => ({
  id: id(number),
  officeId,
  holder,
  confirmedOn: ON,
});

const [first, second, third] = concerns;
const [prisoner] = anAppeal.cases;
const found = (factId: string, statement: string) => ({
  factId,
  verdict: 'changed',
  change: text,
  statement,
  on: ON,
});

/** Checks 0 and 1 are of facts of the letter as they stand; the others are of no use to it. */
const checks = [
  found(first!.id, first!.statement),
  found(prisoner!.id, prisoner!.status.text),
  found(second!.id, text),
  found(third!.id, text),
];

const letter = (number: number) => ({
  id: id(number),
  appealId: anAppeal.id,
  templateId: 'formal',
  blocks: [
    ...['opening', 'concerns', 'cases', 'asks', 'reply', 'closing'],
    ...['signatories', 'enclosures', 'copies', 'annex'],
  ],
  follows: id(70),
  meetingId: id(80),
  language: 'en',
  paper: 'A4',
  on: ON,
  subject: text,
  officeIds: ['own-recipient'],
  delivery: 'together',
  ownParts: [
    { officeId: 'own-recipient', salutation: text, paragraph: richText, askIndexes: [0] },
    { officeId: 'own-stranger', salutation: text, paragraph: richText, askIndexes: null },
  ],
  sender,
  letterheadId: null,
  opening: richText,
  concernIds: [first!.id, second!.id],
  caseIds: [prisoner!.id],
  asks: [
    { type: 'own', text },
    { type: 'library', askId: anAppeal.asks[0]!.id },
    { type: 'own', text },
  ],
  replyBy: '2026-12-24',
  closing: richText,
  signatories: [{ organisation: text, seat: text, name: text }],
  enclosures: [text, text],
  copyIds: ['own-copied'],
  checks,
  createdAt: AT,
  changedAt: AT,
  names: [{ name: 'Aziza Example', how: 'withheld' }],
  readyAt: AT,
  exportedAt: AT,
});

const note = (number: number) => ({
  id: id(number),
  concernId: first!.id,
  anchor: {
    block: 'statement',
    position: { start: 0, end: 5 },
    quote: { exact: text, prefix: text, suffix: text },
  },
  content: { kind: 'note', body: text, tags: [text, text], colour: 'yellow' },
  createdAt: AT,
  changedAt: AT,
});

const texts = { subject: text, opening: richText, closing: richText };
const template = {
  id: 'own-kind',
  name: text,
  purpose: text,
  follows: null,
  blocks: ['opening'],
  limits: { words: 300, asks: 3 },
  replyWithin: 30,
  isPublic: false,
  texts: { en: texts, fr: texts, ru: texts },
};

const version = {
  id: id(70),
  letterId: id(40),
  appealId: anAppeal.id,
  at: AT,
  language: 'en',
  subject: text,
  paragraphs: [text, text],
  asks: [{ type: 'own', text }],
  names: [{ name: text, how: 'withheld' }],
  sha256: 'ab'.repeat(32),
  follows: null,
  sending: {
    on: ON,
    channel: 'post',
    recipients: [{ officeId: 'own-recipient', title: text, holder: text }],
    evidence: [{ factId: first!.id, statement: text, asOf: ON, verdict: 'stillTrue' }],
    librarySha256: text,
    replyBy: ON,
  },
  replies: [{ id: id(71), officeId: 'own-recipient', on: ON, kind: 'answered', words: text }],
};

const meeting = {
  id: id(80),
  appealId: anAppeal.id,
  templateId: 'embassy',
  status: 'held',
  title: text,
  on: ON,
  startsAt: '10:00',
  minutes: 30,
  place: text,
  neutralName: text,
  attending: [{ officeId: 'own-recipient', delegate: text }],
  participants: [{ name: text, role: text }],
  aim: text,
  messages: [text, text],
  agenda: [
    { id: id(81), about: { type: 'concern', concernId: first!.id }, minutes: 10 },
    { id: id(82), about: { type: 'ask', ask: { type: 'own', text } }, minutes: null },
    { id: id(83), about: { type: 'words', text }, minutes: null },
  ],
  caseId: prisoner!.id,
  answerIds: [id(84)],
  notToSay: [text],
  names: [{ name: text, how: 'withheld' }],
  noteIds: [id(10)],
  checks,
  language: 'en',
  paper: 'A4',
  owner: text,
  followUpBy: '2026-12-24',
  startedAt: AT,
  endedAt: AT,
  raised: [{ itemId: id(81), at: AT }],
  statements: [
    {
      id: id(85),
      at: AT,
      officeId: 'own-recipient',
      speaker: text,
      how: 'verbatim',
      words: text,
      itemId: id(81),
    },
  ],
  createdAt: AT,
  changedAt: AT,
};

const answer = {
  id: id(84),
  appealId: anAppeal.id,
  countries: ['KZ'],
  stance: 'rebut',
  claim: text,
  reply: text,
  concernIds: [first!.id],
  source: text,
};

const commitment = {
  id: id(90),
  appealId: anAppeal.id,
  meetingId: id(80),
  officeId: 'own-recipient',
  speaker: text,
  on: ON,
  what: text,
  how: 'verbatim',
  ask: { type: 'own', text },
  concernIds: [first!.id],
  caseId: prisoner!.id,
  names: [{ name: text, how: 'withheld' }],
  grade: 'accepted',
  due: '2027-01',
  evidence: [text],
  progress: [{ id: id(91), on: ON, state: 'ongoing', words: text }],
  closing: { on: ON, outcome: 'implemented', impact: 'minor', words: text },
  createdAt: AT,
  changedAt: AT,
};

/** What the meeting's papers tell of the time before: the other fields of these they must not tell. */
const earlierMeeting = { ...meeting, id: id(86), on: '2026-10-01' };
const openCommitment = { ...commitment, id: id(92), meetingId: id(86), closing: null };

const records = {
  annotations: [{ appealId: anAppeal.id, annotations: [note(10), note(11)] }],
  officials: {
    offices: [office('own-recipient'), office('own-copied'), office('own-stranger')],
    holders: [
      confirmed(20, 'own-recipient'), // withdrawn by the next one
      confirmed(21, 'own-recipient'),
      confirmed(22, 'own-copied'),
      confirmed(23, 'own-stranger'),
    ],
    forms: (['en', 'fr', 'ru'] as const).map((language, at) => ({
      id: id(30 + at),
      officeId: 'own-recipient',
      language,
      style: { title: text, salutation: text, salutationByName: text, close: text },
      confirmedOn: ON,
    })),
  },
  meetings: { meetings: [meeting, earlierMeeting], answers: [answer] },
  commitments: { commitments: [commitment, openCommitment] },
  letters: { letters: [letter(40), letter(41)], templates: [template] },
  letterheads: {
    letterheads: [
      {
        id: id(60),
        name: text,
        kind: 'png',
        file: Buffer.from('a picture that nobody asked for').toString('base64'),
      },
    ],
  },
  register: { versions: [version] },
};

const trip = {
  id: id(100),
  meetingId: id(80),
  madeOn: ON,
  expiresOn: ON,
  base: records,
  backOn: ON,
};

/** The letter to look at is `letters.letters.0`, the meeting `meetings.meetings.0`. */
export const wholeWorkspace: Workspace = Workspace.parse({
  version: 5,
  revision: 7,
  ...records,
  travel: { trips: [trip], here: null },
  settings: { theme: 'dark', sender, hasSeenPointer: true, lockAfter: 5 },
});
