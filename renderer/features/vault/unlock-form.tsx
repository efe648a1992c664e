import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Secret } from '#core/vault/vault-state.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Form } from '../../ui/form.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { RecoveryKeyField } from '../shared/recovery-key-field.tsx';
import { type Kind, secretOf } from '../shared/secret.ts';
import type { Job } from '../shared/use-job.ts';
import { isOutOfReach } from './use-unlocking.ts';

type Props = {
  readonly job: Job;
  readonly isRunning: boolean;
  readonly onSubmit: (secret: Secret) => void;
  /** What else can be done after a failure. */
  readonly children: ReactNode;
};

/** Asks for the passphrase, or for the recovery key in its place. */
export function UnlockForm({ job, isRunning, onSubmit, children }: Props) {
  const { t } = useTranslation('vault');
  const [kind, setKind] = useState<Kind>('passphrase');
  const [typed, setTyped] = useState('');
  const turnTo = (next: Kind) => {
    setKind(next);
    setTyped('');
  };
  const submit = () => {
    if (typed !== '' && !isRunning) onSubmit(secretOf(kind, typed));
  };
  const field = { value: typed, onChange: setTyped, isReadOnly: isRunning, autoFocus: true };
  const other = kind === 'passphrase' ? 'recoveryKey' : 'passphrase';
  const isTriedAgain = job.state === 'failed' && isOutOfReach(job.error);
  return (
    <Form onSubmit={submit}>
      {kind === 'passphrase' ? (
        <PassphraseField {...field} />
      ) : (
        <RecoveryKeyField {...field} label={t('recoveryKey.label')} />
      )}
      <Outcome job={job} working={t('unlock.working')} />
      <Choices>
        <Button kind="primary" type="submit" isPending={isRunning}>
          {t(isTriedAgain ? 'again' : 'unlock.open')}
        </Button>
        {children}
        <Button kind="quiet" onPress={() => turnTo(other)} isDisabled={isRunning}>
          {t(`unlock.use.${other}`)}
        </Button>
      </Choices>
    </Form>
  );
}
