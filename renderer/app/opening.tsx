// From nothing to the first screen: opens library and workspace, or says why not and what can be
// done. A store that cannot be read is never taken for an empty one.
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError, type AppErrorData } from '#core/errors.ts';
import { openLibrary } from '../state/library.ts';
import { openWorkspace } from '../state/workspace-store.ts';
import { Button } from '../ui/button.tsx';
import { call } from './client.ts';
import { useFailureWords } from './failures.tsx';
import styles from './opening.module.css';

type Stage =
  | { readonly type: 'opening' }
  | { readonly type: 'open' }
  | { readonly type: 'failed'; readonly error: AppErrorData };

export function Opening({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>({ type: 'opening' });
  const open = useCallback(() => {
    setStage({ type: 'opening' });
    Promise.all([openLibrary(), openWorkspace()]).then(
      () => setStage({ type: 'open' }),
      (error: unknown) => setStage({ type: 'failed', error: dataOf(error) }),
    );
  }, []);
  useEffect(open, [open]);

  if (stage.type === 'open') return children;
  return (
    <main className={styles.opening}>
      {stage.type === 'opening' ? (
        <p role="status">{t('loading')}</p>
      ) : (
        <Failed error={stage.error} onAgain={open} />
      )}
    </main>
  );
}

function Failed({
  error,
  onAgain,
}: {
  readonly error: AppErrorData;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation('failures');
  const failure = useFailureWords()(error);
  const [isSure, setSure] = useState(false);
  const setAside = () => void call('vault.setAside', null).then(onAgain, onAgain);
  return (
    <div role="alert" className={styles.failed}>
      <h1>{failure.what}</h1>
      <p>{failure.next}</p>
      {error.code === 'vault.corrupt' ? (
        <p className={styles.detail}>
          {t('details')}: {error.detail}
        </p>
      ) : null}
      <div className={styles.choices}>
        <Button kind="primary" onPress={onAgain}>
          {t('again')}
        </Button>
        <Button onPress={() => void call('window.quit', null)}>{t('quit')}</Button>
        {error.code === 'vault.corrupt' && !isSure ? (
          <Button kind="quiet" onPress={() => setSure(true)}>
            {t('setAside')}
          </Button>
        ) : null}
      </div>
      {isSure ? (
        <div className={styles.sure}>
          <p>{t('setAsideHint')}</p>
          <Button kind="danger" onPress={setAside}>
            {t('setAsideSure')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const dataOf = (error: unknown): AppErrorData =>
  error instanceof AppError ? error.data : { code: 'internal', reference: 'opening' };
