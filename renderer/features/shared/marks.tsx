import { useTranslation } from 'react-i18next';
import type { Mark } from '#core/appeals/provenance.ts';
import styles from './remarks.module.css';

/** An editor's remarks on the appeal's text: where it errs, conflicts or must be read with care. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  const { t } = useTranslation('shared');
  if (marks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {marks.map((mark) => (
        <li key={mark.text} className={`${styles.remark} ${styles[mark.kind]}`}>
          <strong className={styles.kind}>{t(`marks.${mark.kind}`)}</strong> {mark.text}
          {mark.source ? (
            <span className={styles.source}> {t('marks.source', { source: mark.source })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
