import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#core/contract/contract.ts';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { takeBackup } from '../shared/take-backup.ts';
import { useJob } from '../shared/use-job.ts';
import { BackupList } from './backup-list.tsx';
import { Copyable } from './copyable.tsx';
import { PlainStore } from './plain-store.tsx';
import { RestoreDialog, type Restoring } from './restore-dialog.tsx';
import { Part, Section } from './section.tsx';
import type { Care } from './use-care.ts';

/** Copies of everything: one to take away, those beside the vault, and going back to one of them. */
export function BackupsSection({ care }: { readonly care: Care }) {
  const { t } = useTranslation('settings');
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  return (
    <Section id="backups" title={t('backups.title')}>
      <p>{t('backups.lead')}</p>
      <p>{t('backups.opensWith')}</p>
      <PlainStore status={care.status} />
      <BackUpNow />
      <Part title={t('backups.beside.title')}>
        <p>{t('backups.beside.what')}</p>
        <Copyable text={care.status.path} what={t('backups.beside.where')} />
        <BackupList backups={care.backups} onRestore={setRestoring} />
      </Part>
      <FromFile onChosen={setRestoring} />
      {restoring ? (
        <RestoreDialog restoring={restoring} onClose={() => setRestoring(null)} />
      ) : null}
    </Section>
  );
}

function BackUpNow() {
  const { t } = useTranslation('settings');
  const { job, run, isRunning } = useJob<Output<'vault.backUp'>>();
  const savedAs = job.state === 'done' ? job.value.savedAs : null;
  return (
    <>
      <Choices>
        <Button isPending={isRunning} onPress={() => run(takeBackup)}>
          {t('backups.now')}
        </Button>
      </Choices>
      <Outcome
        job={job}
        working={t('backups.working')}
        done={savedAs === null ? null : t('backups.done', { path: savedAs })}
      />
    </>
  );
}

function FromFile({ onChosen }: { readonly onChosen: (restoring: Restoring) => void }) {
  const { t } = useTranslation('settings');
  const { job, run, isRunning } = useJob();
  const choose = () =>
    run(async () => {
      const { name } = await call('vault.chooseBackup', null);
      if (name !== null) onChosen({ from: { kind: 'chosen' }, what: name });
    });
  return (
    <Part title={t('backups.file.title')}>
      <p>{t('backups.file.what')}</p>
      <Choices>
        <Button isPending={isRunning} onPress={choose}>
          {t('backups.file.choose')}
        </Button>
      </Choices>
      <Outcome job={job} working={t('backups.file.working')} />
    </Part>
  );
}
