import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { secondsUsed } from '#core/meetings/time-used.ts';
import { clockState } from './clock.ts';
import styles from './in-meeting.module.css';
import { useTick } from './use-tick.ts';

const MINUTE = 60; // s

/** Time used and available, in whole minutes: nobody is to watch seconds while somebody speaks. */
export function Timer({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('inMeeting');
  const at = useTick(clockState(meeting) === 'running');
  const used = secondsUsed(meeting, at);
  const total = meeting.minutes * MINUTE;
  const share = Math.min(100, ((used ?? 0) / total) * 100);
  return (
    <div className={styles.timer}>
      <p role="timer">{timerWords(meeting, used, t)}</p>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ inlineSize: `${share}%` }} />
      </span>
    </div>
  );
}

function timerWords(meeting: Meeting, used: number | null, t: TFunction<'inMeeting'>): string {
  const { minutes, endedAt } = meeting;
  if (used === null)
    return `${t('clock.notStarted')} · ${t('clock.available', { count: minutes })}`;
  const whole = Math.floor(used / MINUTE);
  if (endedAt !== null) return t('clock.ended', { count: whole });
  const left = minutes * MINUTE - used;
  if (left > MINUTE) return t('clock.used', { used: whole, total: minutes });
  if (left > 0) return t('clock.last');
  return left > -MINUTE ? t('clock.up') : t('clock.over', { count: whole - minutes });
}
