import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coverage, CoverageCell } from '#core/tracking/coverage.ts';
import { useAppeal } from '../../state/library.ts';
import heard from '../../ui/heard.module.css';
import { useNames } from '../shared/names.ts';
import { useRoving } from '../shared/use-roving.ts';
import styles from './coverage-map.module.css';
import { isSameCell, useCoverageView } from './coverage-view.ts';
import { ReachMark } from './reach-mark.tsx';

type Props = {
  readonly coverage: Coverage;
  /** The id of what shows the open cell. */
  readonly detail: string;
};

/** Countries by themes: a mark for each concern, in the appeal's order. Arrow keys move in it. */
export function CoverageMap({ coverage: { rows }, detail }: Props) {
  const { t } = useTranslation('coverage');
  const { themes } = useAppeal();
  const { country } = useNames();
  const keys = useId();
  const open = useCoverageView(({ cell }) => cell);
  const start = positionOf(rows, open);
  const { table, active, activate, onKeyDown } = useRoving(
    { rows: rows.length, columns: themes.length },
    start,
  );
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid may be a table
        role="grid"
        aria-label={t('map')}
        aria-describedby={keys}
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{t('country')}</th>
            {themes.map(({ id, heading }) => (
              <th key={id} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={row.country ?? ''}
              className={row.country === null ? styles.regional : undefined}
            >
              <th scope="row">{country(row.country)}</th>
              {row.cells.map((cell, column) => (
                <td key={cell.themeId}>
                  <Cell
                    cell={cell}
                    detail={detail}
                    isOpen={isSameCell(open, cell)}
                    isActive={active.row === index && active.column === column}
                    onFocus={() => activate({ row: index, column })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={keys} className={heard.heard}>
        {t('keys')}
      </p>
    </div>
  );
}

function positionOf(rows: Coverage['rows'], cell: Parameters<typeof isSameCell>[0]) {
  const row = rows.findIndex(({ cells }) => cells.some((one) => isSameCell(cell, one)));
  const column = rows[row]?.cells.findIndex((one) => isSameCell(cell, one)) ?? -1;
  return column === -1 ? null : { row, column };
}

type CellProps = {
  readonly cell: CoverageCell;
  readonly detail: string;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onFocus: () => void;
};

function Cell({ cell, detail, isOpen, isActive, onFocus }: CellProps) {
  const { t } = useTranslation('coverage');
  const { country, theme } = useNames();
  const { covered, raised, reach } = cell;
  const counts = t('raisedOf', { count: covered.length, raised });
  const open = () =>
    useCoverageView.setState({
      cell: isOpen ? null : { country: cell.country, themeId: cell.themeId },
    });
  return (
    <button
      type="button"
      className={styles.cell}
      aria-expanded={isOpen}
      aria-controls={detail}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={open}
    >
      <span className={heard.heard}>
        {t('cell', {
          country: country(cell.country),
          theme: theme(cell.themeId),
          counts,
          furthest: t(`reach.${reach}`),
        })}
      </span>
      <span aria-hidden className={styles.counts}>
        {counts}
      </span>
      <span aria-hidden className={styles.marks}>
        {covered.map(({ concern, reach: own }) => (
          <ReachMark key={concern.id} reach={own} />
        ))}
      </span>
    </button>
  );
}
