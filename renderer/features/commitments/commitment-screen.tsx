import { useTranslation } from 'react-i18next';
import type { CommitmentId } from '#core/ids.ts';
import { Screen } from '../../ui/screen.tsx';

export function CommitmentScreen(_props: { readonly commitmentId: CommitmentId }) {
  const { t } = useTranslation('commitments');
  return <Screen title={t('title')}>{null}</Screen>;
}
