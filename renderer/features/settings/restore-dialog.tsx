import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreFrom } from '#core/contract/contract.ts';
import type { Secret } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { savedAll } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KnownSecret } from './known-secret.tsx';
import { Points } from './points.tsx';
import { Choices } from './section.tsx';
import { startAnew } from './start-anew.ts';
import { TaskDialog } from './task-dialog.tsx';
import { useJob } from './use-job.ts';

/** A copy that is to be restored, and what it is called on the screen. */
export type Restoring = { readonly from: RestoreFrom; readonly what: string };

type Props = { readonly restoring: Restoring; readonly onClose: () => void };

/** Two deliberate steps: what will happen, then what opens the copy. */
export function RestoreDialog({ restoring, onClose }: Props) {
  const [isSure, setSure] = useState(false);
  return isSure ? (
    <OpenCopy restoring={restoring} onClose={onClose} />
  ) : (
    <WhatHappens what={restoring.what} onSure={() => setSure(true)} onClose={onClose} />
  );
}

type WhatProps = {
  readonly what: string;
  readonly onSure: () => void;
  readonly onClose: () => void;
};

function WhatHappens({ what, onSure, onClose }: WhatProps) {
  const { t } = useTranslation('settings');
  return (
    <Dialog title={t('restore.title')} isOpen onClose={onClose}>
      <p>{t('restore.what')}</p>
      <p>
        <strong>{what}</strong>
      </p>
      <Points of={[t('restore.kept'), t('restore.later'), t('restore.keys')]} />
      <Choices>
        <Button kind="primary" onPress={onSure}>
          {t('restore.goOn')}
        </Button>
        <Button autoFocus onPress={onClose}>
          {t('cancel')}
        </Button>
      </Choices>
    </Dialog>
  );
}

/** What is open now is stored to the last letter first, since it is kept. */
async function restore(from: RestoreFrom, secret: Secret): Promise<void> {
  flushDrafts();
  await savedAll();
  await call('vault.restore', { from, secret });
  await startAnew();
}

function OpenCopy({ restoring, onClose }: Props) {
  const { t } = useTranslation('settings');
  const [secret, setSecret] = useState<Secret | null>(null);
  const work = useJob();
  return (
    <TaskDialog
      title={t('restore.title')}
      action={t('restore.now')}
      working={t('restore.working')}
      kind="danger"
      work={work}
      isReady={secret !== null}
      onAct={() => secret && work.run(() => restore(restoring.from, secret))}
      onClose={onClose}
    >
      <p>{t('restore.open')}</p>
      <p>
        <strong>{restoring.what}</strong>
      </p>
      <KnownSecret of="copy" isReadOnly={work.isRunning} onChange={setSecret} />
    </TaskDialog>
  );
}
