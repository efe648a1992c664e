import { type ComponentProps, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '#core/tracking/moment.ts';
import { today } from '../../app/clock.ts';
import type { Place } from '../../app/place.ts';
import { Button } from '../../ui/button.tsx';
import { useDateWords } from '../shared/date-words.ts';
import { useCameBackFrom } from '../shared/return-focus.ts';
import { MomentItem } from './moment-item.tsx';
import styles from './timeline-screen.module.css';
import type { Dated, Year } from './years.ts';

/** A moment of the line, or the mark of this day on it. */
export type Entry = Dated & { readonly moment: Moment | null };

/** Entries of a year that are shown at once: a busy year has thousands. */
const AT_ONCE = 40;

type Words = ComponentProps<typeof MomentItem>['words'];
type Props = { readonly year: Year<Entry>; readonly words: Words };

/** One year: its moments in order; of a busy one, those around today or its first ones. */
export function YearSection({ year: { year, own }, words }: Props) {
  const { t } = useTranslation('timeline');
  const title = useId();
  const cameFrom = useCameBackFrom();
  const { from, to, earlier, later } = useWindow(own);
  return (
    <section aria-labelledby={title} className={styles.section}>
      <div className={styles.year}>
        <h2 id={title} className={styles.number}>
          {year ?? t('undated')}
        </h2>
        <div className={styles.list}>
          {from > 0 ? (
            <Button kind="quiet" onPress={earlier}>
              {t('earlier', { count: from })}
            </Button>
          ) : null}
          <ul className={styles.events}>
            {own.slice(from, to).map(({ id, moment }) => (
              <li key={id}>
                <Item moment={moment} words={words} cameFrom={cameFrom} />
              </li>
            ))}
          </ul>
          {to < own.length ? (
            <Button kind="quiet" onPress={later}>
              {t('more', { count: own.length - to })}
            </Button>
          ) : null}
        </div>
      </div>
    </section>
  );
}

type ItemProps = {
  readonly moment: Moment | null;
  readonly words: Words;
  readonly cameFrom: Place | undefined;
};

const Item = ({ moment, words, cameFrom }: ItemProps) =>
  moment === null ? <Today /> : <MomentItem moment={moment} words={words} cameFrom={cameFrom} />;

function Today() {
  const { t } = useTranslation('timeline');
  const date = useDateWords();
  return (
    <p id={TODAY} tabIndex={-1} className={styles.today}>
      {t('today', { day: date(today()) })}
    </p>
  );
}

/** The mark of this day, to be gone to. */
export const TODAY = 'timeline-today';

/** Which of a list is shown; when the list changes, it begins anew. */
function useWindow(own: readonly Entry[]) {
  const [shown, setShown] = useState(() => firstWindow(own));
  const last = useRef(own);
  useEffect(() => {
    if (last.current === own) return;
    last.current = own;
    setShown(firstWindow(own));
  }, [own]);
  return {
    ...shown,
    earlier: () => setShown(({ from, to }) => ({ from: Math.max(0, from - AT_ONCE), to })),
    later: () => setShown(({ from, to }) => ({ from, to: to + AT_ONCE })),
  };
}

function firstWindow(own: readonly Entry[]): { readonly from: number; readonly to: number } {
  const at = own.findIndex(({ moment }) => moment === null);
  const from = Math.max(0, Math.min(at - AT_ONCE / 2, own.length - AT_ONCE));
  return { from, to: from + AT_ONCE };
}
