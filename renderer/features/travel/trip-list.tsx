import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isExpired, type Trip } from '#core/travel/trip.ts';
import { today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { IconButton } from '../../ui/button.tsx';
import rows from '../../ui/rows.module.css';
import { Tag } from '../../ui/tag.tsx';
import { useTripName } from './trip-name.ts';

type Props = {
  readonly trips: readonly Trip[];
  /** Whether it says of each which meeting it is for. */
  readonly isNamed?: boolean;
};

/** Copies that left: since when, until when, and whether they are back. */
export function TripList({ trips, isNamed = false }: Props) {
  const { t } = useTranslation('travel');
  const day = useDayWords();
  const nameOf = useTripName();
  return (
    <ul className={rows.list} aria-label={t('trips.label')}>
      {trips.map((trip) => (
        <li key={trip.id} className={rows.row}>
          <div className={rows.words}>
            {isNamed ? <span className={rows.name}>{nameOf(trip)}</span> : null}
            <span className={rows.soft}>{t('trips.left', { day: day(trip.madeOn) })}</span>
            <span className={rows.soft}>{t('trips.until', { day: day(trip.expiresOn) })}</span>
            <span className={rows.tags}>
              <Standing trip={trip} />
            </span>
          </div>
          <div className={rows.actions}>
            <IconButton
              label={t('trips.forget', { day: day(trip.madeOn) })}
              icon={<X aria-hidden size={16} />}
              onPress={() => dispatch({ type: 'travel.forget', id: trip.id })}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Standing({ trip }: { readonly trip: Trip }) {
  const { t } = useTranslation('travel');
  const day = useDayWords();
  if (trip.backOn !== null)
    return <Tag tone="accent">{t('trips.back', { day: day(trip.backOn) })}</Tag>;
  return isExpired(trip, today()) ? (
    <Tag tone="warn">{t('trips.overdue')}</Tag>
  ) : (
    <Tag>{t('trips.out')}</Tag>
  );
}
