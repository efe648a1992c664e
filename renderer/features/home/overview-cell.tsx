import { useTranslation } from 'react-i18next';
import type { CellKey } from '#core/appeals/cell.ts';
import heard from '../../ui/heard.module.css';
import { Counts } from '../shared/counts.tsx';
import { useNames } from '../shared/names.ts';
import { useReturnFocus } from '../shared/return-focus.ts';
import type { Tally } from './matrix.ts';
import styles from './overview-cell.module.css';

type Props = {
  readonly cell: CellKey & { readonly tally: Tally };
  /** The highest number of concerns in any cell, which is shaded darkest. */
  readonly most: number;
  readonly isActive: boolean;
  /** Whether the user has just come Back from this cell. */
  readonly isReturn: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
};

const SHADES = 4;

/** One cell of the overview: its counts, shaded by the number of concerns. */
export function OverviewCell({ cell, most, isActive, isReturn, onFocus, onOpen }: Props) {
  const { t } = useTranslation('home');
  const { t: shared } = useTranslation('shared');
  const { country, theme } = useNames();
  const ref = useReturnFocus<HTMLButtonElement>(isReturn);
  const { concerns, notes, letters } = cell.tally;
  const name = t('matrix.cell', {
    country: country(cell.country),
    theme: theme(cell.themeId),
    concerns: shared('concerns', { count: concerns }),
    notes: shared('notes', { count: notes }),
    letters: shared('letters', { count: letters }),
  });
  return (
    <button
      ref={ref}
      type="button"
      className={styles.cell}
      data-shade={Math.ceil((concerns / most) * SHADES)}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span className={heard.heard}>{name}</span>
      <span aria-hidden className={styles.concerns}>
        {concerns}
      </span>
      <span aria-hidden>
        <Counts notes={notes} letters={letters} />
      </span>
    </button>
  );
}
