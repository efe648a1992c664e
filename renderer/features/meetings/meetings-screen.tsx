import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { nextStep } from '#core/meetings/next-step.ts';
import { byTurn } from '#core/meetings/order.ts';
import { useAction } from '../../app/actions.ts';
import { today } from '../../app/clock.ts';
import { useCommitments, useMeetings } from '../../state/select/meetings.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Choices } from '../../ui/choices.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import rows from '../../ui/rows.module.css';
import { Screen } from '../../ui/screen.tsx';
import { RemovedNotice } from '../letters/removed-notice.tsx';
import { useStartMeeting } from '../shared/start-meeting.ts';
import { MeetingRow } from './meeting-row.tsx';
import { useMeetingWords } from './meeting-words.ts';
import styles from './meetings-screen.module.css';
import { NewMeeting } from './new-meeting.tsx';
import { PreparePack } from './prepare/prepare-pack.tsx';

const SHOWS = ['all', 'planned', 'held'] as const;
type Show = (typeof SHOWS)[number];
type Removed = { readonly meeting: Meeting; readonly index: number };

/** Meetings: what comes next at the top, what has been below. */
export function MeetingsScreen() {
  const { t } = useTranslation('meetings');
  const meetings = useMeetings();
  const words = useMeetingWords();
  const startMeeting = useStartMeeting();
  const start = () => startMeeting({});
  useAction('meeting.new', start);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = (meeting: Meeting) => {
    setRemoved({ meeting, index: meetings.indexOf(meeting) });
    dispatch({ type: 'meetings.remove', id: meeting.id });
  };
  const bringBack = () => {
    if (removed) dispatch({ type: 'meetings.create', ...removed });
    setRemoved(null);
  };
  const isGone = removed !== null && !meetings.some(({ id }) => id === removed.meeting.id);
  const isEmpty = meetings.length === 0;
  return (
    <Screen
      title={t('title')}
      width="reading"
      lead={isEmpty ? undefined : t('lead')}
      actions={
        isEmpty ? null : (
          <>
            <PreparePack kind="primary" />
            <NewMeeting />
          </>
        )
      }
    >
      {isGone ? (
        <RemovedNotice
          key={removed.meeting.id}
          name={words.title(removed.meeting)}
          onBringBack={bringBack}
        />
      ) : null}
      {isEmpty ? <NoMeetings /> : <Listed meetings={meetings} onRemove={remove} />}
    </Screen>
  );
}

/** More rows than a window shows. */
const AT_ONCE = 30;

type ListedProps = {
  readonly meetings: readonly Meeting[];
  readonly onRemove: (meeting: Meeting) => void;
};

function Listed({ meetings, onRemove }: ListedProps) {
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
          {rendered.map((meeting) => (
            <MeetingRow
              key={meeting.id}
              meeting={meeting}
              next={nextStep(meeting, { today: day, hasCommitments: promising.has(meeting.id) })}
              words={words}
              onRemove={() => onRemove(meeting)}
            />
          ))}
        </ul>
      ) : null}
    </>
  );
}

function NoMeetings() {
  const { t } = useTranslation('meetings');
  return (
    <div className={rows.none}>
      <h2>{t('none.title')}</h2>
      <ol className={styles.steps}>
        <li>{t('none.who')}</li>
        <li>{t('none.papers')}</li>
        <li>{t('none.there')}</li>
        <li>{t('none.after')}</li>
      </ol>
      <p className={rows.soft}>{t('none.private')}</p>
      <Choices>
        <PreparePack kind="primary" />
        <NewMeeting />
      </Choices>
    </div>
  );
}
