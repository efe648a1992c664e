// From what was said in a meeting, or written in a reply, to what is followed up.
import { describe, expect, it } from 'vitest';
import { AskId, CaseId } from '#core/appeals/ids.ts';
import { Commitment } from '#core/commitments/commitment.ts';
import { commitmentOf, unanswered } from '#core/commitments/minutes.ts';
import { fromSilence, fromStatement, type Naming } from '#core/commitments/new-commitment.ts';
import { CommitmentId, StatementId } from '#core/ids.ts';
import type { Statement } from '#core/meetings/meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import { fromReply } from '#core/register/keep-commitment.ts';
import { concernIds } from '#tests/support/letters.ts';
import { aMeeting, anItem, commitmentId, meetingId } from '#tests/support/meetings.ts';
import { aReply, aSentVersion } from '#tests/support/register.ts';

const officeId = OfficeId.parse('eu-commissioner');
const askId = AskId.parse('raise-cases');
const [kz, uz] = concernIds('kz-one', 'uz-two') as [never, never];
const [jailed, other] = ['jailed-one', 'other-one'].map((id) => CaseId.parse(id)) as [
  CaseId,
  CaseId,
];
const naming: Naming = {
  asks: [{ id: askId, concernIds: [uz] }],
  concerns: [
    { id: kz, caseIds: [jailed, other] },
    { id: uz, caseIds: [other] },
  ],
};
const start = { id: commitmentId, at: '2026-12-01T11:00:00.000Z', on: '2026-12-02' };
const askItem = anItem(1, { type: 'ask', ask: { type: 'library', askId } });
const concernItem = anItem(2, { type: 'concern', concernId: kz });
const ownAsk = anItem(3, { type: 'ask', ask: { type: 'own', text: 'write to us' } });
const meeting = aMeeting({ agenda: [askItem, concernItem, ownAsk] });

const said = (fields: Partial<Statement> = {}): Statement => ({
  id: StatementId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000301'),
  at: '2026-12-01T10:10:00.000Z',
  officeId,
  speaker: 'A. Person',
  how: 'verbatim',
  words: ' We will write to the ministry. ',
  itemId: askItem.id,
  ...fields,
});
const make = (fields: Partial<Statement> = {}, of = meeting) =>
  fromStatement(said(fields), of, naming, { ...start, grade: 'accepted' });

describe('a commitment made of a statement', () => {
  it('takes over who said what, how, when, and what it answers', () => {
    const made = make();
    expect(Commitment.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      meetingId,
      officeId,
      speaker: 'A. Person',
      on: '2026-12-01',
      what: 'We will write to the ministry.',
      how: 'verbatim',
      grade: 'accepted',
      ask: { type: 'library', askId },
      concernIds: [uz],
      caseId: other,
      due: null,
      closing: null,
    });
  });

  it('names a case only where there is no doubt which', () => {
    expect(make({ itemId: concernItem.id })).toMatchObject({ concernIds: [kz], caseId: null });
    const withCase = { ...meeting, caseId: jailed };
    expect(make({ itemId: concernItem.id }, withCase)?.caseId).toBe(jailed);
    expect(make({ itemId: null }, withCase)?.caseId).toBeNull();
  });

  it('is of the day it was written down where the meeting has no day', () => {
    expect(make({}, { ...meeting, on: null })?.on).toBe('2026-12-02');
  });

  it('is none where one of our own people spoke', () => {
    expect(make({ officeId: null })).toBeNull();
  });

  it('is found again from its statement until either is rewritten', () => {
    const made = make()!;
    expect(commitmentOf(said(), meeting, [made])).toBe(made);
    expect(commitmentOf(said({ words: 'Something else' }), meeting, [made])).toBeUndefined();
    expect(commitmentOf(said(), aMeeting({ id: '1' as never }), [made])).toBeUndefined();
  });

  it('is told from that of the same words on another item, or once more on the same', () => {
    const itemIds = [askItem.id, concernItem.id, null, null];
    const yeses = itemIds.map((itemId, at) =>
      said({
        id: StatementId.parse(`5f0f0d5e-4bde-4a8e-9d6f-00000000031${at}`),
        words: 'Yes',
        itemId,
      }),
    );
    const of = { ...meeting, statements: yeses };
    const made = yeses.map((yes) => make(yes, of)!);
    for (const [at, yes] of yeses.entries()) {
      expect(commitmentOf(yes, of, made)).toBe(made[at]);
      const others = made.filter((_, other) => other !== at);
      if (at !== 2) expect(commitmentOf(yes, of, others)).toBeUndefined();
    }
  });
});

describe('asks without an answer', () => {
  const at = '2026-12-01T10:05:00.000Z';
  const raised = [askItem, concernItem, ownAsk].map(({ id }) => ({ itemId: id, at }));

  it('are those that were raised and met with silence', () => {
    expect(unanswered(meeting, [])).toEqual([]);
    expect(unanswered({ ...meeting, raised }, [])).toEqual([askItem, ownAsk]);
    const statements = [said(), said({ officeId: null, itemId: ownAsk.id })];
    expect(unanswered({ ...meeting, raised, statements }, [])).toEqual([ownAsk]);
  });

  it('are kept as an answer of their own, once', () => {
    const silent = { ...meeting, raised };
    const made = fromSilence(ownAsk, 'write to us', officeId, { meeting: silent, naming, start });
    expect(made).toMatchObject({ grade: 'noAnswer', officeId, what: 'write to us', meetingId });
    expect(Commitment.parse(made)).toEqual(made);
    expect(unanswered(silent, [made])).toEqual([askItem]);
  });
});

describe('a reply that promises something', () => {
  const id = CommitmentId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000202');
  const at = '2026-12-20T08:00:00.000Z';
  const reply = aReply({ words: 'We will raise it.', kind: 'commitment' });

  it('is kept as a commitment outside any meeting, for the only ask of its letter', () => {
    const version = aSentVersion({ asks: [{ type: 'library', askId }] });
    const kept = fromReply(reply, version, naming, { id, at });
    expect(Commitment.parse(kept)).toEqual(kept);
    expect(kept).toMatchObject({
      meetingId: null,
      officeId: reply.officeId,
      on: reply.on,
      what: 'We will raise it.',
      ask: { type: 'library', askId },
      concernIds: [uz],
    });
  });

  it('hides the names that its letter hid', () => {
    const names = [{ name: 'Aziza Example', how: 'withheld' as const }];
    expect(fromReply(reply, aSentVersion({ names }), naming, { id, at }).names).toEqual(names);
  });

  it('answers none in particular where the letter asked for several things', () => {
    const asks = [
      { type: 'library' as const, askId },
      { type: 'own' as const, text: 'meet us' },
    ];
    expect(fromReply(reply, aSentVersion({ asks }), naming, { id, at })).toMatchObject({
      ask: null,
      concernIds: [],
    });
  });
});
