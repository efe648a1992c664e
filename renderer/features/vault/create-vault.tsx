import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/tag.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import styles from './create-vault.module.css';
import { NewPassphrase } from './new-passphrase.tsx';
import { VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly plainStore: VaultStatus['plainStore'];
  readonly onCreated: (recoveryKey: string) => void;
  readonly onRestore: () => void;
  /** `null` on a first run: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
};

/** The first run: what is protected and what is not, and the passphrase that it hangs on. */
export function CreateVault({ plainStore, onCreated, onRestore, onBack }: Props) {
  const { t } = useTranslation('vault');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const { job, run, isRunning } = useJob();
  const create = () => {
    if (passphrase === null) return;
    run(async () => onCreated((await call('vault.create', { passphrase })).recoveryKey));
  };
  return (
    <VaultPanel title={t('create.title')}>
      <ul className={styles.protection}>
        <li>{t('create.protection.what')}</li>
        <li>{t('create.protection.recovery')}</li>
        <li>{t('create.protection.duress')}</li>
        <li>{t('create.protection.law')}</li>
      </ul>
      {plainStore === 'none' ? null : (
        <Notice tone={plainStore === 'found' ? 'plain' : 'warn'}>
          <p>{t(`create.plainStore.${plainStore}`)}</p>
        </Notice>
      )}
      <Form onSubmit={create}>
        <NewPassphrase onChange={setPassphrase} isReadOnly={isRunning} />
        <Outcome job={job} working={t('create.working')} />
        <Choices>
          <Button
            kind="primary"
            type="submit"
            isDisabled={passphrase === null}
            isPending={isRunning}
          >
            {t('create.create')}
          </Button>
          <Button kind="quiet" onPress={onRestore} isDisabled={isRunning}>
            {t('create.restore')}
          </Button>
          {onBack ? (
            <Button kind="quiet" onPress={onBack} isDisabled={isRunning}>
              {t('back')}
            </Button>
          ) : null}
        </Choices>
      </Form>
    </VaultPanel>
  );
}
