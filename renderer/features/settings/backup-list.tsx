import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/vault/vault-state.ts';
import { Button } from '../../ui/button.tsx';
import styles from './backup-list.module.css';
import { useFileWords } from './file-words.ts';
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
  const { size, when } = useFileWords();
  const what = t('backups.of', { kind: t(`backups.kinds.${kind}`), when: when(writtenAt) });
  const sizeWords =
    kind === 'generation' ? t('backups.ofItsOwn', { size: size(bytes) }) : size(bytes);
  return (
    <li className={styles.row}>
      <span className={styles.kind}>{t(`backups.kinds.${kind}`)}</span>
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
