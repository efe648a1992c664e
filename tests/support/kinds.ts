// A letter of every kind in every language on the bundled appeal, with something in each of its
// blocks. Its sender and signatories are plainly stand-ins.
import { AskId, CaseId, ConcernId } from '#core/appeals/ids.ts';
import { LetterId, VersionId } from '#core/ids.ts';
import { LetterLanguage } from '#core/language.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import type { Letter } from '#core/letters/letter.ts';
import { type Earlier, newLetter } from '#core/letters/new-letter.ts';
import type { LetterTemplate } from '#core/letters/template.ts';
import type { Library } from '#core/library/library.ts';
import { OfficeId } from '#core/officials/office.ts';
import { officials } from '#core/officials/official.ts';
import { type AfterMeeting, reminderOf, thanksAfter } from '#core/register/after-meeting.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { aCommitment, aMeeting } from './meetings.ts';

const office = OfficeId.parse('eu-hrvp');
const concerns = [
  'kz-civsoc-forced-psychiatry',
  'uz-accountability-andijan-no-inquiry',
  'kg-media-ferghana-blocked',
  'tj-accountability-gbao-lack-of-information',
];
const earlier: Earlier = {
  versionId: VersionId.parse('00000000-0000-4000-8000-00000000000e'),
  subject: 'Media freedoms in the region',
  sentOn: '2026-09-01',
  repliedOn: '2026-10-15',
};

const contentOf = ({ blocks, follows }: LetterTemplate): Partial<Letter> => ({
  concernIds: concerns
    .filter((_, at) => blocks.includes('annex') || blocks.includes('concerns') || at < 1)
    .slice(0, blocks.includes('cases') ? 1 : concerns.length)
    .map((id) => ConcernId.parse(id)),
  caseIds: blocks.includes('cases') ? [CaseId.parse('case-mukhortova')] : [],
  // A letter after a meeting asks what was asked there.
  ...(follows !== 'meeting' &&
    follows !== 'commitment' && {
      asks: (blocks.includes('cases')
        ? ['derived-kz-psychiatry-eu']
        : ['ask-raise-listed-concerns', 'ask-seek-commitments', 'derived-kg-ferghana-eu']
      ).map((id) => ({ type: 'library' as const, askId: AskId.parse(id) })),
    }),
  signatories: [
    { name: 'B. Sample', organisation: 'Second Sample Organisation', seat: 'Geneva' },
    { name: '', organisation: 'Third Sample Organisation', seat: 'Prague' },
  ],
  enclosures: ['Sample enclosure, 2 pages'],
  copyIds: [OfficeId.parse('eu-eusr-ca'), OfficeId.parse('ep-droi')],
});

/** The letter of kind `template` in `language`, complete enough to be sent. */
export function kindParts(
  library: Library,
  template: LetterTemplate,
  language: LetterLanguage,
): LetterParts {
  const [appeal] = library.appeals;
  if (!appeal) throw new Error('the library has no appeal');
  const start = {
    id: LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10'),
    at: '2026-11-24T08:00:00.000Z',
    on: '2026-11-24',
    appeal,
    template,
    sender: {
      organisation: 'Sample Organisation',
      addressLines: ['Sample Street 1', '1000 Brussels'],
      contact: 'office@example.org',
      place: 'Brussels',
      signatory: 'A. Sample',
      role: 'Advocacy Officer',
    },
  };
  const all = officials(library.offices, emptyWorkspace.officials);
  const letter =
    afterMeeting(template, language, { ...start, officials: all }) ??
    newLetter({
      ...start,
      language,
      officeIds: [office],
      follows: template.follows === null ? null : earlier,
    });
  return {
    letter: { ...letter, replyBy: letter.replyBy ?? '2026-12-22', ...contentOf(template) },
    library,
    officials: all,
    templates: library.templates,
  };
}

/** What was said at a meeting, in the letter's language. */
const SAID: Readonly<Record<LetterLanguage, readonly [quoted: string, sense: string]>> = {
  en: ['We will put it on the agenda.', 'send a written answer on the sample case'],
  fr: [
    'Nous l’inscrirons à l’ordre du jour.',
    'envoyer une réponse écrite sur le cas de l’exemple',
  ],
  ru: ['Мы включим это в повестку дня.', 'направить письменный ответ по делу из примера'],
};

/** The letter that follows a meeting, if its kind is one that does. */
function afterMeeting(
  { follows }: LetterTemplate,
  language: LetterLanguage,
  start: AfterMeeting,
): Letter | null {
  const meeting = aMeeting({
    status: 'held',
    on: '2026-11-01',
    language,
    attending: [{ officeId: office, delegate: '' }],
  });
  const ask = { type: 'library' as const, askId: AskId.parse('derived-kg-ferghana-eu') };
  const said = { officeId: office, meetingId: meeting.id, on: '2026-11-01', ask };
  const [quoted, sense] = SAID[language];
  const commitments = [
    aCommitment({
      ...said,
      what: quoted,
      how: 'verbatim',
      speaker: 'C. Sample',
      due: '2026-11-20',
    }),
    aCommitment({ ...said, what: sense, grade: 'willCheck', due: '2026-12~' }),
  ];
  if (follows === 'meeting') return thanksAfter(meeting, commitments, start);
  if (follows !== 'commitment') return null;
  return reminderOf(commitments, { ...start, meetings: [meeting], holders: [] });
}

export type Kind = readonly [kind: string, language: LetterLanguage, parts: LetterParts];

/** All of them, named as their pictures and golden files are. */
export const everyKind = (library: Library): readonly Kind[] =>
  library.templates.flatMap((template) =>
    LetterLanguage.options.map(
      (language): Kind => [template.id, language, kindParts(library, template, language)],
    ),
  );
