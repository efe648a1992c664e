import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Secret } from '#core/vault/vault-state.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Outcome } from '../settings/outcome.tsx';
import type { Job } from '../settings/use-job.ts';
import styles from './create-vault.module.css';
import { PassphraseField } from './passphrase-field.tsx';
import { Choices } from './vault-panel.tsx';

type Props = {
  readonly job: Job;
  readonly isRunning: boolean;
  readonly onSubmit: (secret: Secret) => void;
  /** What else can be done after a failure. */
  readonly children: ReactNode;
};

type Kind = Secret['kind'];

const secretOf = (kind: Kind, typed: string): Secret =>
  kind === 'passphrase' ? { kind, passphrase: typed } : { kind, recoveryKey: typed };

/** Asks for the passphrase, or for the recovery key in its place. */
export function UnlockForm({ job, isRunning, onSubmit, children }: Props) {
  const { t } = useTranslation('vault');
  const [kind, setKind] = useState<Kind>('passphrase');
  const [typed, setTyped] = useState('');
  const turnTo = (next: Kind) => {
    setKind(next);
    setTyped('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '' && !isRunning) onSubmit(secretOf(kind, typed));
  };
  const other = kind === 'passphrase' ? 'recoveryKey' : 'passphrase';
  const failed = job.state === 'failed' ? job.error.code : null;
  const isTriedAgain = failed === 'vault.inUse' || failed === 'vault.unwritable';
  return (
    <form className={styles.form} onSubmit={submit}>
      {kind === 'passphrase' ? (
        <PassphraseField value={typed} onChange={setTyped} isReadOnly={isRunning} autoFocus />
      ) : (
        <TextField
          label={t('recoveryKey.label')}
          hint={t('unlock.recoveryKeyHint')}
          value={typed}
          onChange={setTyped}
          lines={3}
          autoFocus
        />
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
    </form>
  );
}
