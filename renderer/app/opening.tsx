// From nothing to the first screen: asks how the vault is, opens it, or says why not and what can be
// done. A vault that cannot be read is never taken for an absent one.
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppErrorData } from '#core/errors.ts';
import { Gate } from '../features/vault/gate.tsx';
import { VaultPanel } from '../features/vault/vault-panel.tsx';
import { ask, enter, useOpening } from '../state/opening.ts';
import { useWorkspace } from '../state/workspace-store.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { call } from './client.ts';
import { useFailureWords } from './failures.tsx';
import styles from './opening.module.css';

export function Opening({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const stage = useOpening((life) => life.stage);
  const closedBy = useWorkspace((mirror) => mirror.closedBy);
  useEffect(() => void ask(), []);
  useEffect(() => {
    if (closedBy) void ask(closedBy);
  }, [closedBy]);
  switch (stage.type) {
    case 'open':
      return children;
    case 'closed':
      return (
        <Gate
          status={stage.status}
          cause={stage.cause}
          onOpened={(opened) => void enter(opened)}
          onAgain={() => void ask()}
        />
      );
    case 'failed':
      return <Failed error={stage.error} />;
    case 'asking':
    case 'entering':
      return (
        <main className={styles.opening}>
          <p role="status">{t('loading')}</p>
        </main>
      );
  }
}

function Failed({ error }: { readonly error: AppErrorData }) {
  const { t } = useTranslation('failures');
  const { what, next } = useFailureWords()(error);
  return (
    <VaultPanel title={what}>
      <div role="alert" className={styles.failed}>
        <p>{next}</p>
      </div>
      <Choices>
        <Button kind="primary" onPress={() => void ask()}>
          {t('again')}
        </Button>
        <Button onPress={() => void call('window.quit', null)}>{t('quit')}</Button>
      </Choices>
    </VaultPanel>
  );
}
