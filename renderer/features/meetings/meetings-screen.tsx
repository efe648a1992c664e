import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useAction } from '../../app/actions.ts';
import { useMeetings } from '../../state/select/meetings.ts';
import { dispatch, useWorkspace } from '../../state/workspace-store.ts';
import { Choices } from '../../ui/choices.tsx';
import rows from '../../ui/rows.module.css';
import { Screen } from '../../ui/screen.tsx';
import { RemovedNotice } from '../letters/removed-notice.tsx';
import { useStartMeeting } from '../shared/start-meeting.ts';
import { ListedMeetings } from './listed-meetings.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { NewMeeting } from './new-meeting.tsx';
import { PreparePack } from './prepare/prepare-pack.tsx';

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
  const remove = useCallback((meeting: Meeting) => {
    const all = useWorkspace.getState().workspace.meetings.meetings;
    setRemoved({ meeting, index: all.indexOf(meeting) });
    dispatch({ type: 'meetings.remove', id: meeting.id });
  }, []);
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
      {isEmpty ? <NoMeetings /> : <ListedMeetings meetings={meetings} onRemove={remove} />}
    </Screen>
  );
}

function NoMeetings() {
  const { t } = useTranslation('meetings');
  return (
    <div className={rows.none}>
      <h2>{t('none.title')}</h2>
      <ol className={rows.steps}>
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
