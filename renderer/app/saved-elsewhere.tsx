import { useTranslation } from 'react-i18next';
import type { Output } from '#core/contract/contract.ts';
import { Outcome } from '../features/shared/outcome.tsx';
import type { Work } from '../features/shared/use-job.ts';
import { Button } from '../ui/button.tsx';
import styles from './not-saved.module.css';

type Props = {
  readonly work: Work<Output<'vault.backUp'>>;
  /** Whether the vault still lacks what the copy was made for. */
  readonly isNotSaved: boolean;
};

/** How saving elsewhere is getting on. What came of it stays in sight, whatever the vault does. */
export function SavedElsewhere({ work: { job, dismiss }, isNotSaved }: Props) {
  const { t } = useTranslation();
  const { savedAs, missing } = job.state === 'done' ? job.value : { savedAs: null, missing: 0 };
  const isOver = job.state === 'failed' || savedAs !== null;
  return (
    <div className={styles.elsewhere}>
      <div className={styles.outcome}>
        <Outcome
          job={job}
          working={t('status.savingElsewhere')}
          done={
            savedAs === null ? null : (
              <p>
                {t(missing > 0 ? 'status.savedSome' : 'status.savedElsewhere', { path: savedAs })}{' '}
                {missing > 0 ? t('status.incomplete', { count: missing }) : null}{' '}
                {isNotSaved ? t('status.notInVault') : null}
              </p>
            )
          }
        />
      </div>
      {isOver ? (
        <Button kind="quiet" onPress={dismiss}>
          {t('dismiss')}
        </Button>
      ) : null}
    </div>
  );
}
