import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreFrom } from '#core/contract/contract.ts';
import type { Backup } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { useFileWords } from '../shared/file-words.ts';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import styles from './backup-choice.module.css';

type Props = {
  readonly beside: readonly Backup[] | null;
  readonly from: RestoreFrom | null;
  readonly onChoose: (from: RestoreFrom) => void;
};

/** Which backup to restore. */
export function BackupChoice({ beside, from, onChoose }: Props) {
  const { t } = useTranslation('vault');
  const { t: shared } = useTranslation('shared');
  const [file, setFile] = useState<string | null>(null);
  const { size, when } = useFileWords();
  const { job, run, isRunning } = useJob();
  const choose = () =>
    run(async () => {
      const { name } = await call('vault.chooseBackup', null);
      if (name === null) return;
      setFile(name);
      onChoose({ kind: 'chosen' });
    });
  return (
    <div className={styles.choice}>
      {beside && beside.length > 0 ? (
        <div className={styles.list}>
          <ChoiceList
            label={t('restore.beside')}
            groups={[
              {
                id: 'beside',
                name: t('restore.beside'),
                choices: beside.map(({ name, kind, bytes, writtenAt }) => ({
                  id: name,
                  name: when(writtenAt),
                  detail: shared('backups.of', {
                    kind: shared(`backups.${kind}`),
                    which: size(bytes),
                  }),
                })),
              },
            ]}
            selected={from?.kind === 'beside' ? from.name : null}
            onChoose={(name) => onChoose({ kind: 'beside', name })}
          />
        </div>
      ) : null}
      {beside?.length === 0 ? <p className={styles.none}>{t('restore.none')}</p> : null}
      <div className={styles.file}>
        <Button onPress={choose} isPending={isRunning}>
          <FolderOpen aria-hidden size={16} />
          {t('restore.choose')}
        </Button>
        <p role="status">
          {from?.kind === 'chosen' && file !== null ? t('restore.chosen', { file }) : ''}
        </p>
      </div>
      <Outcome job={job} working={t('restore.choosing')} />
    </div>
  );
}
