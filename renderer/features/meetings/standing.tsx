import { FileText, Mic } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Meeting, MeetingStatus } from '#core/meetings/meeting.ts';
import { nextStep } from '#core/meetings/next-step.ts';
import { today } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { useCommitments } from '../../state/select/meetings.ts';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import styles from './meeting-desk.module.css';
import { Next } from './meeting-row.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { revise } from './revise.ts';

/** How far the meeting is, what is to be done next, and where that is done. */
export function Standing({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const words = useMeetingWords();
  const { id, status } = meeting;
  const hasCommitments = useCommitments().some(({ meetingId }) => meetingId === id);
  const next = nextStep(meeting, { today: today(), hasCommitments });
  return (
    <div className={styles.top}>
      <div className={styles.standing}>
        <RadioChoice
          label={t('statusLabel')}
          value={status}
          options={MeetingStatus.options.map((one) => ({ id: one, name: t(`status.${one}`) }))}
          onChange={(value) => revise(id, () => ({ field: 'status', value }))}
        />
        <p role="status">{next ? <Next {...words.next(next)} /> : null}</p>
      </div>
      <div className={styles.actions}>
        <Button onPress={() => go({ at: 'inMeeting', meetingId: id })}>
          <Mic aria-hidden size={16} />
          {t('inMeeting')}
        </Button>
        <Button kind="primary" onPress={() => go({ at: 'pack', meetingId: id })}>
          <FileText aria-hidden size={16} />
          {t('papers')}
        </Button>
      </div>
    </div>
  );
}
