import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/screen.tsx';

export function CoverageScreen() {
  const { t } = useTranslation('coverage');
  return <Screen title={t('title')}>{null}</Screen>;
}
