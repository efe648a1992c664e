// Lets a copy leave, and brings what comes back home.
import { TripId } from '#core/ids.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { type Luggage, luggageOf } from '#core/travel/luggage.ts';
import type { Choices } from '#core/travel/merge-field.ts';
import { mergeTravel, type TravelMerge } from '#core/travel/merge-travel.ts';
import { type Packing, pack } from '#core/travel/pack.ts';
import type { Trip } from '#core/travel/trip.ts';
import { call } from '../../app/client.ts';
import { newId, now, today } from '../../app/clock.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { dispatchAll, note, savedAll, useWorkspace } from '../../state/workspace-store.ts';

export type Leaving = {
  readonly packing: Packing;
  readonly withSender: boolean;
  /** `YYYY-MM-DD`. */
  readonly expiresOn: string;
  readonly passphrase: string;
};

/** What left, and where it was saved. */
export type Left = { readonly trip: Trip; readonly withSender: boolean; readonly savedAs: string };

/**
 * Notes the trip, then writes its copy where the user says: a copy that nobody knows of could never
 * come home. `null`: the user thought better of it, and the trip is forgotten.
 */
export async function leave(meeting: Meeting, leaving: Leaving): Promise<Left | null> {
  flushDrafts();
  const { packing, withSender, expiresOn, passphrase } = leaving;
  const base = pack(luggageOf(useWorkspace.getState().workspace), meeting.id, packing);
  const trip: Trip = {
    ...{ id: newId(TripId), meetingId: meeting.id, madeOn: today(), expiresOn },
    ...{ base, backOn: null },
  };
  note({ type: 'travel.leave', trip });
  try {
    await savedAll();
    const { savedAs } = await call('travel.pack', { tripId: trip.id, withSender, passphrase });
    if (savedAs !== null) return { trip, withSender, savedAs };
  } catch (error) {
    note({ type: 'travel.forget', id: trip.id });
    throw error;
  }
  note({ type: 'travel.forget', id: trip.id });
  return null;
}

/** The trip that a file is of, and what it holds. */
export type Returned = { readonly tripId: TripId; readonly luggage: Luggage };

/** What is new in it, told against the workspace as it is now; `null`: the trip was forgotten. */
export function whatIsNew({ tripId, luggage }: Returned): TravelMerge | null {
  const { workspace } = useWorkspace.getState();
  const trip = workspace.travel.trips.find(({ id }) => id === tripId);
  return trip ? mergeTravel(trip, luggageOf(workspace), luggage) : null;
}

/** Makes it all again at home, in one step of undo. */
export function bringHome(merge: TravelMerge, choices: Choices): void {
  dispatchAll(merge.commands(choices, now(), today()));
}
