import { useTranslation } from 'react-i18next';
import type { Event } from '#core/appeals/appeal.ts';
import type { Place } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { ConcernList } from '../shared/concern-list.tsx';
import { CountryTags } from '../shared/country-tags.tsx';
import { Developments } from '../shared/developments.tsx';
import { Marks } from '../shared/marks.tsx';
import { WhenText } from '../shared/when-text.tsx';
import styles from './event-item.module.css';

type Props = { readonly event: Event; readonly cameFrom: Place | undefined };

/** One event: when and where, what must be minded, and the concerns that speak of it. */
export function EventItem({ event, cameFrom }: Props) {
  const { t } = useTranslation('timeline');
  const concerns = useAppeal().concerns.filter(({ eventIds }) => eventIds.includes(event.id));
  return (
    <article className={styles.event}>
      <p className={styles.when}>
        <WhenText when={event.when} />
        {event.site ? <span>{t('where', { site: event.site })}</span> : null}
        <CountryTags codes={event.countries} />
      </p>
      <h3>{event.heading}</h3>
      <Marks marks={event.marks} />
      <Developments later={event.later} orUnknown />
      {concerns.length > 0 ? (
        <div className={styles.concerns}>
          <p className={styles.count}>{t('concerns', { count: concerns.length })}</p>
          <ConcernList concerns={concerns} cameFrom={cameFrom} />
        </div>
      ) : null}
    </article>
  );
}
