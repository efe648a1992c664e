import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sortKey } from '#core/appeals/edtf.ts';
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
import { useMomentWords } from './use-moment-words.ts';
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
  const words = useMomentWords();
  const picture = useTimelinePicture(shown, words);
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
        <YearSection key={year.year} year={year} words={words} />
      ))}
    </Screen>
  );
}

/** The mark of this day stands after all that has begun; nothing needs it where nothing is shown. */
function withToday(shown: readonly Moment[]): readonly Entry[] {
  if (shown.length === 0) return [];
  const entries = shown.map((moment): Entry => ({ id: moment.id, when: moment.when, moment }));
  const day = today();
  const at = shown.findIndex(({ when }) => sortKey(when.edtf).slice(0, 10) > day);
  const mark: Entry = { id: TODAY, when: { edtf: day }, moment: null };
  return entries.toSpliced(at === -1 ? entries.length : at, 0, mark);
}

function goToToday(): void {
  const mark = document.getElementById(TODAY);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
