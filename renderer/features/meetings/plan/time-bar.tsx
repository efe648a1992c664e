import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { timeBudget } from '#core/meetings/time-budget.ts';
import { useItemWords } from '../../shared/agenda-words.ts';
import styles from './time-bar.module.css';

type Props = { readonly meeting: Pick<Meeting, 'minutes' | 'agenda'> };

/** The minutes of the meeting as a bar: what each item has, what is free, what is too much. */
export function TimeBar({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const nameOf = useItemWords();
  const { shares, left, over } = timeBudget(meeting);
  const { agenda, minutes } = meeting;
  const all = minutes + over;
  const shareWords = agenda.map((item, at) =>
    t('time.share', { number: at + 1, name: nameOf(item), count: shares[at] ?? 0 }),
  );
  return (
    <figure className={styles.budget} aria-label={t('time.title')}>
      <div className={styles.bar} role="img" aria-label={shareWords.join('; ')}>
        {agenda.map(({ id }, at) => {
          const share = shares[at] ?? 0;
          return share > 0 ? (
            <span
              key={id}
              className={styles.share}
              style={{ inlineSize: percent(share, all) }}
              title={shareWords[at]}
            >
              {at + 1}
            </span>
          ) : null;
        })}
        {left > 0 ? (
          <span className={styles.left} style={{ inlineSize: percent(left, all) }}>
            {t('time.free')}
          </span>
        ) : null}
        {over > 0 ? (
          <span className={styles.over} style={{ inlineSize: percent(over, all) }} />
        ) : null}
      </div>
      <p role="status" className={over > 0 ? styles.warn : styles.soft}>
        <Balance meeting={meeting} />
      </p>
    </figure>
  );
}

const percent = (part: number, all: number): string => `${(100 * part) / all}%`;

/** What the bar shows, in words. */
function Balance({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const { shares, left, over } = timeBudget(meeting);
  const { minutes, agenda } = meeting;
  const starved = agenda.filter((item, at) => item.minutes === null && shares[at] === 0).length;
  return (
    <>
      {over > 0 ? t('time.over', { count: over, all: minutes }) : null}
      {over === 0 && left > 0 ? t('time.left', { count: left, all: minutes }) : null}
      {over === 0 && left === 0 ? t('time.full', { count: minutes }) : null}{' '}
      {starved > 0 ? t('time.starved', { count: starved }) : null}
    </>
  );
}
