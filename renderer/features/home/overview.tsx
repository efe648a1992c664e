import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { Counts } from '../shared/counts.tsx';
import type { Position } from '../shared/grid-keys.ts';
import { useNames } from '../shared/names.ts';
import { useCameBackFrom } from '../shared/return-focus.ts';
import { useRoving } from '../shared/use-roving.ts';
import type { Matrix, Row } from './matrix.ts';
import styles from './overview.module.css';
import { OverviewCell } from './overview-cell.tsx';

/** The table of countries and themes; its cells are moved between with the arrow keys. */
export function Overview({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation('home');
  const { themes } = useAppeal();
  const title = useId();
  const hints = useId();
  const { table, active, cameBackTo, onKeyDown, activate } = useCells(matrix);
  return (
    <section className={styles.overview} aria-labelledby={title}>
      <h2 id={title}>{t('matrix.title')}</h2>
      <div className={styles.scroll}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid may be a table
          role="grid"
          aria-labelledby={title}
          aria-describedby={hints}
          className={styles.table}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{t('matrix.country')}</th>
              {themes.map(({ id, heading }) => (
                <th key={id} scope="col">
                  {heading}
                </th>
              ))}
              <th scope="col">{t('matrix.total')}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row, index) => (
              <OverviewRow
                key={row.country ?? ''}
                row={row}
                most={most(matrix)}
                activeColumn={active.row === index ? active.column : null}
                isReturn={cameBackTo?.row === index}
                onFocus={(column) => activate({ row: index, column })}
              />
            ))}
          </tbody>
          <Totals matrix={matrix} />
        </table>
      </div>
      <p id={hints} className={styles.hints}>
        {t('matrix.legend')} {t('matrix.keys')}
      </p>
    </section>
  );
}

const most = ({ rows }: Matrix): number =>
  Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ tally }) => tally.concerns)));

/** The grid, with the cell that the user has just come Back from. */
function useCells({ rows }: Matrix) {
  const from = useCameBackFrom();
  const [cameBackTo] = useState(() => (from?.at === 'cell' ? positionOf(rows, from) : null));
  const size = { rows: rows.length, columns: rows[0]?.cells.length ?? 0 };
  return { ...useRoving(size, cameBackTo), cameBackTo };
}

function positionOf(
  rows: readonly Row[],
  key: { country: string | null; themeId: string },
): Position | null {
  const row = rows.findIndex(({ country }) => country === key.country);
  const column = rows[row]?.cells.findIndex(({ themeId }) => themeId === key.themeId) ?? -1;
  return column === -1 ? null : { row, column };
}

type RowProps = {
  readonly row: Row;
  readonly most: number;
  /** The column in the tab order, if it is in this row. */
  readonly activeColumn: number | null;
  readonly isReturn: boolean;
  readonly onFocus: (column: number) => void;
};

function OverviewRow({ row, most: highest, activeColumn, isReturn, onFocus }: RowProps) {
  const { country } = useNames();
  return (
    <tr className={row.country === null ? styles.regional : undefined}>
      <th scope="row">{country(row.country)}</th>
      {row.cells.map((cell, column) => (
        <td key={cell.themeId}>
          <OverviewCell
            cell={cell}
            most={highest}
            isActive={activeColumn === column}
            isReturn={isReturn && activeColumn === column}
            onFocus={() => onFocus(column)}
            onOpen={() => go({ at: 'cell', country: cell.country, themeId: cell.themeId })}
          />
        </td>
      ))}
      <td className={styles.total}>
        {row.total.concerns} <Counts notes={row.total.notes} letters={row.total.letters} />
      </td>
    </tr>
  );
}

function Totals({ matrix: { totals, all } }: { readonly matrix: Matrix }) {
  const { t } = useTranslation('home');
  const { themes } = useAppeal();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('matrix.all')}</th>
        {totals.map((tally, column) => (
          <td key={themes[column]?.id} className={styles.total}>
            {tally.concerns} <Counts notes={tally.notes} letters={tally.letters} />
          </td>
        ))}
        <td className={styles.total}>
          {all.concerns} <Counts notes={all.notes} letters={all.letters} />
        </td>
      </tr>
    </tfoot>
  );
}
