import { useTranslation } from 'react-i18next';
import type { MeetingId } from '#core/ids.ts';
import { go } from '../../../app/place.ts';
import { useMeeting } from '../../../state/select/meetings.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { PackDesk } from './pack-desk.tsx';

/** The papers of one meeting: read, put right, saved and printed. */
export function PackScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const { t } = useTranslation('pack');
  const { t: meetingWords } = useTranslation('meetings');
  const meeting = useMeeting(meetingId);
  if (!meeting)
    return (
      <Screen
        title={meetingWords('gone')}
        lead={meetingWords('goneHint')}
        actions={<Button onPress={() => go({ at: 'meetings' })}>{meetingWords('all')}</Button>}
      >
        {null}
      </Screen>
    );
  return (
    <Screen
      title={t('title')}
      above={
        <Link onPress={() => go({ at: 'meeting', meetingId })}>
          <span lang={meeting.language}>{meeting.title.trim() || meetingWords('untitled')}</span>
        </Link>
      }
    >
      <PackDesk meeting={meeting} />
    </Screen>
  );
}
