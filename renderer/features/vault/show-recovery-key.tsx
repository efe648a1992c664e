import { useTranslation } from 'react-i18next';
import { RecoveryKeyPanel } from './recovery-key-panel.tsx';
import { VaultPanel } from './vault-panel.tsx';

type Props = { readonly recoveryKey: string; readonly onConfirmed: () => void };

/** The recovery key of a new vault. */
export function ShowRecoveryKey({ recoveryKey, onConfirmed }: Props) {
  const { t } = useTranslation('vault');
  return (
    <VaultPanel title={t('recoveryKey.title')}>
      <RecoveryKeyPanel
        recoveryKey={recoveryKey}
        onConfirmed={onConfirmed}
        goOn={t('recoveryKey.goOn')}
      />
    </VaultPanel>
  );
}
