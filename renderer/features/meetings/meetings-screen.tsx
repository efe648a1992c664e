import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/screen.tsx';

export function MeetingsScreen() {
  const { t } = useTranslation('meetings');
  return <Screen title={t('title')}>{null}</Screen>;
}
