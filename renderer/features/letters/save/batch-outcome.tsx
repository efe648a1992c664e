import { useTranslation } from 'react-i18next';
import type { LetterId } from '#core/ids.ts';
import type { EachFile, SavedEach } from '#core/letters/saved-each.ts';
import type { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { call } from '../../../app/client.ts';
import { useFailureWords } from '../../../app/failures.tsx';
import { useOfficials } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { Notice } from '../../../ui/tag.tsx';
import { type Batch, dismissBatch, stopBatch, useBatch } from './batches.ts';
import styles from './save-outcome.module.css';
import { Failed } from './save-outcome.tsx';

type Props = { readonly letterId: LetterId };

/** How far the letters to each recipient are; then which file is whose, and what went wrong. */
export function BatchOutcome({ letterId }: Props) {
  const batch = useBatch(letterId);
  const dismiss = () => dismissBatch(letterId);
  return (
    <>
      <div role="status" className={styles.said}>
        {batch?.state === 'running' ? <Running batch={batch} letterId={letterId} /> : null}
        {batch?.state === 'over' ? <Over saved={batch.saved} onDismiss={dismiss} /> : null}
      </div>
      <div role="alert" className={styles.said}>
        {batch?.state === 'failed' ? <Failed error={batch.error} onDismiss={dismiss} /> : null}
      </div>
    </>
  );
}

type RunningProps = Props & { readonly batch: Extract<Batch, { state: 'running' }> };

/** Its beginning and end are read out by themselves; the bar says how far it is to whoever asks. */
function Running({ batch: { of, isStopping }, letterId }: RunningProps) {
  const { t } = useTranslation('letters');
  if (!of) return null;
  const { done, total } = of;
  return (
    <Notice>
      <div className={styles.outcome}>
        <p>
          <strong>{t('each.saving', { count: total })}</strong>
        </p>
        <div aria-live="off">
          <ProgressBar
            label={t('each.progress')}
            done={done}
            total={total}
            words={t('each.remaining', { count: total - done })}
          />
        </div>
        <div className={styles.actions}>
          <Button isPending={isStopping} onPress={() => stopBatch(letterId)}>
            {t(isStopping ? 'each.stopping' : 'each.cancel')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

type OverProps = { readonly saved: SavedEach; readonly onDismiss: () => void };

function Over({ saved: { folder, files }, onDismiss }: OverProps) {
  const { t } = useTranslation('letters');
  const written = files.filter((file) => file.state === 'saved');
  const failed = files.filter((file) => file.state === 'failed');
  const left = files.length - written.length - failed.length;
  return (
    <Notice tone={failed.length + left > 0 ? 'warn' : 'plain'}>
      <div className={styles.outcome}>
        <p>
          <strong>{t('each.saved', { count: files.length, saved: written.length })}</strong>{' '}
          <span className={styles.path}>{folder}</span>
        </p>
        {left > 0 ? <p>{t('each.left', { count: left })}</p> : null}
        {failed.length + left > 0 ? <p>{t('each.again')}</p> : null}
        <Files files={[...failed, ...written]} />
        {written.length > 0 ? <p>{t('each.outside')}</p> : null}
        <div className={styles.actions}>
          {written.length > 0 ? (
            <Button onPress={() => void call('letters.reveal', null)}>{t('save.reveal')}</Button>
          ) : null}
          <Button kind="quiet" onPress={onDismiss}>
            {t('save.dismiss')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

type Written = Exclude<EachFile, { state: 'left' }>;

/** What became of each, what needs a look first. */
function Files({ files }: { readonly files: readonly Written[] }) {
  const { t } = useTranslation('letters');
  const officials = useOfficials();
  const titleOf = (id: OfficeId): string => {
    const found = officials.find(({ office }) => office.id === id);
    return found ? titleIn(found.office, 'en') : id;
  };
  return (
    <ul aria-label={t('each.files')} className={styles.files}>
      {files.map((file) => (
        <li key={file.officeId}>
          {titleOf(file.officeId)}: <Fate file={file} />
        </li>
      ))}
    </ul>
  );
}

function Fate({ file }: { readonly file: Written }) {
  const failure = useFailureWords();
  if (file.state === 'saved') return <span className={styles.path}>{file.name}</span>;
  const { what, next } = failure(file.error);
  return (
    <span className={styles.path}>
      <strong>{what}</strong> {next}
    </span>
  );
}
