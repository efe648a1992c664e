import { useTranslation } from 'react-i18next';
import type { Trip } from '#core/travel/trip.ts';
import { useMeetings } from '../../state/select/meetings.ts';

/** What the meeting of a trip is called: now, or as it left where it is gone. */
export function useTripName(): (trip: Trip) => string {
  const { t } = useTranslation('travel');
  const meetings = useMeetings();
  return ({ meetingId, base }) => {
    const meeting = [...meetings, ...base.meetings.meetings].find(({ id }) => id === meetingId);
    return meeting?.title.trim() || t('trips.untitled');
  };
}
