import { create } from 'zustand';
import type { CellKey } from '#core/appeals/cell.ts';
import type { OfficeId } from '#core/officials/office.ts';

type View = {
  /** The office whose map is shown; `null`: that of all. */
  readonly officeId: OfficeId | null;
  /** The cell that is open under the map. */
  readonly cell: CellKey | null;
};

/** What the map shows; it outlives the screen, so that Back finds it as it was. */
export const useCoverageView = create<View>(() => ({ officeId: null, cell: null }));

export const isSameCell = (a: CellKey | null, b: CellKey): boolean =>
  a !== null && a.country === b.country && a.themeId === b.themeId;
