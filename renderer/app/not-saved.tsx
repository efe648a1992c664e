import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#core/contract/contract.ts';
import type { AppErrorData } from '#core/errors.ts';
import type { Work } from '../features/shared/use-job.ts';
import { flushDrafts } from '../state/drafts.ts';
import { retrySaving, unsavedEdits } from '../state/workspace-store.ts';
import { Button } from '../ui/button.tsx';
import { call } from './client.ts';
import { useFailureWords } from './failures.tsx';
import styles from './not-saved.module.css';

/** A copy of all there is with the edits that the vault could not take. */
function saveElsewhere(): Promise<Output<'vault.backUp'>> {
  flushDrafts();
  return call('vault.backUp', { unsaved: [...unsavedEdits()] });
}

type Props = {
  readonly error: AppErrorData;
  readonly elsewhere: Work<Output<'vault.backUp'>>;
};

/** Says that edits are not on disk, why, and what can be done; they are kept meanwhile. */
export function NotSaved({ error, elsewhere }: Props) {
  const { t } = useTranslation();
  const { what, next } = useFailureWords()(error);
  const isViewOnly = error.code === 'vault.viewOnly';
  return (
    <section aria-label={t('status.notSaved')} className={styles.notSaved}>
      <p role="alert" className={styles.words}>
        <CircleAlert aria-hidden size={16} className={styles.sign} />
        <span>
          <strong>{t('status.notSaved')}:</strong> {what} {next}{' '}
          {isViewOnly ? null : t('status.kept')}
        </span>
      </p>
      <div className={styles.actions}>
        {isViewOnly ? null : <Button onPress={retrySaving}>{t('status.retry')}</Button>}
        <Button onPress={() => elsewhere.run(saveElsewhere)} isPending={elsewhere.isRunning}>
          {t('status.elsewhere')}
        </Button>
      </div>
    </section>
  );
}
