import { useTranslation } from 'react-i18next';
import type { MeetingId } from '#core/ids.ts';
import { Screen } from '../../ui/screen.tsx';

export function MeetingScreen(_props: { readonly meetingId: MeetingId }) {
  const { t } = useTranslation('meetings');
  return <Screen title={t('title')}>{null}</Screen>;
}
