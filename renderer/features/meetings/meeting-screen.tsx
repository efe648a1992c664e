import { useTranslation } from 'react-i18next';
import type { MeetingId } from '#core/ids.ts';
import { useAction } from '../../app/actions.ts';
import { go } from '../../app/place.ts';
import { useMeeting } from '../../state/select/meetings.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useStartMeeting } from '../shared/start-meeting.ts';
import { MeetingDesk } from './meeting-desk.tsx';

/** One meeting: its plan, and after it what was said. */
export function MeetingScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const { t } = useTranslation('meetings');
  const meeting = useMeeting(meetingId);
  const startMeeting = useStartMeeting();
  useAction('meeting.new', () => startMeeting({}));
  const toMeetings = () => go({ at: 'meetings' });
  if (!meeting)
    return (
      <Screen
        title={t('gone')}
        lead={t('goneHint')}
        actions={<Button onPress={toMeetings}>{t('all')}</Button>}
      >
        {null}
      </Screen>
    );
  return (
    <Screen
      title={meeting.title.trim() || t('untitled')}
      language={meeting.language}
      above={<Link onPress={toMeetings}>{t('title')}</Link>}
    >
      <MeetingDesk meeting={meeting} />
    </Screen>
  );
}
