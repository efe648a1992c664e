// Random trips, and steps that let them leave and come back.
import fc from 'fast-check';
import { luggageOf } from '#core/travel/luggage.ts';
import { Trip } from '#core/travel/trip.ts';
import { Command } from '#core/workspace/command.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { meetingId } from './meetings.ts';
import { inserting, one, pick, removing, type Step } from './steps.ts';

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
