import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/vault/vault-state.ts';
import { Button } from '../../ui/button.tsx';
import { useFileWords } from '../shared/file-words.ts';
import styles from './backup-list.module.css';
import type { Restoring } from './restore-dialog.tsx';

type Props = {
  readonly backups: readonly Backup[];
  readonly onRestore: (restoring: Restoring) => void;
};

/** The copies kept beside the vault, newest first. */
export function BackupList({ backups, onRestore }: Props) {
  const { t } = useTranslation('settings');
  if (backups.length === 0) return <p className={styles.none}>{t('backups.beside.none')}</p>;
  return (
    <ul className={styles.list}>
      {backups.map((backup) => (
        <Row key={backup.name} backup={backup} onRestore={onRestore} />
      ))}
    </ul>
  );
}

type RowProps = {
  readonly backup: Backup;
  readonly onRestore: (restoring: Restoring) => void;
};

function Row({ backup: { name, kind, bytes, writtenAt }, onRestore }: RowProps) {
  const { t } = useTranslation('settings');
  const { t: shared } = useTranslation('shared');
  const { size, when } = useFileWords();
  const kindWords = shared(`backups.${kind}`);
  const what = shared('backups.of', { kind: kindWords, which: when(writtenAt) });
  const sizeWords =
    kind === 'generation' ? t('backups.ofItsOwn', { size: size(bytes) }) : size(bytes);
  return (
    <li className={styles.row}>
      <span className={styles.kind}>{kindWords}</span>
      <span>{when(writtenAt)}</span>
      <span className={styles.size}>{sizeWords}</span>
      <Button
        kind="quiet"
        aria-label={t('backups.restoreOf', { what })}
        onPress={() => onRestore({ from: { kind: 'beside', name }, what })}
      >
        {t('backups.restore')}
      </Button>
    </li>
  );
}
