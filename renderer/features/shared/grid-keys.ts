// Arrow keys in a grid (WAI-ARIA Authoring Practices, "Grid"): one cell is in the tab order, the
// keys move it.
export type Position = { readonly row: number; readonly column: number };

type Size = { readonly rows: number; readonly columns: number };

/** Where `key` leads from `at`, or `null` when it is not a key of the grid. */
export function moved(key: string, isCtrl: boolean, at: Position, size: Size): Position | null {
  const { row, column } = at;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'Home':
      return isCtrl ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return isCtrl ? last : { row, column: last.column };
    default:
      return null;
  }
}
