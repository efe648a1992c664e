// Random trips, and steps that let them leave and come back.
import fc from 'fast-check';
import { Statement } from '#core/meetings/meeting.ts';
import { luggageOf } from '#core/travel/luggage.ts';
import { Trip } from '#core/travel/trip.ts';
import { Command } from '#core/workspace/command.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { anItem, meetingId } from './meetings.ts';
import { inserting, instant, one, pick, removing, type Step, words } from './steps.ts';

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

/** A change in one of the meetings there are, of what is often changed on the way and at home alike. */
export const minutesStep: fc.Arbitrary<Step> = fc
  .tuple(pick, revision, instant)
  .map(([which, change, at]): Step => {
    return ({ meetings }) => {
      const own = one(meetings.meetings, which);
      return own
        ? Command.parse({ type: 'meetings.revise', id: own.id, revision: change, at })
        : null;
    };
  });

const trip = fc.uuid({ version: 4 }).map((id) =>
  Trip.parse({
    id,
    meetingId,
    madeOn: '2026-11-25',
    expiresOn: '2026-12-04',
    base: luggageOf(emptyWorkspace),
    backOn: null,
  }),
);

export const travelStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(trip, pick).map(
    ([made, where]): Step =>
      ({ travel: { trips } }) =>
        Command.parse({ type: 'travel.leave', trip: made, ...inserting(trips, where) }),
  ),
  fc.tuple(pick, fc.constantFrom('2026-12-02', null)).map(([which, backOn]): Step => {
    return (workspace) => {
      const out = one(workspace.travel.trips, which);
      const base = luggageOf(workspace);
      return out ? Command.parse({ type: 'travel.comeBack', id: out.id, base, backOn }) : null;
    };
  }),
  removing(({ travel }) => travel.trips, 'travel.forget'),
);
