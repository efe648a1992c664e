import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Secret } from '#core/vault/vault-state.ts';
import { useActivity } from '../../app/activity.ts';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Form } from '../../ui/form.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { VaultPanel } from './vault-panel.tsx';

type Props = {
  /** The recovery key that has just opened the vault. */
  readonly current: Secret;
  readonly onDone: () => void;
};

/** After the recovery key has opened the vault: a passphrase in place of the forgotten one. */
export function NewPassphraseOffer({ current, onDone }: Props) {
  const { t } = useTranslation('vault');
  useActivity(); // the vault is open already
  const [next, setNext] = useState<string | null>(null);
  const { job, run, isRunning } = useJob();
  const change = () => {
    if (next === null) return;
    run(async () => {
      await call('vault.changePassphrase', { current, next });
      onDone();
    });
  };
  return (
    <VaultPanel title={t('offer.title')}>
      <p>{t('offer.what')}</p>
      <Form onSubmit={change}>
        <NewPassphrase onChange={setNext} isReadOnly={isRunning} />
        <Outcome job={job} working={t('offer.working')} />
        <Choices>
          <Button kind="primary" type="submit" isDisabled={next === null} isPending={isRunning}>
            {t('offer.set')}
          </Button>
          <Button kind="quiet" onPress={onDone} isDisabled={isRunning}>
            {t('offer.later')}
          </Button>
        </Choices>
      </Form>
    </VaultPanel>
  );
}
