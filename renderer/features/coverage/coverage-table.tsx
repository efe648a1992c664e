import { useTranslation } from 'react-i18next';
import type { Coverage, CoverageRow } from '#core/tracking/coverage.ts';
import { ConcernLink } from '../shared/concern-link.tsx';
import { useNames } from '../shared/names.ts';
import styles from './coverage-table.module.css';
import { useRaisingWords } from './use-raising-words.ts';

/** The same as the map in words: a row for each concern. */
export function CoverageTable({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const words = useRaisingWords();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('country')}</th>
            <th scope="col">{t('table.theme')}</th>
            <th scope="col">{t('table.concern')}</th>
            <th scope="col">{t('table.reach')}</th>
            <th scope="col">{t('table.last')}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map((row) => (
            <Rows key={row.country ?? ''} row={row} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowsProps = {
  readonly row: CoverageRow;
  readonly words: ReturnType<typeof useRaisingWords>;
};

function Rows({ row, words }: RowsProps) {
  const { t } = useTranslation('coverage');
  const { country, theme } = useNames();
  return row.cells.flatMap(({ themeId, covered }) =>
    covered.map(({ concern, reach, raisings }) => {
      const [last] = raisings;
      const said = last && words(last);
      return (
        <tr key={`${themeId} ${concern.id}`}>
          <td>{country(row.country)}</td>
          <td>{theme(themeId)}</td>
          <th scope="row">
            <ConcernLink concern={concern} />
          </th>
          <td>{t(`reach.${reach}`)}</td>
          <td>
            {said
              ? [said.where, said.office, said.answer].filter((one) => one !== null).join('; ')
              : t('table.nothing')}
          </td>
        </tr>
      );
    }),
  );
}
