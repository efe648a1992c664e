import { Check, CircleAlert, LoaderCircle, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Saving } from '../state/command-queue.ts';
import { useAppeal } from '../state/library.ts';
import { retrySaving, useWorkspace } from '../state/workspace-store.ts';
import { Button } from '../ui/button.tsx';
import { useDayWords } from './day-words.ts';
import { useFailureWords } from './failures.tsx';
import styles from './status-bar.module.css';

/** Along the bottom: offline, saved or not, and the day the facts are as of. */
export function StatusBar() {
  const { t } = useTranslation();
  const { date } = useAppeal();
  const day = useDayWords();
  const saving = useWorkspace((mirror) => mirror.saving);
  const conflict = useWorkspace((mirror) => mirror.conflict);
  return (
    <footer className={styles.bar}>
      <span className={styles.item} title={t('status.offlineHint')}>
        <WifiOff aria-hidden size={14} />
        {t('status.offline')}
      </span>
      <span className={styles.item}>{t('status.asOf', { date: day(date) })}</span>
      {conflict ? (
        <span role="alert" className={`${styles.item} ${styles.bad}`}>
          {t('conflict')}
          <Button kind="quiet" onPress={() => useWorkspace.setState({ conflict: null })}>
            {t('dismiss')}
          </Button>
        </span>
      ) : null}
      <Saved saving={saving} />
    </footer>
  );
}

function Saved({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation();
  const wordsFor = useFailureWords();
  if (saving.state === 'notSaved')
    return (
      <span role="alert" className={`${styles.item} ${styles.end} ${styles.bad}`}>
        <CircleAlert aria-hidden size={14} />
        {t('status.notSaved')}: {wordsFor(saving.error).next}
        <Button kind="quiet" onPress={retrySaving}>
          {t('status.retry')}
        </Button>
      </span>
    );
  const isSaving = saving.state === 'saving';
  return (
    <span role="status" className={`${styles.item} ${styles.end}`}>
      {isSaving ? <LoaderCircle aria-hidden size={14} /> : <Check aria-hidden size={14} />}
      {isSaving ? t('status.saving') : t('status.saved')}
    </span>
  );
}
