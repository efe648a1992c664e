import { useTranslation } from 'react-i18next';
import type { Case } from '#core/appeals/appeal.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { Tag } from '../../../ui/tag.tsx';
import { CountryTags } from '../../shared/country-tags.tsx';
import { Marks } from '../../shared/marks.tsx';
import styles from './chosen-concern.module.css';

/** A case of the letter: who, how they are and as of when, and what to weigh before naming them. */
export function ChosenCase({ of: { name, countries, status, isAtRisk, marks } }: { of: Case }) {
  const { t } = useTranslation('kinds');
  const day = useDayWords();
  return (
    <div className={styles.concern}>
      <strong>{name}</strong>
      <p className={styles.status}>
        {t('cases.asOf', { day: day(status.asOf), text: status.text })}
      </p>
      <p className={styles.detail}>
        <CountryTags codes={countries} />
        {isAtRisk === true ? <Tag tone="bad">{t('cases.atRisk')}</Tag> : null}
        {isAtRisk === null ? <Tag tone="warn">{t('cases.riskUnknown')}</Tag> : null}
      </p>
      <Marks marks={marks} />
    </div>
  );
}
