import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/tag.tsx';
import styles from './letters-screen.module.css';

type Props = { readonly name: string; readonly onBringBack: () => void };

/** Says that something is gone and offers it back. It takes the focus that its row has lost. */
export function RemovedNotice({ name, onBringBack }: Props) {
  const { t } = useTranslation('letters');
  return (
    <Notice>
      <div role="status" className={styles.removed}>
        <p>{t('removed', { subject: name })}</p>
        <Button autoFocus onPress={onBringBack}>
          {t('bringBack')}
        </Button>
      </div>
    </Notice>
  );
}
