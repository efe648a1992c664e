import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '#core/tracking/moment.ts';
import { isShown } from '#core/tracking/timeline-filter.ts';
import { today } from '../../app/clock.ts';
import { useTimeline } from '../../state/select/tracking.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SavePicture } from '../shared/save-picture.tsx';
import { TimeStrip } from './strip.tsx';
import { filterOf, useTimelineFilter } from './timeline-filter.ts';
import { TimelineFilters } from './timeline-filters.tsx';
import styles from './timeline-screen.module.css';
import { useTimelinePicture } from './use-timeline-picture.ts';
import { type Entry, TODAY, YearSection } from './year-section.tsx';
import { years } from './years.ts';

/** What the appeal speaks of, what happened later and what was done about it, in the order of time. */
export function TimelineScreen() {
  const { t } = useTranslation('timeline');
  const moments = useTimeline();
  const filter = useTimelineFilter();
  const shown = useMemo(() => {
    const wanted = filterOf(filter);
    return moments.filter((moment) => isShown(moment, wanted));
  }, [moments, filter]);
  const list = useMemo(() => years(withToday(shown)), [shown]);
  const picture = useTimelinePicture(shown);
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          {shown.length > 0 ? <Button onPress={goToToday}>{t('toToday')}</Button> : null}
          <SavePicture
            name="timeline"
            shows={t('picture.shows')}
            names={t('picture.names')}
            make={picture}
          />
        </>
      }
    >
      <TimelineFilters moments={moments} />
      <p role="status" className={styles.shown}>
        {t('shown', { count: shown.length })} {t('filterHint')}
      </p>
      <div className={styles.strip}>
        <TimeStrip moments={shown} />
      </div>
      {shown.length === 0 ? <p>{t('none')}</p> : null}
      {list.map((year) => (
        <YearSection key={year.year} year={year} />
      ))}
    </Screen>
  );
}

/** The mark of this day stands after all that has begun. */
function withToday(shown: readonly Moment[]): readonly Entry[] {
  const entries = shown.map((moment): Entry => ({ id: moment.id, when: moment.when, moment }));
  return shown.length === 0
    ? []
    : [...entries, { id: TODAY, when: { edtf: today() }, moment: null }];
}

function goToToday(): void {
  const mark = document.getElementById(TODAY);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
