import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coverage } from '#core/tracking/coverage.ts';
import { ConcernList } from '../shared/concern-list.tsx';
import { useNames } from '../shared/names.ts';
import { useCameBackFrom } from '../shared/return-focus.ts';
import styles from './coverage.module.css';

type Props = {
  readonly coverage: Coverage;
  /** The office whose map it is, or `null`. */
  readonly office: string | null;
};

/** What nobody was told yet, country by country; what is only planned counts as not told. */
export function NeverRaised({ coverage, office }: Props) {
  const { t } = useTranslation('coverage');
  const { country } = useNames();
  const title = useId();
  const cameFrom = useCameBackFrom();
  const never = coverage.all.filter(({ reach }) => reach === 'never');
  const rows = coverage.rows
    .map((row) => ({
      country: row.country,
      concerns: row.cells.flatMap(({ covered }) =>
        covered.filter(({ reach }) => reach === 'never').map(({ concern }) => concern),
      ),
    }))
    .filter(({ concerns }) => concerns.length > 0);
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title}>{office === null ? t('never.title') : t('never.withOffice', { office })}</h2>
      <p>{t('never.count', { count: never.length, total: coverage.all.length })}</p>
      {rows.map((row) => (
        <details key={row.country ?? ''} className={styles.more}>
          <summary>
            {t('never.row', { country: country(row.country), count: row.concerns.length })}
          </summary>
          <ConcernList concerns={row.concerns} cameFrom={cameFrom} />
        </details>
      ))}
    </section>
  );
}
