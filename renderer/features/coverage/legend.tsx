import { useTranslation } from 'react-i18next';
import { REACHES } from '#core/tracking/reach.ts';
import styles from './coverage.module.css';
import { ReachMark } from './reach-mark.tsx';

/** What the marks mean, from silence to deed. */
export function Legend() {
  const { t } = useTranslation('coverage');
  return (
    <ul aria-label={t('legend')} className={styles.legend}>
      {REACHES.map((reach) => (
        <li key={reach}>
          <ReachMark reach={reach} />
          {t(`reach.${reach}`)}
        </li>
      ))}
    </ul>
  );
}
