import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './removal-offer.module.css';

/** Where a note was removed: the way back, holding the focus that the note had. */
export function RemovalOffer({ onRestore }: { readonly onRestore: () => void }) {
  const { t } = useTranslation('annotations');
  return (
    <div role="status" className={styles.offer}>
      <span>{t('removed')}</span>
      <Button kind="plain" autoFocus onPress={onRestore}>
        {t('restore')}
      </Button>
    </div>
  );
}
