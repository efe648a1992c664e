import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { RecoveryKeyPanel } from './recovery-key-panel.tsx';
import { VaultPanel } from './vault-panel.tsx';

type Props = { readonly recoveryKey: string; readonly onConfirmed: () => void };

/** Milliseconds: well within the shortest time after which a vault locks itself. */
const PULSE = 30_000;

/** The recovery key of a new vault. Writing it down takes longer than an idle vault stays open. */
export function ShowRecoveryKey({ recoveryKey, onConfirmed }: Props) {
  const { t } = useTranslation('vault');
  useEffect(() => {
    const timer = setInterval(() => void call('window.active', null), PULSE);
    return () => clearInterval(timer); // the vault is still empty: nothing is laid open by waiting
  }, []);
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
