// Letters, officials and a small appeal for tests, made by hand: nothing here is a claim about the
// world. Each builder takes the fields that a test speaks of and fills in the rest.
import { Appeal } from '#core/appeals/appeal.ts';
import { Concern } from '#core/appeals/concern.ts';
import { AppealId, ConcernId } from '#core/appeals/ids.ts';
import { LetterId } from '#core/ids.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { emptySender, type Letter, type Sender } from '#core/letters/letter.ts';
import { emptyText, fromPlainText } from '#core/letters/rich-text.ts';
import { TemplateId } from '#core/letters/template.ts';
import { Office, OfficeId } from '#core/officials/office.ts';
import { ConfirmedHolder, type Official } from '#core/officials/official.ts';

export const appealId = AppealId.parse('test-appeal');

type ConcernFields = Partial<Omit<Concern, 'id'>> & { readonly id: string };

export function aConcern(fields: ConcernFields): Concern {
  return Concern.parse({
    themeId: 'media',
    countries: ['UZ'],
    countryNote: null,
    scope: 'named',
    place: { page: 3, paragraph: 'M2' },
    heading: `Heading of ${fields.id}`,
    statement: `In this country, reporters said in 2013 that ${fields.id} had not been looked into.`,
    when: { edtf: '2013', wording: '2013' },
    figures: [],
    caseIds: [],
    entityIds: [],
    eventIds: [],
    citations: [],
    rights: [],
    rightsReason: 'for the test',
    uhriLabels: [],
    marks: [],
    later: [],
    ...fields,
  });
}

const cited = (sourceId: string, confidence: 'high' | 'medium' = 'high') => ({
  sourceId,
  confidence,
  reason: 'for the test',
});

/** Concerns by id: with one source, two sources, none; region-wide; with marks; with a case. */
export const concerns = [
  { id: 'uz-media-blocked', citations: [cited('osce')] },
  { id: 'uz-media-two-sources', citations: [cited('fidh', 'medium'), cited('osce')] },
  { id: 'kz-media-closed', countries: ['KZ'] },
  {
    id: 'kg-media-block',
    countries: ['KG'],
    marks: [{ kind: 'slip', text: 'The appeal prints 2011 here.', source: null }],
    citations: [cited('fidh')],
  },
  { id: 'reg-media-fear', countries: ['KZ', 'KG', 'UZ'], scope: 'regional' },
  {
    id: 'kg-civsoc-prisoner',
    countries: ['KG'],
    caseIds: ['prisoner'],
    marks: [{ kind: 'caution', text: 'Never as a death toll.', source: null }],
  },
].map((fields) => aConcern(fields as ConcernFields));

const words = (text: string) => ({ edtf: null, wording: text });

export const anAppeal: Appeal = Appeal.parse({
  id: appealId,
  title: 'Appeal to the council: speak up for the region',
  kind: 'open appeal',
  sender: { name: 'Example Partnership', acronym: 'EP', contact: null },
  addressee: 'the council',
  date: '2013-11-19',
  occasion: 'a meeting',
  pages: 4,
  language: 'en',
  rule: 'one problem, one country',
  countries: [
    { code: 'KZ', name: 'Kazakhstan', officialName: 'Republic of Kazakhstan', aliases: [] },
    { code: 'KG', name: 'Kyrgyzstan', officialName: 'Kyrgyz Republic', aliases: [] },
    { code: 'UZ', name: 'Uzbekistan', officialName: 'Republic of Uzbekistan', aliases: [] },
  ],
  themes: [{ id: 'media', heading: 'Media freedoms', synonyms: [] }],
  concerns,
  cases: [
    {
      id: 'prisoner',
      name: 'A. Prisoner',
      aliases: [],
      countries: ['KG'],
      summary: 'held in 2013',
      status: { text: 'in prison', asOf: '2013-11-19', isHeld: true },
      isAtRisk: null,
      marks: [],
      later: [{ text: 'Died in prison.', when: words('2020'), source: 'a paper', seenOn: null }],
    },
  ],
  entities: [],
  events: [],
  sources: [
    {
      id: 'osce',
      page: 3,
      target: 'http://www.osce.org/odihr/elections/107943',
      title: 'Election page',
      publisher: 'OSCE/ODIHR',
      kind: 'evidence',
    },
    {
      id: 'fidh',
      page: 3,
      target: 'http://www.fidh.org/IMG/pdf/paper_en.pdf',
      title: 'Coalition paper',
      publisher: 'FIDH',
      kind: 'evidence',
    },
  ],
  frameworks: [],
  translations: [],
  positions: [
    {
      id: 'pos-not-needed',
      countries: ['UZ'],
      speaker: 'the government',
      stance: 'build',
      claim: 'A new law is not needed',
      place: { page: 2, paragraph: 'M1' },
      when: { edtf: '2013-10', wording: 'October 2013' },
      reply: 'Then the bill can be withdrawn',
      concernIds: ['uz-media-blocked'],
      marks: [],
    },
  ],
  asks: [
    {
      id: 'ask-raise',
      provenance: 'stated',
      place: { page: 1, paragraph: 'I1' },
      text: 'raise the concerns at the meeting',
      addressees: ['eu'],
      concernIds: [],
      measure: null,
    },
    {
      id: 'ask-inquire',
      provenance: 'derived',
      place: null,
      text: 'request a written answer on the blocked pages',
      addressees: ['eu', 'osce'],
      concernIds: ['uz-media-blocked'],
      measure: null,
    },
  ],
});

