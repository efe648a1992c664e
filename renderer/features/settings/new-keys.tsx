import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Secret } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { savedAll } from '../../state/workspace-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KnownSecret } from '../shared/known-secret.tsx';
import { useJob } from '../shared/use-job.ts';
import { NewPassphrase } from '../vault/new-passphrase.tsx';
import { RecoveryKeyPanel } from '../vault/recovery-key-panel.tsx';
import { TaskDialog } from './task-dialog.tsx';
import type { Care } from './use-care.ts';

type Props = {
  readonly care: Care;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Encrypts everything under new keys, then shows the new recovery key, this once. */
export function NewKeys({ care, onDone, onClose }: Props) {
  const { t } = useTranslation('settings');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  if (recoveryKey === null)
    return <AskForKeys care={care} onMade={setRecoveryKey} onClose={onClose} />;
  return (
    <Dialog title={t('keys.renew.made')} isOpen onClose={stay}>
      <RecoveryKeyPanel
        recoveryKey={recoveryKey}
        goOn={t('keys.renew.goOn')}
        onConfirmed={onDone}
      />
    </Dialog>
  );
}

/** Neither Escape nor a click outside may take away what is shown only once. */
const stay = (): void => undefined;

type AskProps = {
  readonly care: Care;
  readonly onMade: (recoveryKey: string) => void;
  readonly onClose: () => void;
};

function AskForKeys({ care, onMade, onClose }: AskProps) {
  const { t } = useTranslation('settings');
  const [current, setCurrent] = useState<Secret | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const work = useJob();
  const renew = () => {
    if (!current || next === null) return;
    work.run(async () => {
      flushDrafts();
      await savedAll();
      const { recoveryKey } = await call('vault.rekey', { current, next });
      onMade(recoveryKey);
    });
  };
  return (
    <TaskDialog
      title={t('keys.renew.title')}
      action={t('keys.renew.now')}
      working={t('keys.renew.working')}
      work={work}
      isReady={current !== null && next !== null}
      onAct={renew}
      onClose={onClose}
    >
      <p>{t('keys.renew.what')}</p>
      <KnownSecret of="now" isReadOnly={work.isRunning} onChange={setCurrent} />
      <NewPassphrase isReadOnly={work.isRunning} onChange={setNext} />
      {care.status.deviceSlot === 'present' ? <p>{t('keys.fasterEnds')}</p> : null}
    </TaskDialog>
  );
}
