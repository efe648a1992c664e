// Random meetings, answers and commitments, and steps that change them.
import fc from 'fast-check';
import { Commitment } from '#core/commitments/commitment.ts';
import { Answer } from '#core/meetings/answer.ts';
import { type Meeting, Statement } from '#core/meetings/meeting.ts';
import { Command } from '#core/workspace/command.ts';
import { aCommitment, aMeeting, anItem } from './meetings.ts';
import { appealIds, inserting, instant, one, pick, removing, type Step, words } from './steps.ts';

const uuid = fc.uuid({ version: 4 });

const meeting = fc.record({ id: uuid, title: words, at: instant }).map(({ id, title, at }) =>
  aMeeting({
    id: id as Meeting['id'], // a fresh id is one of any record
    appealId: appealIds[0] as Meeting['appealId'],
    title,
    createdAt: at,
    changedAt: at,
  }),
);

/** Few ids, so that the same item is changed twice. */
const statement = fc
  .record({ number: fc.nat(5), at: instant, words })
  .map(({ number, at, words: said }) =>
    Statement.parse({
      id: `5f0f0d5e-4bde-4a8e-9d6f-${String(5000 + number).padStart(12, '0')}`,
      at,
      officeId: 'eu-commissioner',
      speaker: '',
      how: 'verbatim',
      words: said,
      itemId: null,
    }),
  );
const statements = fc.uniqueArray(statement, { selector: ({ id }) => id, maxLength: 4 });

const agenda = fc.uniqueArray(
  fc
    .tuple(fc.nat(4), words)
    .map(([number, text]) => anItem(number, { type: 'words', text }, number)),
  { selector: ({ id }) => id, maxLength: 4 },
);

const revision = fc.oneof(
  fc.record({ field: fc.constant('title'), value: words }),
  fc.record({ field: fc.constant('aim'), value: words }),
  fc.record({ field: fc.constant('status'), value: fc.constantFrom('planned', 'held') }),
  fc.record({ field: fc.constant('startsAt'), value: fc.constantFrom('09:00', '10:30', null) }),
  fc.record({ field: fc.constant('notToSay'), value: fc.uniqueArray(words, { maxLength: 3 }) }),
  fc.record({ field: fc.constant('messages'), value: fc.array(words, { maxLength: 3 }) }),
  fc.record({ field: fc.constant('statements'), value: statements }),
  fc.record({ field: fc.constant('agenda'), value: agenda }),
);

const answer = fc.tuple(uuid, words).map(([id, claim]) =>
  Answer.parse({
    id,
    appealId: appealIds[0],
    countries: [],
    stance: 'rebut',
    claim,
    reply: 'We have seen otherwise.',
    concernIds: [],
    source: '',
  }),
);

/** A change in one of the meetings there are. */
export const meetingRevision: fc.Arbitrary<Step> = fc
  .tuple(pick, revision, instant)
  .map(([which, change, at]): Step => {
    return ({ meetings }) => {
      const own = one(meetings.meetings, which);
      return own
        ? Command.parse({ type: 'meetings.revise', id: own.id, revision: change, at })
        : null;
    };
  });

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
  { arbitrary: meetingRevision, weight: 3 },
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
  fc.tuple(pick, words).map(([which, reply]): Step => {
    return ({ meetings }) => {
      const own = one(meetings.answers, which);
      return own ? Command.parse({ type: 'meetings.editAnswer', answer: { ...own, reply } }) : null;
    };
  }),
  removing(({ meetings }) => meetings.answers, 'meetings.removeAnswer'),
);

const commitment = fc
  .tuple(uuid, words)
  .map(([id, what]) => Commitment.parse({ ...aCommitment(), id, appealId: appealIds[0], what }));

export const commitmentStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(commitment, pick).map(
    ([made, where]): Step =>
      ({ commitments: { commitments } }) =>
        Command.parse({
          type: 'commitments.add',
          commitment: made,
          ...inserting(commitments, where),
        }),
  ),
  fc
    .tuple(
      pick,
      fc.oneof(
        fc.record({ field: fc.constant('what'), value: words }),
        fc.record({ field: fc.constant('grade'), value: fc.constantFrom('accepted', 'refused') }),
        fc.record({ field: fc.constant('due'), value: fc.constantFrom('2027', '2027-03', null) }),
      ),
      instant,
    )
    .map(([which, change, at]): Step => {
      return ({ commitments: { commitments } }) => {
        const own = one(commitments, which);
        return own
          ? Command.parse({ type: 'commitments.revise', id: own.id, revision: change, at })
          : null;
      };
    }),
  removing(({ commitments }) => commitments.commitments, 'commitments.remove'),
);
