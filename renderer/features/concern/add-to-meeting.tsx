import { Check, Handshake, Plus } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import { AgendaItemId, type MeetingId } from '#core/ids.ts';
import { agendaConcerns, withItem } from '#core/meetings/agenda.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { byTurn } from '#core/meetings/order.ts';
import { useAction } from '../../app/actions.ts';
import { newId, now } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useMeetings } from '../../state/select/meetings.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Link } from '../../ui/link.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useMeetingWords } from '../meetings/meeting-words.ts';
import { useStartMeeting } from '../shared/start-meeting.ts';

const NEW = 'new';

type Props = {
  readonly concern: Concern;
  readonly onAdded: (meetingId: MeetingId) => void;
};

/** Puts the concern on the agenda of a planned meeting, or plans one with it. */
export function AddToMeeting({ concern, onAdded }: Props) {
  const { t } = useTranslation('meetings');
  const words = useMeetingWords();
  const startMeeting = useStartMeeting();
  const { id: appealId } = useAppeal();
  const planned = useMeetings()
    .filter((one) => one.appealId === appealId && one.status === 'planned')
    .toSorted(byTurn);
  const has = ({ agenda }: Meeting) => agendaConcerns(agenda).includes(concern.id);
  const start = useCallback(
    () => startMeeting({ concernIds: [concern.id] }),
    [startMeeting, concern.id],
  );
  useAction('meeting.new', start);
  const add = ({ id, agenda }: Meeting) => {
    const about = { type: 'concern', concernId: concern.id } as const;
    const value = withItem(agenda, newId(AgendaItemId), about);
    dispatch({ type: 'meetings.revise', id, revision: { field: 'agenda', value }, at: now() });
    onAdded(id);
  };
  const choose = (id: string) => {
    const meeting = planned.find((one) => one.id === id);
    if (!meeting) start();
    else if (has(meeting)) go({ at: 'meeting', meetingId: meeting.id });
    else add(meeting);
  };
  return (
    <MenuButton
      label={t('add.button')}
      items={[
        { id: NEW, name: t('add.new'), icon: <Plus aria-hidden size={16} /> },
        ...planned.map((meeting) => ({
          id: meeting.id,
          name: words.title(meeting),
          detail: has(meeting) ? t('add.has') : words.when(meeting),
          icon: has(meeting) ? (
            <Check aria-hidden size={16} />
          ) : (
            <Handshake aria-hidden size={16} />
          ),
        })),
      ]}
      onChoose={choose}
    />
  );
}

/** Says which meeting the concern went into, and leads there. */
export function AddedToMeeting({ meetingId }: { readonly meetingId: MeetingId | null }) {
  const { t } = useTranslation('meetings');
  const words = useMeetingWords();
  const meeting = useMeetings().find(({ id }) => id === meetingId);
  return (
    <span role="status">
      {meeting ? (
        <>
          {t('add.added', { title: words.title(meeting) })}{' '}
          <Link onPress={() => go({ at: 'meeting', meetingId: meeting.id })}>{t('add.open')}</Link>
        </>
      ) : null}
    </span>
  );
}
