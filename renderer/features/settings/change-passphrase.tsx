import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Secret } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { KnownSecret } from '../shared/known-secret.tsx';
import { useJob } from '../shared/use-job.ts';
import { NewPassphrase } from '../vault/new-passphrase.tsx';
import { TaskDialog } from './task-dialog.tsx';
import type { Care } from './use-care.ts';

type Props = {
  readonly care: Care;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Asks for what opens the vault now, and for the passphrase that is to open it from now on. */
export function ChangePassphrase({ care, onDone, onClose }: Props) {
  const { t } = useTranslation('settings');
  const [current, setCurrent] = useState<Secret | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const work = useJob();
  const change = () => {
    if (!current || next === null) return;
    work.run(() => call('vault.changePassphrase', { current, next }).then(onDone));
  };
  return (
    <TaskDialog
      title={t('keys.change.title')}
      action={t('keys.change.now')}
      working={t('keys.change.working')}
      work={work}
      isReady={current !== null && next !== null}
      onAct={change}
      onClose={onClose}
    >
      <KnownSecret of="now" isReadOnly={work.isRunning} onChange={setCurrent} />
      <NewPassphrase isReadOnly={work.isRunning} onChange={setNext} />
      {care.status.deviceSlot === 'present' ? <p>{t('keys.fasterEnds')}</p> : null}
    </TaskDialog>
  );
}
