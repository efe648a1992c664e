// What the user should hear once the vault is open: said once, above the work, never in its way.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#core/contract/contract.ts';
import type { Opened } from '#core/vault/vault-state.ts';
import { useOpening } from '../../state/opening.ts';
import type { MadeAgain } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import bar from '../../ui/notice.module.css';
import { UnderWay } from '../in-meeting/under-way.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useSetAsideWords } from '../shared/set-aside-words.ts';
import { takeBackup } from '../shared/take-backup.ts';
import { useJob } from '../shared/use-job.ts';
import styles from './opened-notices.module.css';

export function OpenedNotices() {
  const stage = useOpening((life) => life.stage);
  if (stage.type !== 'open') return null;
  const { opened, again } = stage;
  return (
    <div className={styles.notices}>
      <UnderWay />
      {opened?.viewOnly ? <ViewOnly /> : null}
      {opened?.setAside ? <SetAside setAside={opened.setAside} /> : null}
      {opened && opened.missing > 0 ? <Missing count={opened.missing} /> : null}
      {again.made + again.lost > 0 ? <Again again={again} /> : null}
      {opened?.backupDue && !opened.viewOnly ? <BackupDue /> : null}
    </div>
  );
}

function ViewOnly() {
  const { t } = useTranslation('vault');
  return (
    <div role="status" className={`${bar.notice} ${bar.warn}`}>
      <p>{t('notices.viewOnly')}</p>
    </div>
  );
}

type DismissableProps = {
  readonly tone: 'plain' | 'warn' | 'bad';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

function Dismissable({ tone, children, actions }: DismissableProps) {
  const { t } = useTranslation();
  const [isGone, setGone] = useState(false);
  if (isGone) return null;
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={`${bar.notice} ${bar[tone]}`}>
      <div className={bar.words}>{children}</div>
      <div className={bar.actions}>
        {actions}
        <Button kind="quiet" onPress={() => setGone(true)}>
          {t('dismiss')}
        </Button>
      </div>
    </div>
  );
}

type SetAsideProps = { readonly setAside: NonNullable<Opened['setAside']> };

function SetAside({ setAside }: SetAsideProps) {
  const words = useSetAsideWords();
  return (
    <Dismissable tone={setAside.kind === 'torn' ? 'plain' : 'bad'}>
      <p>{words(setAside)}</p>
    </Dismissable>
  );
}

function Missing({ count }: { readonly count: number }) {
  const { t } = useTranslation('vault');
  return (
    <Dismissable tone="bad">
      <p>{t('notices.missing', { count })}</p>
    </Dismissable>
  );
}

function Again({ again: { made, lost } }: { readonly again: MadeAgain }) {
  const { t } = useTranslation('vault');
  return (
    <Dismissable tone={lost > 0 ? 'warn' : 'plain'}>
      {made > 0 ? <p>{t('notices.made', { count: made })}</p> : null}
      {lost > 0 ? <p>{t('notices.lost', { count: lost })}</p> : null}
    </Dismissable>
  );
}

function BackupDue() {
  const { t } = useTranslation('vault');
  const { job, run, isRunning } = useJob<Output<'vault.backUp'>>();
  const savedAs = job.state === 'done' ? job.value.savedAs : null;
  return (
    <Dismissable
      tone="plain"
      actions={
        savedAs === null ? (
          <Button onPress={() => run(takeBackup)} isPending={isRunning}>
            {t('notices.backUp')}
          </Button>
        ) : null
      }
    >
      <p>{savedAs === null ? t('notices.backupDue') : t('notices.backedUp', { path: savedAs })}</p>
      <Outcome job={job} working={t('notices.backingUp')} />
    </Dismissable>
  );
}
