import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreFrom } from '#core/contract/contract.ts';
import type { Backup, Opened, Secret } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Form } from '../../ui/form.tsx';
import { KnownSecret } from '../shared/known-secret.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import { BackupChoice } from './backup-choice.tsx';
import { Path, VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly path: string;
  readonly onRestored: (opened: Opened, secret: Secret) => void;
  readonly onBack: () => void;
};

/** Takes a backup in place of the vault: one kept beside it, or a file from elsewhere. */
export function Restore({ path, onRestored, onBack }: Props) {
  const { t } = useTranslation('vault');
  const [from, setFrom] = useState<RestoreFrom | null>(null);
  const [secret, setSecret] = useState<Secret | null>(null);
  const beside = useBackupsBeside();
  const { job, run, isRunning } = useJob();
  const restore = () => {
    if (!from || !secret) return;
    run(async () => onRestored(await call('vault.restore', { from, secret }), secret));
  };
  return (
    <VaultPanel title={t('restore.title')}>
      <p>{t('restore.what')}</p>
      <Path>{path}</Path>
      <Form onSubmit={restore}>
        <BackupChoice beside={beside} from={from} onChoose={setFrom} />
        {from ? <KnownSecret of="copy" isReadOnly={isRunning} onChange={setSecret} /> : null}
        <Outcome job={job} working={t('restore.working')} />
        <Choices>
          <Button kind="primary" type="submit" isDisabled={!from || !secret} isPending={isRunning}>
            {t('restore.now')}
          </Button>
          <Button kind="quiet" onPress={onBack} isDisabled={isRunning}>
            {t('back')}
          </Button>
        </Choices>
      </Form>
    </VaultPanel>
  );
}

/** The copies beside the vault, newest first; `null` until main has looked. */
function useBackupsBeside(): readonly Backup[] | null {
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  useEffect(() => {
    call('vault.backups', null).then(setBackups, () => setBackups([]));
  }, []);
  return backups;
}
