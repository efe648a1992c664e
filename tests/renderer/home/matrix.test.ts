import { describe, expect, test } from 'vitest';
import { cellKeys, concernsIn } from '#core/appeals/cell.ts';
import { matrixOf } from '#renderer/features/home/matrix.ts';
import { moved } from '#renderer/features/shared/grid-keys.ts';
import { appeal } from '../support.tsx';

const nothing = { annotations: [], letters: [] };

describe('the overview counts', () => {
  test('every concern stands in exactly one cell', () => {
    const all = cellKeys(appeal)
      .flat()
      .flatMap((key) => concernsIn(appeal, key).map(({ id }) => id));
    expect(all.toSorted()).toEqual(appeal.concerns.map(({ id }) => id).toSorted());
  });

  test('rows, columns and the grand total agree with the appeal', () => {
    const matrix = matrixOf(appeal, nothing);
    const rows = matrix.rows.map(({ country, total }) => [country ?? 'regional', total.concerns]);
    expect(Object.fromEntries(rows)).toEqual({
      KZ: 11,
      KG: 9,
      TJ: 12,
      TM: 11,
      UZ: 11,
      regional: 8,
    });
    expect(matrix.totals.map(({ concerns }) => concerns)).toEqual([13, 20, 15, 14]);
    expect(matrix.all.concerns).toBe(62);
  });
});

describe('the keys of the grid', () => {
  const size = { rows: 6, columns: 4 };
  const at = { row: 1, column: 1 };

  test('arrows move one cell and stop at the edges', () => {
    expect(moved('ArrowDown', false, at, size)).toEqual({ row: 2, column: 1 });
    expect(moved('ArrowLeft', false, { row: 1, column: 0 }, size)).toEqual({ row: 1, column: 0 });
    expect(moved('ArrowUp', false, { row: 0, column: 3 }, size)).toEqual({ row: 0, column: 3 });
    expect(moved('ArrowDown', false, { row: 5, column: 0 }, size)).toEqual({ row: 5, column: 0 });
  });

  test('Home and End go to the ends of the row, with Ctrl of the grid', () => {
    expect(moved('End', false, at, size)).toEqual({ row: 1, column: 3 });
    expect(moved('Home', true, at, size)).toEqual({ row: 0, column: 0 });
    expect(moved('End', true, at, size)).toEqual({ row: 5, column: 3 });
  });

  test('other keys are left alone', () => {
    expect(moved('a', false, at, size)).toBeNull();
  });
});
