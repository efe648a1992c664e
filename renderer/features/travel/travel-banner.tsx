import { Luggage } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#core/contract/contract.ts';
import { isExpired, type TravelCopy } from '#core/travel/trip.ts';
import { today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { usePlace } from '../../app/place.ts';
import { useHere } from '../../state/select/travel.ts';
import { Button } from '../../ui/button.tsx';
import bar from '../../ui/notice.module.css';
import { EraseDialog } from '../settings/erase-dialog.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { takeBackup } from '../shared/take-backup.ts';
import { useJob } from '../shared/use-job.ts';

/** Says as long as a travel copy is open what it is, until when, and what is to become of it. */
export function TravelBanner() {
  const here = useHere();
  const isInMeeting = usePlace(({ place }) => place.at === 'inMeeting'); // nothing else is on it
  return here && !isInMeeting ? <Banner here={here} /> : null;
}

function Banner({ here }: { readonly here: TravelCopy }) {
  const { t } = useTranslation('travel');
  const day = useDayWords();
  const [isErasing, setErasing] = useState(false);
  const { job, run, isRunning } = useJob<Output<'vault.backUp'>>();
  const isOver = isExpired(here, today());
  const savedAs = job.state === 'done' ? job.value.savedAs : null;
  const words = t(isOver ? 'banner.over' : 'banner.until', { day: day(here.expiresOn) });
  return (
    <section aria-label={t('banner.label')} className={`${bar.notice} ${isOver ? bar.warn : ''}`}>
      <Luggage aria-hidden size={16} />
      <div className={bar.words}>
        <p>{words}</p>
        {savedAs === null ? null : <p role="status">{t('banner.saved', { path: savedAs })}</p>}
        <Outcome job={job} working={t('banner.saving')} />
      </div>
      <div className={bar.actions}>
        <Button isPending={isRunning} onPress={() => run(takeBackup)}>
          {t('banner.save')}
        </Button>
        <Button kind={isOver ? 'danger' : 'quiet'} onPress={() => setErasing(true)}>
          {t('banner.erase')}
        </Button>
      </div>
      {isErasing ? <EraseDialog onClose={() => setErasing(false)} /> : null}
    </section>
  );
}
