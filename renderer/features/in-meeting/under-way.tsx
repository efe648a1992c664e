import { useTranslation } from 'react-i18next';
import { isUnderWay } from '#core/meetings/time-used.ts';
import { now } from '../../app/clock.ts';
import { go, usePlace } from '../../app/place.ts';
import { useMeetings } from '../../state/select/meetings.ts';
import { Button } from '../../ui/button.tsx';
import bar from '../../ui/notice.module.css';

/** The way back into a meeting that runs, as after a lock: without a word on what it is about. */
export function UnderWay() {
  const { t } = useTranslation('inMeeting');
  const isThere = usePlace(({ place }) => place.at === 'inMeeting');
  const at = now();
  const meeting = useMeetings().findLast((one) => isUnderWay(one, at));
  if (!meeting || isThere) return null;
  return (
    <div role="status" className={bar.notice}>
      <p className={bar.words}>{t('underWay')}</p>
      <Button onPress={() => go({ at: 'inMeeting', meetingId: meeting.id })}>{t('back')}</Button>
    </div>
  );
}
