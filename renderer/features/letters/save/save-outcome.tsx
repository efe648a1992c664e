import { useTranslation } from 'react-i18next';
import { call } from '../../../app/client.ts';
import { useFailureWords } from '../../../app/failures.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/tag.tsx';
import styles from './save-outcome.module.css';
import type { Save } from './use-save-letter.ts';

type Props = { readonly save: Save; readonly onDismiss: () => void };

/** Says where the file went and what it no longer is, or why there is none. */
export function SaveOutcome({ save, onDismiss }: Props) {
  return (
    <>
      <div role="status" className={styles.said}>
        {save.state === 'saved' ? <Saved path={save.path} onDismiss={onDismiss} /> : null}
      </div>
      <div role="alert" className={styles.said}>
        {save.state === 'failed' ? <Failed error={save.error} onDismiss={onDismiss} /> : null}
      </div>
    </>
  );
}

type SavedProps = { readonly path: string; readonly onDismiss: () => void };

function Saved({ path, onDismiss }: SavedProps) {
  const { t } = useTranslation('letters');
  return (
    <Notice>
      <div className={styles.outcome}>
        <p>
          <strong>{t('save.saved')}</strong> <span className={styles.path}>{path}</span>
        </p>
        <p>{t('save.outside')}</p>
        <div className={styles.actions}>
          <Button onPress={() => void call('letters.reveal', null)}>{t('save.reveal')}</Button>
          <Button kind="quiet" onPress={onDismiss}>
            {t('save.dismiss')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

type FailedProps = {
  readonly error: Extract<Save, { state: 'failed' }>['error'];
  readonly onDismiss: () => void;
};

export function Failed({ error, onDismiss }: FailedProps) {
  const { t } = useTranslation('letters');
  const { what, next } = useFailureWords()(error);
  return (
    <Notice tone="bad">
      <div className={styles.outcome}>
        <p>
          <strong>{what}</strong>
        </p>
        <p>{next}</p>
        <div className={styles.actions}>
          <Button kind="quiet" onPress={onDismiss}>
            {t('save.dismiss')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
