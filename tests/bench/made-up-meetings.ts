// Years of meetings as people may hold them, on the bundled appeal: with all sorts of officials, on its
// concerns and asks, and what was promised in each; beside them letters that were sent, and notes.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Commitment } from '#core/commitments/commitment.ts';
import { Grade } from '#core/commitments/grade.ts';
import { CommitmentId, LetterId, MeetingId, StatementId, VersionId } from '#core/ids.ts';
import type { Library } from '#core/library/library.ts';
import { AgendaItem, type Meeting, type Statement } from '#core/meetings/meeting.ts';
import type { SentVersion } from '#core/register/version.ts';
import type { Command } from '#core/workspace/command.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { aCommitment, aMeeting } from '#tests/support/meetings.ts';
import { aSentVersion } from '#tests/support/register.ts';
import { anEdit, type Chance, chanceFrom, madeUp, many, oneOf, uuid, words } from './made-up.ts';

export type Years = {
  readonly name: string;
  readonly meetings: number;
  readonly commitments: number;
  readonly sent: number;
  /** Each has 200 notes. */
  readonly appeals: number;
};

/** A beginner's, and a heavy user's: 20,000 notes. */
export const LIGHT: Years = { name: '1x', meetings: 5, commitments: 50, sent: 12, appeals: 1 };
export const YEARS: Years = {
  ...{ name: 'years', meetings: 200, commitments: 2000, sent: 500, appeals: 100 },
};

const AT = '2026-11-24T10:00:00.000Z';
const OUTCOMES = ['implemented', 'partlyImplemented', 'notImplemented'] as const;

/** A day within the twelve years around the bundled appeal and today. */
function dayOf(chance: Chance): string {
  const [year, month, day] = [2014 + chance() * 14, 1 + chance() * 12, 1 + chance() * 28];
  return [year, month, day].map((part) => String(Math.floor(part)).padStart(2, '0')).join('-');
}

const agendaOf = ({ concerns, asks }: Appeal, chance: Chance): AgendaItem[] =>
  [
    ...many(4, () => ({ type: 'concern', concernId: oneOf(concerns, chance).id })),
    ...many(3, () => ({ type: 'ask', ask: { type: 'library', askId: oneOf(asks, chance).id } })),
    { type: 'words', text: words(60, chance) },
  ].map((about) => AgendaItem.parse({ id: uuid(chance), about, minutes: null }));

/** What was said in a meeting: eight statements of some lines. */
const statementsOf = (chance: Chance, itemId: Statement['itemId']): Statement[] =>
  many(8, () => ({
    id: StatementId.parse(uuid(chance)),
    at: AT,
    officeId: null,
    speaker: words(20, chance),
    how: 'paraphrase',
    words: words(200, chance),
    itemId,
  }));

function meetingOf({ offices, appeals }: Library, chance: Chance): Meeting {
  const agenda = agendaOf(appeals[0]!, chance);
  return {
    ...aMeeting(),
    id: MeetingId.parse(uuid(chance)),
    appealId: appeals[0]!.id,
    status: 'held',
    title: words(40, chance),
    on: dayOf(chance),
    attending: many(2, () => ({ officeId: oneOf(offices, chance).id, delegate: '' })),
    aim: words(80, chance),
    messages: many(3, () => words(100, chance)),
    agenda,
    raised: agenda.map(({ id }) => ({ itemId: id, at: AT })),
    statements: statementsOf(chance, agenda[0]!.id),
  };
}

function commitmentOf({ offices, appeals }: Library, meeting: Meeting, chance: Chance): Commitment {
  const { concerns, asks } = appeals[0]!;
  const isClosed = chance() < 0.4;
  return {
    ...aCommitment(),
    id: CommitmentId.parse(uuid(chance)),
    appealId: meeting.appealId,
    meetingId: meeting.id,
    officeId: meeting.attending[0]?.officeId ?? offices[0]!.id,
    on: meeting.on ?? '2026-11-24',
    what: words(120, chance),
    ask: { type: 'library', askId: oneOf(asks, chance).id },
    concernIds: many(2, () => oneOf(concerns, chance).id),
    grade: oneOf(Grade.options, chance),
    due: chance() < 0.2 ? null : dayOf(chance).slice(0, oneOf([4, 7, 10], chance)),
    evidence: [words(60, chance)],
    closing: isClosed
      ? { on: dayOf(chance), outcome: oneOf(OUTCOMES, chance), impact: 'minor', words: '' }
      : null,
  };
}

const sentOf = ({ offices, appeals }: Library, chance: Chance): SentVersion => {
  const version = aSentVersion({
    id: VersionId.parse(uuid(chance)),
    letterId: LetterId.parse(uuid(chance)),
    appealId: appeals[0]!.id,
    subject: words(60, chance),
    paragraphs: many(6, () => words(300, chance)),
  });
  const { concerns } = appeals[0]!;
  const recipients = [
    { officeId: oneOf(offices, chance).id, title: words(40, chance), holder: null },
  ];
  const evidence = many(3, () => oneOf(concerns, chance)).map(({ id, statement }) => ({
    ...{ factId: id, statement, asOf: '2013-11-19', verdict: 'stillTrue' as const },
  }));
  return { ...version, sending: { ...version.sending, on: dayOf(chance), recipients, evidence } };
};

export function years(library: Library, size: Years): Workspace {
  const chance = chanceFrom();
  const meetings = many(size.meetings, () => meetingOf(library, chance));
  return {
    ...madeUp({ appeals: size.appeals, officials: 50, letters: 10 }),
    meetings: { meetings, answers: [] },
    commitments: {
      commitments: many(size.commitments, () =>
        commitmentOf(library, oneOf(meetings, chance), chance),
      ),
    },
    register: { versions: many(size.sent, () => sentOf(library, chance)) },
  };
}

/** What a user changes, in as many bytes at every size. */
export const EDITS: Readonly<Record<string, (workspace: Workspace, chance: Chance) => Command>> = {
  /** As edits.ts has it: what meetings cost is held against it. */
  'a note': anEdit,
  'a meeting’s aim': ({ meetings }, chance) => ({
    type: 'meetings.revise',
    id: oneOf(meetings.meetings, chance).id,
    revision: { field: 'aim', value: words(80, chance) },
    at: AT,
  }),
  /** The list is written whole, as it grows in a meeting. */
  'what was said': ({ meetings }, chance) => ({
    type: 'meetings.revise',
    id: oneOf(meetings.meetings, chance).id,
    revision: { field: 'statements', value: statementsOf(chance, null) },
    at: AT,
  }),
  'a commitment': ({ commitments }, chance) => ({
    type: 'commitments.revise',
    id: oneOf(commitments.commitments, chance).id,
    revision: { field: 'what', value: words(120, chance) },
    at: AT,
  }),
};
