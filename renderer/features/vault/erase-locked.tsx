import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Outcome } from '../settings/outcome.tsx';
import { useJob } from '../settings/use-job.ts';
import styles from './create-vault.module.css';
import { Choices, Path, VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly path: string;
  readonly onBack: () => void;
  readonly onAgain: () => void;
};

/** Erasing everything without the passphrase, where that was allowed: explained, typed, done. */
export function EraseLocked({ path, onBack, onAgain }: Props) {
  const { t } = useTranslation('vault');
  const [typed, setTyped] = useState('');
  const { job, run, isRunning } = useJob();
  const word = t('erase.word');
  const isSure = typed.trim().toLowerCase() === word.toLowerCase();
  const erase = (event: FormEvent) => {
    event.preventDefault();
    if (isSure) run(async () => void (await call('vault.erase', null)));
  };
  if (job.state === 'done') return <Erased path={path} onAgain={onAgain} />;
  return (
    <VaultPanel title={t('erase.title')}>
      <p>{t('erase.what')}</p>
      <p>{t('erase.limits')}</p>
      <form className={styles.form} onSubmit={erase}>
        <TextField label={t('erase.type', { word })} value={typed} onChange={setTyped} />
        <Outcome job={job} working={t('erase.working')} />
        <Choices>
          <Button kind="danger" type="submit" isDisabled={!isSure} isPending={isRunning}>
            {t('erase.now')}
          </Button>
          <Button onPress={onBack} isDisabled={isRunning}>
            {t('back')}
          </Button>
        </Choices>
      </form>
    </VaultPanel>
  );
}

function Erased({ path, onAgain }: Pick<Props, 'path' | 'onAgain'>) {
  const { t } = useTranslation('vault');
  return (
    <VaultPanel title={t('erase.doneTitle')}>
      <p>{t('erase.done')}</p>
      <Path>{path}</Path>
      <p>{t('erase.remains')}</p>
      <Choices>
        <Button kind="primary" onPress={() => void call('window.quit', null)}>
          {t('quit')}
        </Button>
        <Button onPress={onAgain}>{t('erase.startAnew')}</Button>
      </Choices>
    </VaultPanel>
  );
}
