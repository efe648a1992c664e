// Random records on the small appeal of tests/support/letters.ts: what a user may have planned, said,
// sent and been promised.
import fc from 'fast-check';
import { CaseId, ConcernId } from '#core/appeals/ids.ts';
import { AskChoice } from '#core/asks/ask-choice.ts';
import type { Commitment } from '#core/commitments/commitment.ts';
import { Grade } from '#core/commitments/grade.ts';
import { CommitmentId, LetterId, MeetingId, ProgressId, ReplyId, VersionId } from '#core/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import { ReplyKind, type SentVersion } from '#core/register/version.ts';
import type { Records } from '#core/tracking/raising.ts';
import { aLetter, anAppeal, concerns } from './letters.ts';
import { aCommitment, aMeeting, anItem } from './meetings.ts';
import { aSentVersion } from './register.ts';

export const noRecords: Records = { letters: [], versions: [], meetings: [], commitments: [] };

const concernId = fc.constantFrom(...concerns.map(({ id }) => id));
const someConcerns = fc.uniqueArray(concernId, { maxLength: 3 });
const someCases = fc.array(fc.constant(CaseId.parse('prisoner')), { maxLength: 1 });
const ask = fc.constantFrom(
  ...anAppeal.asks.map(({ id }) => AskChoice.parse({ type: 'library', askId: id })),
  AskChoice.parse({ type: 'own', text: 'meet us' }),
);
const someAsks = fc.array(ask, { maxLength: 2 });
const office = fc.constantFrom('eu-commissioner', 'eu-del-uz').map((id) => OfficeId.parse(id));
const someOffices = fc.uniqueArray(office, { minLength: 1, maxLength: 2 });
export const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const uuid = fc.uuid({ version: 4 });

export const randomDraft: fc.Arbitrary<Letter> = fc
  .record({ id: uuid, concernIds: someConcerns, caseIds: someCases, asks: someAsks })
  .chain((fields) =>
    fc
      .uniqueArray(office, { maxLength: 2 })
      .map((officeIds) => aLetter({ ...fields, id: LetterId.parse(fields.id), officeIds })),
  );

export const randomReply = fc
  .record({ id: uuid, officeId: office, on: day, kind: fc.constantFrom(...ReplyKind.options) })
  .map((fields) => ({ ...fields, id: ReplyId.parse(fields.id), words: '' }));

const template = aSentVersion();

export const randomLetter: fc.Arbitrary<SentVersion> = fc
  .record({
    id: uuid,
    on: day,
    facts: fc.tuple(someConcerns, someCases),
    asks: someAsks,
    offices: someOffices,
    replies: fc.array(randomReply, { maxLength: 2 }),
  })
  .map(({ id, on, facts, asks, offices, replies }) => ({
    ...template,
    id: VersionId.parse(id),
    asks,
    replies,
    sending: {
      ...template.sending,
      on,
      recipients: offices.map((officeId) => ({ officeId, title: officeId, holder: null })),
      evidence: facts
        .flat()
        .map((factId) => ({ factId, statement: 'so', asOf: '2013-11-19', verdict: null })),
    },
  }));

export const randomMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    id: uuid,
    on: fc.option(day),
    status: fc.constantFrom('planned', 'held', 'cancelled'),
    offices: fc.uniqueArray(office, { maxLength: 2 }),
    about: fc.array(fc.oneof(concernId, ask), { maxLength: 4 }),
    raised: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ id, on, status, offices, about, raised }) => {
    const agenda = about.map((one, index) =>
      anItem(
        index,
        typeof one === 'string'
          ? { type: 'concern', concernId: ConcernId.parse(one) }
          : { type: 'ask', ask: one },
      ),
    );
    return aMeeting({
      id: MeetingId.parse(id),
      on,
      status,
      attending: offices.map((officeId) => ({ officeId, delegate: '' })),
      agenda,
      raised: agenda
        .slice(0, raised)
        .map((item) => ({ itemId: item.id, at: '2026-12-01T10:00:00.000Z' })),
    });
  });

const closing = fc.record({
  on: day,
  outcome: fc.constantFrom('implemented', 'partlyImplemented', 'notImplemented', 'overtaken'),
  impact: fc.constant('none' as const),
  words: fc.constant(''),
});

export const randomCommitment: fc.Arbitrary<Commitment> = fc
  .record({
    id: uuid,
    officeId: office,
    on: day,
    concernIds: someConcerns,
    ask: fc.option(ask),
    grade: fc.constantFrom(...Grade.options),
    due: fc.option(fc.constantFrom('2027', '2027-01', '2026-12-31', '../2027-06', '2027-03~')),
    closing: fc.option(closing),
    progress: fc.array(
      fc.record({
        id: uuid.map((id) => ProgressId.parse(id)),
        on: day,
        state: fc.constantFrom('noAction', 'ongoing', 'completed'),
        words: fc.constant(''),
      }),
      { maxLength: 2 },
    ),
  })
  .map((fields) => aCommitment({ ...fields, id: CommitmentId.parse(fields.id) }));

export const randomRecords: fc.Arbitrary<Records> = fc.record({
  letters: fc.array(randomDraft, { maxLength: 3 }),
  versions: fc.array(randomLetter, { maxLength: 3 }),
  meetings: fc.array(randomMeeting, { maxLength: 3 }),
  commitments: fc.array(randomCommitment, { maxLength: 3 }),
});

/** One more record of some kind, added to what there is. */
export const oneMore: fc.Arbitrary<(records: Records) => Records> = fc.oneof(
  randomDraft.map((one) => (all: Records) => ({ ...all, letters: [...all.letters, one] })),
  randomLetter.map((one) => (all: Records) => ({ ...all, versions: [...all.versions, one] })),
  randomMeeting.map((one) => (all: Records) => ({ ...all, meetings: [...all.meetings, one] })),
  randomCommitment.map((one) => (all: Records) => ({
    ...all,
    commitments: [...all.commitments, one],
  })),
  randomReply.map((reply) => (all: Records) => ({
    ...all,
    versions: all.versions.map((one) => ({ ...one, replies: [...one.replies, reply] })),
  })),
);
