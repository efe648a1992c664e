// Random meetings, answers and commitments, and steps that change them in every field they have.
import fc from 'fast-check';
import { CommitmentRevision } from '#core/commitments/commands.ts';
import { Commitment, Impact, Outcome } from '#core/commitments/commitment.ts';
import { Grade } from '#core/commitments/grade.ts';
import { MeetingRevision } from '#core/meetings/commands.ts';
import { AgendaItem, Meeting, MeetingStatus } from '#core/meetings/meeting.ts';
import { Command } from '#core/workspace/command.ts';
import { appealIds, inserting, instant, one, pick, removing, type Step, words } from './steps.ts';

const uuid = fc.uuid({ version: 4 });
const day = instant.map((at) => at.slice(0, 10));
const many = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3 });
const concernIds = fc.subarray(['kz-one', 'uz-two']);
const officeId = fc.constantFrom('eu-hrvp', 'uz-fm');
const how = fc.constantFrom('verbatim', 'paraphrase');

const ask = fc.oneof(
  fc.constantFrom('ask-one', 'ask-two').map((askId) => ({ type: 'library', askId })),
  words.map((text) => ({ type: 'own', text })),
);

/** Items with set and with open times, also more than a meeting has. */
export const agendaItem: fc.Arbitrary<AgendaItem> = fc
  .record({
    id: uuid,
    about: fc.oneof(
      fc.constantFrom('kz-one', 'uz-two').map((concernId) => ({ type: 'concern', concernId })),
      ask.map((own) => ({ type: 'ask', ask: own })),
      words.map((text) => ({ type: 'words', text })),
    ),
    minutes: maybe(fc.nat(90)),
  })
  .map((item) => AgendaItem.parse(item));

const check = fc.record({
  factId: fc.constantFrom('kz-one', 'case-one'),
  verdict: fc.constantFrom('stillTrue', 'changed', 'reported'),
  change: words,
  statement: words,
  on: day,
});

const statement = fc.record({
  id: uuid,
  at: instant,
  officeId: maybe(officeId),
  speaker: words,
  how,
  words,
  itemId: maybe(uuid),
});

export const meeting: fc.Arbitrary<Meeting> = fc
  .record({
    id: uuid,
    appealId: fc.constantFrom(...appealIds),
    templateId: fc.constantFrom('embassy', 'corridor'),
    status: fc.constantFrom(...MeetingStatus.options),
    title: words,
    on: maybe(day),
    startsAt: maybe(fc.constantFrom('00:00', '09:30', '23:59')),
    minutes: fc.integer({ min: 1, max: 1440 }),
    place: words,
    neutralName: words,
    attending: many(fc.record({ officeId, delegate: words })),
    participants: many(fc.record({ name: words, role: words })),
    aim: words,
    messages: many(words),
    agenda: many(agendaItem),
    caseId: maybe(fc.constant('case-one')),
    answerIds: many(fc.oneof(uuid, fc.constant('position-one'))),
    notToSay: many(words),
    names: many(fc.record({ name: words, how: fc.constantFrom('initials', 'withheld') })),
    noteIds: many(uuid),
    checks: many(check),
    language: fc.constantFrom('en', 'fr', 'ru'),
    paper: fc.constantFrom('A4', 'Letter'),
    owner: words,
    followUpBy: maybe(day),
    startedAt: maybe(instant),
    endedAt: maybe(instant),
    raised: many(fc.record({ itemId: uuid, at: instant })),
    statements: many(statement),
    createdAt: instant,
    changedAt: instant,
  })
  .map((value) => Meeting.parse(value));

const answer = fc.record({
  id: uuid,
  appealId: fc.constantFrom(...appealIds),
  countries: fc.subarray(['KZ', 'UZ']),
  stance: fc.constantFrom('rebut', 'build'),
  claim: words,
  reply: words,
  concernIds,
  source: words,
});

/** Ends as they are said: a day, a month, a year, a span, none. */
export const due: fc.Arbitrary<string | null> = fc.constantFrom(
  null,
  '2026-11-24',
  '2026-12',
  '2027',
  '2026-12/2027-02',
  '2027-01~',
  '../2027-03',
);

const progress = fc.record({
  id: uuid,
  on: day,
  state: fc.constantFrom('noAction', 'ongoing', 'completed'),
  words,
});

export const commitment: fc.Arbitrary<Commitment> = fc
  .record({
    id: uuid,
    appealId: fc.constantFrom(...appealIds),
    meetingId: maybe(uuid),
    officeId,
    speaker: words,
    on: day,
    what: words,
    how,
    ask: maybe(ask),
    concernIds,
    caseId: maybe(fc.constant('case-one')),
    names: many(fc.record({ name: words, how: fc.constantFrom('initials', 'withheld') })),
    grade: fc.constantFrom(...Grade.options),
    due,
    evidence: many(words),
    progress: many(progress),
    closing: maybe(
      fc.record({
        on: day,
        outcome: fc.constantFrom(...Outcome.options),
        impact: fc.constantFrom(...Impact.options),
        words,
      }),
    ),
    createdAt: instant,
    changedAt: instant,
  })
  .map((value) => Commitment.parse(value));

/** The fields that a user can change: all that the schema of revisions names. */
const fieldsOf = <Field extends string>(revision: {
  readonly options: readonly { readonly shape: { readonly field: { readonly value: Field } } }[];
}) => fc.constantFrom(...revision.options.map(({ shape }) => shape.field.value));

export const meetingStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(meeting, pick).map(
    ([made, where]): Step =>
      ({ meetings }) =>
        Command.parse({
          type: 'meetings.create',
          meeting: made,
          ...inserting(meetings.meetings, where),
        }),
  ),
  fc
    .tuple(pick, fieldsOf(MeetingRevision), meeting, instant)
    .map(([which, field, other, at]): Step => {
      return ({ meetings }) => {
        const own = one(meetings.meetings, which);
        const revision = { field, value: other[field] };
        return own ? Command.parse({ type: 'meetings.revise', id: own.id, revision, at }) : null;
      };
    }),
  removing(({ meetings }) => meetings.meetings, 'meetings.remove'),
  fc.tuple(answer, pick).map(
    ([made, where]): Step =>
      ({ meetings }) =>
        Command.parse({
          type: 'meetings.addAnswer',
          answer: made,
          ...inserting(meetings.answers, where),
        }),
  ),
  fc.tuple(pick, answer).map(([which, other]): Step => {
    return ({ meetings }) => {
      const own = one(meetings.answers, which);
      return own
        ? Command.parse({ type: 'meetings.editAnswer', answer: { ...other, id: own.id } })
        : null;
    };
  }),
  removing(({ meetings }) => meetings.answers, 'meetings.removeAnswer'),
);

export const commitmentStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(commitment, pick).map(
    ([made, where]): Step =>
      ({ commitments }) =>
        Command.parse({
          type: 'commitments.add',
          commitment: made,
          ...inserting(commitments.commitments, where),
        }),
  ),
  fc
    .tuple(pick, fieldsOf(CommitmentRevision), commitment, instant)
    .map(([which, field, other, at]): Step => {
      return ({ commitments }) => {
        const own = one(commitments.commitments, which);
        const revision = { field, value: other[field] };
        return own ? Command.parse({ type: 'commitments.revise', id: own.id, revision, at }) : null;
      };
    }),
  removing(({ commitments }) => commitments.commitments, 'commitments.remove'),
);
