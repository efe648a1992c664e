import * as z from 'zod';
import { TripId } from '../ids.ts';
import { Trip } from './trip.ts';

const { base, backOn } = Trip.shape;

export const TravelCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('travel.leave'),
    trip: Trip,
    index: z.int().nonnegative().optional(),
  }),
  /** What came back is home: from now on changes are told against it. */
  z.strictObject({ type: z.literal('travel.comeBack'), id: TripId, base, backOn }),
  z.strictObject({ type: z.literal('travel.forget'), id: TripId }),
]);
export type TravelCommand = z.infer<typeof TravelCommand>;
