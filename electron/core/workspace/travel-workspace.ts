import { emptySender } from '../letters/letter.ts';
import type { Trip } from '../travel/trip.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { emptyWorkspace, type Workspace } from './workspace.ts';

/**
 * The whole content of a travel copy: what leaves, which trip it is, how the screens look, and the
 * sender only `withSender`. Nothing else of home is in it.
 */
export function travelWorkspace(
  { id: tripId, meetingId, madeOn, expiresOn, base }: Trip,
  { theme, lockAfter, sender }: Settings,
  withSender: boolean,
): Workspace {
  return {
    ...emptyWorkspace,
    ...base,
    travel: { trips: [], here: { tripId, meetingId, madeOn, expiresOn } },
    settings: {
      ...defaultSettings,
      theme,
      lockAfter,
      hasSeenPointer: true,
      sender: withSender ? sender : emptySender,
    },
  };
}
