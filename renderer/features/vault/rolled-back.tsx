import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppErrorData } from '#core/errors.ts';
import { call } from '../../app/client.ts';
import { useFailureWords } from '../../app/failures.tsx';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Outcome } from '../shared/outcome.tsx';
import type { Job } from '../shared/use-job.ts';
import { VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly error: AppErrorData;
  /** How opening the older one is getting on. */
  readonly job: Job;
  readonly isRunning: boolean;
  readonly onOlder: () => void;
  readonly onRestore: () => void;
  /** What else can be done when the older one does not open either. */
  readonly children: ReactNode;
};

/** A vault older than the one last opened here: the user decides, and nothing is lost by it. */
export function RolledBack({ error, job, isRunning, onOlder, onRestore, children }: Props) {
  const { t } = useTranslation('vault');
  const { what, next } = useFailureWords()(error);
  const isSaidAbove = job.state === 'failed' && job.error.code === error.code;
  return (
    <VaultPanel title={what}>
      <div role="alert">
        <p>{next}</p>
      </div>
      <p>{t('rolledBack.choose')}</p>
      <Outcome job={isSaidAbove ? { state: 'idle' } : job} working={t('unlock.working')} />
      <Choices>
        <Button kind="primary" onPress={onRestore} isDisabled={isRunning}>
          {t('restore.offer')}
        </Button>
        <Button onPress={onOlder} isPending={isRunning}>
          {t('rolledBack.older')}
        </Button>
        {children}
        <Button kind="quiet" onPress={() => void call('window.quit', null)}>
          {t('quit')}
        </Button>
      </Choices>
    </VaultPanel>
  );
}
