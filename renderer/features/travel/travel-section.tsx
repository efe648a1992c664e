import { Luggage } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useHere, useTrips } from '../../state/select/travel.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { BringHome } from './bring-home.tsx';
import { PackDialog } from './pack-dialog.tsx';
import styles from './travel.module.css';
import { TripList } from './trip-list.tsx';

/** A meeting's way to the table and back: a copy that holds it alone. A copy makes no copies. */
export function TravelSection({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('travel');
  const heading = useId();
  const [open, setOpen] = useState<'pack' | 'home' | null>(null);
  const trips = useTrips().filter(({ meetingId }) => meetingId === meeting.id);
  const here = useHere();
  if (here) return null;
  const close = () => setOpen(null);
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t('title')}</h2>
      <p className={styles.soft}>{t('lead')}</p>
      {trips.length > 0 ? <TripList trips={trips} /> : null}
      <Choices>
        <Button onPress={() => setOpen('pack')}>
          <Luggage aria-hidden size={16} />
          {t('pack.open')}
        </Button>
        {trips.length > 0 ? (
          <Button onPress={() => setOpen('home')}>{t('home.open')}</Button>
        ) : null}
      </Choices>
      {open === 'pack' ? <PackDialog meeting={meeting} onClose={close} /> : null}
      {open === 'home' ? <BringHome onClose={close} /> : null}
    </section>
  );
}
