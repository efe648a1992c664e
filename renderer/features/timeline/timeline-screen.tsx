import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppeal } from '../../state/library.ts';
import { Select } from '../../ui/field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useCameBackFrom } from '../shared/return-focus.ts';
import { EventItem } from './event-item.tsx';
import { TimeStrip } from './strip.tsx';
import { useTimelineFilter } from './timeline-filter.ts';
import styles from './timeline-screen.module.css';
import { type Year, years } from './years.ts';

const ALL = 'all';

/** The events of the appeal in the order they happened. */
export function TimelineScreen() {
  const { t } = useTranslation('timeline');
  const { events, countries } = useAppeal();
  const country = useTimelineFilter((filter) => filter.country);
  const shown = events.filter((event) => country === null || event.countries.includes(country));
  return (
    <Screen title={t('title')} lead={t('lead', { count: events.length })}>
      <div className={styles.filter}>
        <div className={styles.country}>
          <Select
            label={t('country')}
            value={country ?? ALL}
            options={[
              { id: ALL, name: t('all') },
              ...countries.map(({ code, name }) => ({ id: code, name })),
            ]}
            onChange={(id) => useTimelineFilter.setState({ country: id === ALL ? null : id })}
          />
        </div>
        <p role="status" className={styles.shown}>
          {t('shown', { count: shown.length })}
        </p>
      </div>
      <div className={styles.strip}>
        <TimeStrip events={shown} />
      </div>
      {shown.length === 0 ? <p>{t('none')}</p> : null}
      {years(shown).map((year) => (
        <YearSection key={year.year} year={year} />
      ))}
    </Screen>
  );
}

function YearSection({ year: { year, events } }: { readonly year: Year }) {
  const { t } = useTranslation('timeline');
  const title = useId();
  const cameFrom = useCameBackFrom();
  return (
    <section aria-labelledby={title} className={styles.section}>
      <div className={styles.year}>
        <h2 id={title} className={styles.number}>
          {year ?? t('undated')}
        </h2>
        <ul className={styles.events}>
          {events.map((event) => (
            <li key={event.id}>
              <EventItem event={event} cameFrom={cameFrom} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
