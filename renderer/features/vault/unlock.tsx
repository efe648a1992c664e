import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppErrorData } from '#core/errors.ts';
import type { Opened, Secret } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { useFailureWords } from '../../app/failures.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/tag.tsx';
import { useJob } from '../settings/use-job.ts';
import { RolledBack } from './rolled-back.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { Apart, VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly cause: AppErrorData | null;
  readonly onOpened: (opened: Opened, secret: Secret) => void;
  readonly onRestore: () => void;
  /** `null` where nothing may be erased from here. */
  readonly onErase: (() => void) | null;
};

type How = { readonly viewOnly: boolean; readonly acceptOlder: boolean };

const AS_EVER: How = { viewOnly: false, acceptOlder: false };

/** The lock screen. */
export function Unlock({ cause, onOpened, onRestore, onErase }: Props) {
  const { t } = useTranslation('vault');
  const [tried, setTried] = useState<{ secret: Secret; how: How } | null>(null);
  const { job, run, isRunning } = useJob();
  const error = job.state === 'failed' ? job.error : null;
  const open = (secret: Secret, how: How) => {
    setTried({ secret, how });
    run(async () => onOpened(await call('vault.unlock', { secret, ...how }), secret));
  };
  const openAs = (how: Partial<How>) => tried && open(tried.secret, { ...tried.how, ...how });
  if (error?.code === 'vault.rolledBack')
    return (
      <RolledBack
        error={error}
        isRunning={isRunning}
        onOlder={() => openAs({ acceptOlder: true })}
        onRestore={onRestore}
      />
    );
  return (
    <VaultPanel title={t('unlock.title')}>
      {cause ? <Cause cause={cause} /> : null}
      <UnlockForm job={job} isRunning={isRunning} onSubmit={(secret) => open(secret, AS_EVER)}>
        {error ? (
          <WaysOn
            error={error}
            onViewOnly={() => openAs({ viewOnly: true })}
            onRestore={onRestore}
          />
        ) : null}
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
function WaysOn({ error: { code }, onViewOnly, onRestore }: WaysOnProps) {
  const { t } = useTranslation('vault');
  if (code === 'vault.inUse' || code === 'vault.unwritable')
    return <Button onPress={onViewOnly}>{t('unlock.viewOnly')}</Button>;
  if (code === 'vault.corrupt') return <Button onPress={onRestore}>{t('restore.offer')}</Button>;
  return null;
}
