import { useTranslation } from 'react-i18next';
import type { AppErrorData } from '#core/errors.ts';
import { call } from '../../app/client.ts';
import { useFailureWords } from '../../app/failures.tsx';
import { Button } from '../../ui/button.tsx';
import { Choices, VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly error: AppErrorData;
  readonly isRunning: boolean;
  readonly onOlder: () => void;
  readonly onRestore: () => void;
};

/** A vault older than the one last opened here: the user decides, and nothing is lost by it. */
export function RolledBack({ error, isRunning, onOlder, onRestore }: Props) {
  const { t } = useTranslation('vault');
  const { what, next } = useFailureWords()(error);
  return (
    <VaultPanel title={what}>
      <div role="alert">
        <p>{next}</p>
      </div>
      <p>{t('rolledBack.choose')}</p>
      <Choices>
        <Button kind="primary" onPress={onRestore}>
          {t('restore.offer')}
        </Button>
        <Button onPress={onOlder} isPending={isRunning}>
          {t('rolledBack.older')}
        </Button>
        <Button kind="quiet" onPress={() => void call('window.quit', null)}>
          {t('quit')}
        </Button>
      </Choices>
    </VaultPanel>
  );
}
