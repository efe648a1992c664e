import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarWords, type DatedMeeting, isDated } from '#core/meetings/calendar.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useDayWords } from '../../app/day-words.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useCalendarFile } from '../shared/use-calendar-file.ts';
import styles from './calendar-button.module.css';

type Props = { readonly meeting: Meeting };

/** Opens a dialog that shows what a calendar would be told of the meeting, and saves that as a file. */
export function CalendarButton({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>
        <CalendarDays aria-hidden size={16} />
        {t('calendar.open')}
      </Button>
      {isOpen ? <CalendarDialog meeting={meeting} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

type DialogProps = Props & { readonly onClose: () => void };

function CalendarDialog({ meeting, onClose }: DialogProps) {
  const { t } = useTranslation('meetings');
  if (isDated(meeting)) return <DatedDialog meeting={meeting} onClose={onClose} />;
  return (
    <Dialog title={t('calendar.title')} isOpen onClose={onClose}>
      <p>{t('calendar.undated')}</p>
      <Choices>
        <Button onPress={onClose}>{t('calendar.close')}</Button>
      </Choices>
    </Dialog>
  );
}

type DatedProps = { readonly meeting: DatedMeeting; readonly onClose: () => void };

function DatedDialog({ meeting, onClose }: DatedProps) {
  const { t } = useTranslation('meetings');
  const [wantsPlace, setWantsPlace] = useState(false);
  const { job, isRunning, save, dismiss } = useCalendarFile('meetings.calendar');
  const hasPlace = meeting.place.trim() !== '';
  const withPlace = wantsPlace && hasPlace;
  const isDone = job.state === 'done' && job.value !== null;
  return (
    <Dialog title={t('calendar.title')} isOpen onClose={() => isRunning || onClose()}>
      <Form onSubmit={() => save({ meetingId: meeting.id, withPlace })}>
        <p>{t('calendar.lead')}</p>
        <Told meeting={meeting} withPlace={withPlace} />
        <Checkbox
          isSelected={withPlace}
          isDisabled={!hasPlace}
          onChange={(next) => {
            setWantsPlace(next);
            dismiss();
          }}
        >
          {hasPlace ? t('calendar.withPlace') : t('calendar.noPlace')}
        </Checkbox>
        <Outcome
          job={job}
          working={t('calendar.saving')}
          done={isDone ? t('calendar.saved', { path: job.value }) : null}
        />
        <Choices>
          <Button type="submit" kind="primary" isPending={isRunning}>
            {t('calendar.save')}
          </Button>
          <Button isDisabled={isRunning} onPress={onClose}>
            {t(isDone ? 'calendar.close' : 'calendar.cancel')}
          </Button>
        </Choices>
      </Form>
    </Dialog>
  );
}

type ToldProps = { readonly meeting: DatedMeeting; readonly withPlace: boolean };

/** What the file tells, and nothing else. */
function Told({ meeting, withPlace }: ToldProps) {
  const { t } = useTranslation('meetings');
  const day = useDayWords();
  const { name, place } = calendarWords(meeting, withPlace);
  const { on, startsAt, minutes: count, status } = meeting;
  const facts: readonly (readonly [key: 'name' | 'day' | 'time' | 'place' | 'status', string])[] = [
    ['name', name],
    ['day', day(on)],
    ['time', startsAt === null ? t('calendar.allDay') : t('calendar.from', { startsAt, count })],
    ...(place === null ? [] : [['place', place] as const]),
    ...(status === 'cancelled' ? [['status', t('calendar.cancelled')] as const] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([key, text]) => [
        <dt key={key}>{t(`calendar.${key}`)}</dt>,
        <dd key={`${key} is`}>{text}</dd>,
      ])}
    </dl>
  );
}
