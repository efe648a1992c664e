import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { Tag } from '../../ui/tag.tsx';
import { Part } from '../settings/section.tsx';
import { CommitmentLink } from './commitment-link.tsx';
import styles from './minutes.module.css';

/** What a meeting has brought, each leading to where it is followed up; nothing where it is nothing. */
export function MadeHere({ made }: { readonly made: readonly Commitment[] }) {
  const { t } = useTranslation('commitments');
  if (made.length === 0) return null;
  return (
    <Part title={t('minutes.here')}>
      <ul className={styles.rows}>
        {made.map((commitment) => (
          <li key={commitment.id} className={styles.row}>
            <CommitmentLink commitment={commitment}>{commitment.what}</CommitmentLink>
            <Tag>{t(`grades.${commitment.grade}`)}</Tag>
          </li>
        ))}
      </ul>
    </Part>
  );
}
