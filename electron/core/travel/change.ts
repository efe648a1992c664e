import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import type { TravelCommand } from './commands.ts';
import type { TravelPart, Trip } from './trip.ts';

/** Applies a command to the trips and says what would undo it. */
export function changeTravel(
  part: TravelPart,
  command: TravelCommand,
): { part: TravelPart; inverse: TravelCommand } {
  const { trips } = part;
  switch (command.type) {
    case 'travel.leave':
      return {
        part: { ...part, trips: insert(trips, command.trip, 'trip', command.index) },
        inverse: { type: 'travel.forget', id: command.trip.id },
      };
    case 'travel.comeBack': {
      const { id, base, backOn } = command;
      const { list, before } = replace(trips, id, 'trip', (trip) => ({ ...trip, base, backOn }));
      return {
        part: { ...part, trips: list },
        inverse: { type: 'travel.comeBack', id, base: before.base, backOn: before.backOn },
      };
    }
    case 'travel.forget': {
      const index = indexOf(trips, command.id, 'trip');
      const trip = trips[index] as Trip;
      return {
        part: { ...part, trips: removeAt(trips, index) },
        inverse: { type: 'travel.leave', trip, index },
      };
    }
    default:
      return assertNever(command);
  }
}
