import { useTranslation } from 'react-i18next';
import type { PackFile, SavedPack } from '#core/briefs/saved-pack.ts';
import { call } from '../../../app/client.ts';
import { useFailureWords } from '../../../app/failures.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { Notice } from '../../../ui/tag.tsx';
import styles from '../../letters/save/save-outcome.module.css';
import { Failed } from '../../letters/save/save-outcome.tsx';
import type { PackJob } from './use-save-pack.ts';

type Props = {
  readonly pack: PackJob;
  readonly onStop: () => void;
  readonly onDismiss: () => void;
};

/** How far saving all papers is; then which file is which, and what went wrong. */
export function PackOutcome({ pack, onStop, onDismiss }: Props) {
  return (
    <>
      <div role="status" className={styles.said}>
        {pack.state === 'running' && pack.of ? <Running of={pack.of} onStop={onStop} /> : null}
        {pack.state === 'over' ? <Over saved={pack.saved} onDismiss={onDismiss} /> : null}
      </div>
      <div role="alert" className={styles.said}>
        {pack.state === 'failed' ? <Failed error={pack.error} onDismiss={onDismiss} /> : null}
      </div>
    </>
  );
}

type RunningProps = {
  readonly of: { readonly done: number; readonly total: number };
  readonly onStop: () => void;
};

function Running({ of: { done, total }, onStop }: RunningProps) {
  const { t } = useTranslation('pack');
  return (
    <Notice>
      <div className={styles.outcome}>
        <div aria-live="off">
          <ProgressBar
            label={t('all.progress')}
            done={done}
            total={total}
            words={t('all.remaining', { count: total - done })}
          />
        </div>
        <div className={styles.actions}>
          <Button onPress={onStop}>{t('all.cancel')}</Button>
        </div>
      </div>
    </Notice>
  );
}

type OverProps = { readonly saved: SavedPack; readonly onDismiss: () => void };

function Over({ saved: { folder, files }, onDismiss }: OverProps) {
  const { t } = useTranslation('pack');
  const { t: letterWords } = useTranslation('letters');
  const written = files.filter(({ state }) => state === 'saved').length;
  return (
    <Notice tone={written < files.length ? 'warn' : 'plain'}>
      <div className={styles.outcome}>
        <p>
          <strong>{t('all.saved', { count: files.length, saved: written })}</strong>{' '}
          <span className={styles.path}>{folder}</span>
        </p>
        <ul aria-label={t('all.files')} className={styles.files}>
          {files.map((file, index) => {
            const key = `${index}`;
            return (
              <li key={key}>
                {t(`all.papers.${file.paper}`)}: <Fate file={file} />
              </li>
            );
          })}
        </ul>
        {written > 0 ? <p>{t('all.outside')}</p> : null}
        <div className={styles.actions}>
          {written > 0 ? (
            <Button onPress={() => void call('letters.reveal', null)}>
              {letterWords('save.reveal')}
            </Button>
          ) : null}
          <Button kind="quiet" onPress={onDismiss}>
            {letterWords('save.dismiss')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function Fate({ file }: { readonly file: PackFile }) {
  const { t } = useTranslation('pack');
  const failure = useFailureWords();
  if (file.state === 'saved') return <span className={styles.path}>{file.name}</span>;
  if (file.state === 'left') return t('all.left');
  const { what, next } = failure(file.error);
  return (
    <span className={styles.path}>
      <strong>{what}</strong> {next}
    </span>
  );
}
