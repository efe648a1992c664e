import { useTranslation } from 'react-i18next';
import type { Moment } from '#core/tracking/moment.ts';
import { go, type Place } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ConcernList } from '../shared/concern-list.tsx';
import { CountryTags } from '../shared/country-tags.tsx';
import { useDateWords } from '../shared/date-words.ts';
import { useReturnFocus } from '../shared/return-focus.ts';
import { WhenText } from '../shared/when-text.tsx';
import styles from './event-item.module.css';
import { EventItem } from './event-item.tsx';
import { groupOf } from './groups.ts';
import type { MomentWords } from './use-moment-words.ts';

type Props = {
  readonly moment: Moment;
  /** Says what it is; made once for the whole line. */
  readonly words: (moment: Moment) => MomentWords;
  readonly cameFrom: Place | undefined;
};

/** One moment of the line, leading to where it is told in full. */
export function MomentItem({ moment, words, cameFrom }: Props) {
  if (moment.what.kind === 'event')
    return <EventItem event={moment.what.event} cameFrom={cameFrom} />;
  if (moment.what.kind === 'later')
    return <Later moment={moment} what={moment.what} cameFrom={cameFrom} />;
  return <Own moment={moment} words={words} cameFrom={cameFrom} />;
}

type LaterProps = Omit<Props, 'words'> & {
  readonly what: Extract<Moment['what'], { readonly kind: 'later' }>;
};

/** What happened after the appeal, with its source and what it is about. */
function Later({ moment, what: { development, about }, cameFrom }: LaterProps) {
  const { t } = useTranslation('timeline');
  const { t: shared } = useTranslation('shared');
  const concerns = useAppeal().concerns.filter(({ id }) => moment.concernIds.includes(id));
  return (
    <div className={styles.event} data-group="later">
      <p className={styles.when}>
        <WhenText when={development.when} />
        <Tag>{shared('later.title')}</Tag>
        <CountryTags codes={moment.countries} />
      </p>
      <p className={styles.text}>{development.text}</p>
      <p className={styles.count}>
        {t('about', { about: about.join('; ') })}{' '}
        {shared('later.source', { source: development.source })}
      </p>
      {concerns.length > 0 ? (
        <details className={styles.count}>
          <summary>{t('concerns', { count: concerns.length })}</summary>
          <ConcernList concerns={concerns} cameFrom={cameFrom} />
        </details>
      ) : null}
    </div>
  );
}

/** What the user did, or has to expect. */
function Own({ moment, words, cameFrom }: Props) {
  const { t } = useTranslation('timeline');
  const date = useDateWords();
  const { label, name, promise, offices, to } = words(moment);
  const ref = useReturnFocus<HTMLAnchorElement>(
    to !== null && JSON.stringify(to) === JSON.stringify(cameFrom),
  );
  const group = groupOf[moment.what.kind];
  return (
    <div className={styles.event} data-group={group}>
      <p className={styles.when}>
        <span>{moment.when.edtf === null ? t('noDate') : date(moment.when.edtf)}</span>
        <Tag tone="accent">{label}</Tag>
      </p>
      <h3>
        <Link ref={ref} onPress={() => to && go(to)}>
          {name ?? promise ?? label}
        </Link>
      </h3>
      {offices.length > 0 ? <p className={styles.count}>{offices.join('; ')}</p> : null}
    </div>
  );
}
