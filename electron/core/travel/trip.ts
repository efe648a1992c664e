// A travel copy is a vault of its own for one meeting. Home remembers what left with it, so that what
// comes back can be told from what was there; the copy itself knows only where it belongs.
import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { MeetingId, TripId } from '../ids.ts';
import { Luggage } from './luggage.ts';

const about = {
  meetingId: MeetingId,
  madeOn: Day,
  /** The day by which the copy is to be erased: a reminder, which erases nothing. */
  expiresOn: Day,
};

/** At home: a copy that left. */
export const Trip = z.strictObject({
  id: TripId,
  ...about,
  /** What it held when it left or was last brought home: changes are told against it. */
  base: Luggage,
  /** When it was last brought home; `null`: not yet. */
  backOn: Day.nullable(),
});
export type Trip = z.infer<typeof Trip>;

/** In the copy: which trip it is of. */
export const TravelCopy = z.strictObject({ tripId: TripId, ...about });
export type TravelCopy = z.infer<typeof TravelCopy>;

export const TravelPart = z.strictObject({
  trips: z.array(Trip),
  /** What this workspace is a travel copy of; `null`: it is at home. */
  here: TravelCopy.nullable(),
});
export type TravelPart = z.infer<typeof TravelPart>;

/** Whether the day to erase a copy by is over. `today`: `YYYY-MM-DD`. */
export const isExpired = ({ expiresOn }: Pick<TravelCopy, 'expiresOn'>, today: string): boolean =>
  expiresOn < today;
