import { Check, LoaderCircle, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#core/contract/contract.ts';
import type { AppErrorData } from '#core/errors.ts';
import { useJob } from '../features/shared/use-job.ts';
import type { Saving } from '../state/command-queue.ts';
import { useAppeal } from '../state/library.ts';
import { useWorkspace } from '../state/workspace-store.ts';
import { Button } from '../ui/button.tsx';
import { useDayWords } from './day-words.ts';
import { useFailureWords } from './failures.tsx';
import { NotSaved } from './not-saved.tsx';
import { SavedElsewhere } from './saved-elsewhere.tsx';
import styles from './status-bar.module.css';

/**
 * Along the bottom: offline, saved or not, and the day the facts are as of. A quiet one says no more
 * than whether work is saved, and that as loudly as ever where it is not.
 */
export function StatusBar({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const saving = useWorkspace((mirror) => mirror.saving);
  const conflict = useWorkspace((mirror) => mirror.conflict);
  const elsewhere = useJob<Output<'vault.backUp'>>();
  const isNotSaved = saving.state === 'notSaved';
  return (
    <footer className={`${styles.bar} ${isQuiet ? styles.quiet : ''}`}>
      {isNotSaved ? <NotSaved error={saving.error} elsewhere={elsewhere} /> : null}
      {elsewhere.job.state === 'idle' ? null : (
        <SavedElsewhere work={elsewhere} isNotSaved={isNotSaved} />
      )}
      {isQuiet ? null : <Standing />}
      {conflict ? <Conflict error={conflict} /> : null}
      <Saved saving={saving} />
    </footer>
  );
}

function Standing() {
  const { t } = useTranslation();
  const { date } = useAppeal();
  const day = useDayWords();
  return (
    <>
      <span className={styles.item} title={t('status.offlineHint')}>
        <WifiOff aria-hidden size={14} />
        {t('status.offline')}
      </span>
      <span className={styles.item}>{t('status.asOf', { date: day(date) })}</span>
    </>
  );
}

/** Main would not have the last change, and why. */
function Conflict({ error }: { readonly error: AppErrorData }) {
  const { t } = useTranslation();
  const { what, next } = useFailureWords()(error);
  return (
    <span role="alert" className={`${styles.item} ${styles.bad}`}>
      {t('conflict')} {what} {next}
      <Button kind="quiet" onPress={() => useWorkspace.setState({ conflict: null })}>
        {t('dismiss')}
      </Button>
    </span>
  );
}

function Saved({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation();
  if (saving.state === 'notSaved') return null;
  const isSaving = saving.state === 'saving';
  return (
    <span role="status" className={`${styles.item} ${styles.end}`}>
      {isSaving ? <LoaderCircle aria-hidden size={14} /> : <Check aria-hidden size={14} />}
      {isSaving ? t('status.saving') : t('status.saved')}
    </span>
  );
}
