import { useTranslation } from 'react-i18next';
import type { MeetingId } from '#core/ids.ts';
import { go } from '../../app/place.ts';
import { useMeeting } from '../../state/select/meetings.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { QuietScreen } from './quiet-screen.tsx';

/** The screen for the meeting itself. */
export function InMeetingScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const { t } = useTranslation('inMeeting');
  const meeting = useMeeting(meetingId);
  if (meeting) return <QuietScreen meeting={meeting} />;
  return (
    <Screen
      title={t('gone')}
      lead={t('goneHint')}
      actions={<Button onPress={() => go({ at: 'meetings' })}>{t('toMeetings')}</Button>}
    >
      {null}
    </Screen>
  );
}
