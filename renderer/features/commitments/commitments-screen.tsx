import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/screen.tsx';

export function CommitmentsScreen() {
  const { t } = useTranslation('commitments');
  return <Screen title={t('title')}>{null}</Screen>;
}
