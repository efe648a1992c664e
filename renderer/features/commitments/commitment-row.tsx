import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import rows from '../../ui/rows.module.css';
import { Tag } from '../../ui/tag.tsx';
import { quoted } from '../shared/quoted.ts';
import { CommitmentLink } from './commitment-link.tsx';
import type { Said } from './commitment-words.ts';

type Props = {
  readonly commitment: Commitment;
  /** Who made it, and when. */
  readonly made: string;
  /** How its time stands. */
  readonly standing: Said['text'];
  readonly tone: Said['tone'];
};

/**
 * A commitment in the list: what, by whom, how they answered, and how its time stands. Drawn again
 * only when it changes, so that a list can be unrolled without drawing what is there.
 */
export const CommitmentRow = memo(function CommitmentRow(props: Props) {
  const { commitment, made, standing, tone } = props;
  const { t } = useTranslation('commitments');
  const { what, how, grade } = commitment;
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <CommitmentLink commitment={commitment} coversBox>
          <span className={rows.name}>{what.trim() ? quoted(what, how) : t('blank')}</span>
        </CommitmentLink>
        <p className={rows.soft}>{made}</p>
        <p className={rows.tags}>
          <Tag tone={tone}>{standing}</Tag>
          <Tag>{t(`grades.${grade}`)}</Tag>
        </p>
      </div>
    </li>
  );
});
