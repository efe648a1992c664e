import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { nextStep } from '#core/meetings/next-step.ts';
import { byTurn } from '#core/meetings/order.ts';
import { today } from '../../app/clock.ts';
import { useCommitments } from '../../state/select/meetings.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import rows from '../../ui/rows.module.css';
import styles from './listed-meetings.module.css';
import { MeetingRow } from './meeting-row.tsx';
import { useMeetingWords } from './meeting-words.ts';

const SHOWS = ['all', 'planned', 'held'] as const;
type Show = (typeof SHOWS)[number];

/** More rows than a window shows. */
const AT_ONCE = 30;

type Props = {
  readonly meetings: readonly Meeting[];
  readonly onRemove: (meeting: Meeting) => void;
};

/** The meetings by turn, all of them or those of one state. */
export function ListedMeetings({ meetings, onRemove }: Props) {
  const { t } = useTranslation('meetings');
  const words = useMeetingWords();
  const commitments = useCommitments();
  const [show, setShow] = useState<Show>('all');
  const promising = useMemo(
    () => new Set(commitments.map(({ meetingId }) => meetingId)),
    [commitments],
  );
  const sorted = useMemo(() => meetings.toSorted(byTurn), [meetings]);
  const shown = useMemo(
    () => sorted.filter(({ status }) => show === 'all' || status === show),
    [sorted, show],
  );
  // The first rows at once, the others as soon as the page has answered.
  const rendered = useDeferredValue(shown, shown.slice(0, AT_ONCE));
  const day = today();
  return (
    <>
      <div className={styles.filter}>
        <RadioChoice
          label={t('show')}
          value={show}
          options={SHOWS.map((id) => ({ id, name: t(`shows.${id}`) }))}
          onChange={setShow}
        />
        <p role="status" className={rows.soft}>
          {shown.length > 0 ? t('count', { count: shown.length }) : t('noneSuch')}
        </p>
      </div>
      {shown.length > 0 ? (
        <ul className={rows.list}>
          {rendered.map((meeting) => {
            const step = nextStep(meeting, {
              today: day,
              hasCommitments: promising.has(meeting.id),
            });
            const next = step && words.next(step);
            return (
              <MeetingRow
                key={meeting.id}
                meeting={meeting}
                title={words.title(meeting)}
                when={words.when(meeting)}
                offices={words.offices(meeting)}
                next={next?.text ?? null}
                isLate={next?.isLate ?? false}
                onRemove={onRemove}
              />
            );
          })}
        </ul>
      ) : null}
    </>
  );
}
