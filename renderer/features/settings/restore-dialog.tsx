import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreFrom } from '#core/contract/contract.ts';
import type { Opened, Secret } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { savedAll } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KnownSecret } from '../shared/known-secret.tsx';
import { useSetAsideWords } from '../shared/set-aside-words.ts';
import { useJob } from '../shared/use-job.ts';
import { Points } from './points.tsx';
import { startAnew } from './start-anew.ts';
import { TaskDialog } from './task-dialog.tsx';

/** A copy that is to be restored, and what it is called on the screen. */
export type Restoring = { readonly from: RestoreFrom; readonly what: string };

type Props = { readonly restoring: Restoring; readonly onClose: () => void };

type SetAside = NonNullable<Opened['setAside']>;

/** Two deliberate steps: what will happen, then what opens the copy. */
export function RestoreDialog({ restoring, onClose }: Props) {
  const [isSure, setSure] = useState(false);
  const [setAside, setSetAside] = useState<SetAside | null>(null);
  if (setAside) return <Lacking setAside={setAside} />;
  return isSure ? (
    <OpenCopy restoring={restoring} onLacking={setSetAside} onClose={onClose} />
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
async function restore(from: RestoreFrom, secret: Secret): Promise<SetAside | null> {
  flushDrafts();
  await savedAll();
  return (await call('vault.restore', { from, secret })).setAside;
}

type OpenCopyProps = Props & { readonly onLacking: (setAside: SetAside) => void };

function OpenCopy({ restoring, onLacking, onClose }: OpenCopyProps) {
  const { t } = useTranslation('settings');
  const [secret, setSecret] = useState<Secret | null>(null);
  const work = useJob();
  const act = (known: Secret) =>
    work.run(async () => {
      const setAside = await restore(restoring.from, known);
      if (setAside) onLacking(setAside);
      else await startAnew();
    });
  return (
    <TaskDialog
      title={t('restore.title')}
      action={t('restore.now')}
      working={t('restore.working')}
      kind="danger"
      work={work}
      isReady={secret !== null}
      onAct={() => secret && act(secret)}
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

/** The copy is restored but for its end. There is no way back from here, only on. */
function Lacking({ setAside }: { readonly setAside: SetAside }) {
  const { t } = useTranslation('settings');
  const words = useSetAsideWords();
  const goOn = () => void startAnew();
  return (
    <Dialog title={t('restore.done')} isOpen onClose={goOn}>
      <p>{words(setAside)}</p>
      <Choices>
        <Button kind="primary" autoFocus onPress={goOn}>
          {t('restore.goOn')}
        </Button>
      </Choices>
    </Dialog>
  );
}
