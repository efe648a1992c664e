import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppErrorData } from '#core/errors.ts';
import { useFailureWords } from '../../app/failures.tsx';
import { Notice } from '../../ui/tag.tsx';
import styles from './outcome.module.css';
import type { Job } from './use-job.ts';

type Props = {
  readonly job: Job;
  readonly working: string;
  /** What is said once it is done, where the screen does not show it by itself. */
  readonly done?: ReactNode;
};

/** Says that something is under way or done, or why it could not be done. */
export function Outcome({ job, working, done = null }: Props) {
  return (
    <>
      <div role="status" className={styles.outcome}>
        {job.state === 'running' ? (
          <p className={styles.working}>
            <LoaderCircle aria-hidden size={16} />
            {working}
          </p>
        ) : null}
        {job.state === 'done' && done !== null ? <Notice>{done}</Notice> : null}
      </div>
      <div role="alert" className={styles.outcome}>
        {job.state === 'failed' ? <FailureNotice error={job.error} /> : null}
      </div>
    </>
  );
}

/** Says what a dialog has done that is closed again; `null` before. */
export function Said({ words }: { readonly words: string | null }) {
  return (
    <div role="status" className={styles.outcome}>
      {words === null ? null : <Notice>{words}</Notice>}
    </div>
  );
}

type FailureProps = { readonly error: AppErrorData; readonly children?: ReactNode };

/** What went wrong and what to do next, with ways to do it as `children`. */
export function FailureNotice({ error, children }: FailureProps) {
  const { what, next } = useFailureWords()(error);
  return (
    <Notice tone="bad">
      <p>
        <strong>{what}</strong>
      </p>
      <p>{next}</p>
      {children}
    </Notice>
  );
}
