import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../app/day-words.ts';
import { useHere, useTrips } from '../../state/select/travel.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Section } from '../settings/section.tsx';
import { BringHome } from './bring-home.tsx';
import { TripList } from './trip-list.tsx';

/** In Settings: all copies that left from this vault; in a copy, what it is. */
export function TripsSection() {
  const { t } = useTranslation('travel');
  const day = useDayWords();
  const [isOpen, setOpen] = useState(false);
  const trips = useTrips();
  const here = useHere();
  if (here)
    return (
      <Section id="travel" title={t('trips.title')}>
        <p>{t('trips.here', { made: day(here.madeOn), until: day(here.expiresOn) })}</p>
      </Section>
    );
  return (
    <Section id="travel" title={t('trips.title')}>
      <p>{t('trips.lead')}</p>
      {trips.length > 0 ? <TripList trips={trips} isNamed /> : <p>{t('trips.none')}</p>}
      <Choices>
        <Button onPress={() => setOpen(true)}>{t('home.open')}</Button>
      </Choices>
      {isOpen ? <BringHome onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