const form = (salutation: string, close = 'Yours sincerely,', byName: string | null = null) => ({
  salutation,
  salutationByName: byName,
  close,
  source: 'a style guide',
});

/** An office of the union with forms in three languages. */
export const anOffice: Office = Office.parse({
  id: 'eu-commissioner',
  group: 'eu',
  country: null,
  title: {
    en: 'European Commissioner for Partnerships',
    fr: 'Commissaire européen aux partenariats',
    ru: null,
  },
  institution: 'European Commission',
  seat: 'Brussels',
  address: { lines: ['Rue de la Loi 200', '1049 Brussels'], source: 'a letter', seen: '2019' },
  forms: {
    en: form('Dear Commissioner,', 'Yours sincerely,', 'Dear Commissioner {surname},'),
    fr: form(
      'Madame, Monsieur le Commissaire,',
      'Veuillez agréer l’expression de notre haute considération.',
    ),
    ru: null,
  },
  competence: 'partnerships',
  holders: [],
  notes: [],
});

export const anAmbassador: Office = Office.parse({
  ...anOffice,
  id: 'eu-del-uz',
  title: { en: 'Head of the Delegation of the European Union', fr: null, ru: null },
  institution: null,
  address: null,
  forms: { en: form('Your Excellency,'), fr: null, ru: null },
});

export const anOfficial = (office: Office = anOffice): Official => ({
  office,
  isOwn: false,
  facts: {
    titleSources: { en: 'a letterhead', fr: 'a style guide', ru: null },
    institutions: { fr: null, ru: null },
  },
  forms: [],
  confirmed: null,
  lastSeen: null,
});

/** An official whose holder the user has confirmed on a day. */
export const aHeldOffice = (
  name: string,
  confirmedOn = '2026-11-24',
  office = anOffice,
): Official => ({
  ...anOfficial(office),
  confirmed: ConfirmedHolder.parse({
    id: crypto.randomUUID(),
    officeId: office.id,
    holder: {
      name,
      surname: name.split(' ').at(-1),
      honorific: 'Ms',
      from: null,
      to: null,
      asOf: confirmedOn,
      source: 'a letterhead',
    },
    confirmedOn,
  }),
});

export const aSender: Sender = {
  ...emptySender,
  organisation: 'Example Rights Watch',
  addressLines: ['Square de Meeûs 1', '1000 Brussels, Belgium'],
  contact: 'office@example.org',
  place: 'Brussels',
  signatory: 'Maria Example',
  role: 'Director',
};

export const concernIds = (...ids: readonly string[]): ConcernId[] =>
  ids.map((id) => ConcernId.parse(id));

export const aLetter = (fields: Partial<Letter> = {}): Letter => ({
  id: LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10'),
  appealId,
  templateId: TemplateId.parse('formal'),
  blocks: ['opening', 'concerns', 'asks', 'closing'],
  follows: null,
  meetingId: null,
  language: 'en',
  paper: 'A4',
  on: '2026-11-24',
  subject: 'Media freedoms in the region',
  officeIds: [OfficeId.parse('eu-commissioner')],
  delivery: 'together',
  ownParts: [],
  sender: aSender,
  letterheadId: null,
  opening: fromPlainText('We write to draw your attention to the following.'),
  concernIds: concernIds('uz-media-blocked'),
  caseIds: [],
  asks: [],
  replyBy: null,
  closing: emptyText,
  signatories: [],
  enclosures: [],
  copyIds: [],
  createdAt: '2026-11-24T08:00:00.000Z',
  changedAt: '2026-11-24T08:00:00.000Z',
  checks: [],
  names: [],
  readyAt: null,
  exportedAt: null,
  ...fields,
});

/** A letter with everything it refers to. */
export const letterParts = (
  fields: Partial<Letter> = {},
  officials: readonly Official[] = [anOfficial(), anOfficial(anAmbassador)],
): LetterParts => ({ letter: aLetter(fields), library: { appeals: [anAppeal] }, officials });

/** All of the small appeal: every concern and ask, in `fields`' language and paper. */
export const fullLetterParts = (fields: Partial<Letter> = {}): LetterParts =>
  letterParts({
    concernIds: concerns.map(({ id }) => id),
    asks: [
      ...anAppeal.asks.map(({ id }) => ({ type: 'library' as const, askId: id })),
      { type: 'own', text: 'meet our delegation.' },
    ],
    closing: fromPlainText('Thank you for your attention.'),
    ...fields,
  });
