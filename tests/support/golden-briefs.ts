// A paper of a meeting as text that a person can read in a diff: every word, where it stands, what it
// rests on; and the meeting that the golden papers are of, packed from the bundled appeal.
import type { BriefBlock, BriefDocument, BriefLine } from '#core/briefs/brief-document.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { withDraftMessages } from '#core/briefs/draft-messages.ts';
import { MeetingId } from '#core/ids.ts';
import type { LetterLanguage } from '#core/language.ts';
import type { Library } from '#core/library/library.ts';
import { packMeeting } from '#core/meetings/pack-meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import { officials } from '#core/officials/official.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { runsText } from './golden-letters.ts';
import { aSender } from './letters.ts';
import { aCommitment, aMeeting, anItem } from './meetings.ts';

const basisOf = ({ basis }: BriefLine): string => {
  if (basis === null) return '';
  const [, of = ''] = Object.values(basis);
  return `[${of}] `;
};
const lineText = (line: BriefLine): string => `${basisOf(line)}${runsText(line.runs)}`;

function blockLines(block: BriefBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${runsText(block.runs)}`];
    case 'paragraph':
      return [`${block.look}: ${lineText(block)}`];
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`);
    case 'table':
      return [
        `${block.caption}: ${block.columns.join(' | ')}`,
        ...block.rows.map(({ cells }) => cells.map(lineText).join(' | ')),
      ];
    default:
      return ['---'];
  }
}

export const goldenOfBrief = (document: BriefDocument): string =>
  `${[
    `${document.language}, ${document.paper}, ${document.on}`,
    `Title: ${document.title}`,
    document.subtitle,
    document.author,
    `${document.continuation.left} … ${document.continuation.right}; ${document.pageLabel}`,
    ...document.blocks.flatMap(blockLines),
    ...document.notes.map(({ number, runs }) => `[^${number}]: ${runsText(runs)}`),
  ].join('\n')}\n`;

const EUSR = OfficeId.parse('eu-eusr-ca');

/** Twenty minutes with an office of the union on two countries, met before and told something. */
export function packedParts(library: Library, language: LetterLanguage): BriefParts {
  const [appeal] = library.appeals;
  const [template] = library.meetingTemplates;
  const offices = library.offices.filter(({ id }) => id === EUSR);
  if (!appeal || !template) throw new Error('the library has no appeal or no kind of meeting');
  let item = 0;
  const packed = packMeeting({
    id: MeetingId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000101'),
    at: '2026-11-24T08:00:00.000Z',
    on: '2026-12-01',
    appeal,
    template,
    offices,
    countries: ['UZ', 'KG'],
    themeIds: appeal.themes.map(({ id }) => id),
    minutes: 20,
    language,
    answers: [],
    itemId: () => anItem(++item, { type: 'words', text: '' }).id,
  });
  const meeting = withDraftMessages(packed, appeal);
  const attending = [{ officeId: EUSR, delegate: '' }];
  const before = aMeeting({
    id: MeetingId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000109'),
    appealId: appeal.id,
    title: 'Sample meeting before',
    status: 'held',
    on: '2026-06-01',
    attending,
  });
  const ask = meeting.agenda.flatMap(({ about }) => (about.type === 'ask' ? [about.ask] : []))[0];
  return {
    meeting: {
      ...meeting,
      place: 'Brussels',
      participants: [{ name: 'A. Sample', role: 'Advocacy Officer' }],
      owner: 'A. Sample',
      followUpBy: '2026-12-15',
    },
    library,
    officials: officials(library.offices, emptyWorkspace.officials),
    annotations: [],
    answers: [],
    meetings: [before],
    commitments: [
      aCommitment({
        appealId: appeal.id,
        meetingId: before.id,
        officeId: EUSR,
        on: '2026-06-01',
        what: 'Sample promise of a written answer',
        ask: ask ?? null,
        due: '2026-11',
      }),
    ],
    sender: { ...aSender, organisation: 'Sample Organisation', signatory: 'A. Sample' },
    today: '2026-11-25',
  };
}
