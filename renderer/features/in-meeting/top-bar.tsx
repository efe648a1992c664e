import { Lock, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { perform } from '../../app/actions.ts';
import { go } from '../../app/place.ts';
import { Button } from '../../ui/button.tsx';
import { keysOf } from '../shared/keys-of.ts';
import { clockState, turnClock } from './clock.ts';
import styles from './in-meeting.module.css';
import { Timer } from './timer.tsx';

const TURNS = { waiting: 'start', running: 'end', ended: 'goOn' } as const;

/** What the meeting is called, how its time stands, and the ways out. */
export function TopBar({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('inMeeting');
  const state = clockState(meeting);
  const leave = () => go({ at: 'meeting', meetingId: meeting.id });
  return (
    <header className={styles.top}>
      <h1 tabIndex={-1} lang={meeting.language} className={styles.title}>
        {meeting.title.trim() || t('untitled')}
      </h1>
      <Timer meeting={meeting} />
      <div className={styles.ways}>
        <Button onPress={() => turnClock(meeting)}>{t(`clock.${TURNS[state]}`)}</Button>
        {state === 'ended' ? (
          <Button kind="primary" onPress={leave}>
            {t('clock.toMinutes')}
          </Button>
        ) : (
          <Button kind="quiet" onPress={leave}>
            <LogOut aria-hidden size={16} />
            {t('leave')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => perform('vault.lock')}>
          <Lock aria-hidden size={16} />
          {t('lock')} <kbd className={styles.key}>{keysOf('vault.lock')}</kbd>
        </Button>
      </div>
    </header>
  );
}
