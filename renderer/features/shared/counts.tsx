import { Mail, StickyNote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import heard from '../../ui/heard.module.css';
import styles from './counts.module.css';

type Props = { readonly notes: number; readonly letters: number };

/** How many of the user's notes and letters hang on something; nothing where there are none. */
export function Counts({ notes, letters }: Props) {
  const { t } = useTranslation('shared');
  if (notes === 0 && letters === 0) return null;
  return (
    <span className={styles.counts}>
      {notes > 0 ? (
        <span className={styles.count} title={t('notes', { count: notes })}>
          <StickyNote aria-hidden size={14} />
          <span aria-hidden>{notes}</span>
          <span className={heard.heard}>{t('notes', { count: notes })}</span>
        </span>
      ) : null}
      {letters > 0 ? (
        <span className={styles.count} title={t('letters', { count: letters })}>
          <Mail aria-hidden size={14} />
          <span aria-hidden>{letters}</span>
          <span className={heard.heard}>{t('letters', { count: letters })}</span>
        </span>
      ) : null}
    </span>
  );
}
