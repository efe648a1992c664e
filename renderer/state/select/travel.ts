import type { TravelCopy, Trip } from '#core/travel/trip.ts';
import { useWorkspace } from '../workspace-store.ts';

/** Copies that left from this vault, in the order they were made. */
export const useTrips = (): readonly Trip[] =>
  useWorkspace(({ workspace }) => workspace.travel.trips);

/** What this vault is a travel copy of; `null`: it is none. */
export const useHere = (): TravelCopy | null =>
  useWorkspace(({ workspace }) => workspace.travel.here);
