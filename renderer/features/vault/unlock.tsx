import { useTranslation } from 'react-i18next';
import type { AppErrorData } from '#core/errors.ts';
import type { Opened, Secret } from '#core/vault/vault-state.ts';
import { useFailureWords } from '../../app/failures.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/tag.tsx';
import { RolledBack } from './rolled-back.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { isOutOfReach, useUnlocking } from './use-unlocking.ts';
import { Apart, VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly cause: AppErrorData | null;
  readonly onOpened: (opened: Opened, secret: Secret) => void;
  readonly onRestore: () => void;
  /** `null` where nothing may be erased from here. */
  readonly onErase: (() => void) | null;
};

/** The lock screen. */
export function Unlock({ cause, onOpened, onRestore, onErase }: Props) {
  const { t } = useTranslation('vault');
  const { job, isRunning, older, open, openAs } = useUnlocking(onOpened);
  const error = job.state === 'failed' ? job.error : null;
  const waysOn = error ? (
    <WaysOn error={error} onViewOnly={() => openAs({ viewOnly: true })} onRestore={onRestore} />
  ) : null;
  if (older)
    return (
      <RolledBack
        error={older}
        job={job}
        isRunning={isRunning}
        onOlder={() => openAs({ acceptOlder: true })}
        onRestore={onRestore}
      >
        {error && isOutOfReach(error) ? waysOn : null}
      </RolledBack>
    );
  return (
    <VaultPanel title={t('unlock.title')}>
      {cause ? <Cause cause={cause} /> : null}
      <UnlockForm job={job} isRunning={isRunning} onSubmit={open}>
        {waysOn}
      </UnlockForm>
      {onErase ? (
        <Apart>
          <Button kind="quiet" onPress={onErase} isDisabled={isRunning}>
            {t('erase.offer')}
          </Button>
        </Apart>
      ) : null}
    </VaultPanel>
  );
}

/** Why a vault that was open here is closed. */
function Cause({ cause }: { readonly cause: AppErrorData }) {
  const { what, next } = useFailureWords()(cause);
  return (
    <div role="alert">
      <Notice tone="warn">
        <p>
          <strong>{what}</strong>
        </p>
        <p>{next}</p>
      </Notice>
    </div>
  );
}

type WaysOnProps = {
  readonly error: AppErrorData;
  readonly onViewOnly: () => void;
  readonly onRestore: () => void;
};

/** What else can be done about a vault that did not open. */
function WaysOn({ error, onViewOnly, onRestore }: WaysOnProps) {
  const { t } = useTranslation('vault');
  if (isOutOfReach(error)) return <Button onPress={onViewOnly}>{t('unlock.viewOnly')}</Button>;
  if (error.code === 'vault.corrupt')
    return <Button onPress={onRestore}>{t('restore.offer')}</Button>;
  return null;
}
