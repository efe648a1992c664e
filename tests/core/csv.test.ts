// A table as spreadsheets read it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '#core/csv.ts';

/** Reads a table as RFC 4180 writes it, cell by cell with what ends it. */
function read(table: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of table
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const text = fc.string({ unit: fc.constantFrom(...'ab ж=+-@",\n\r\t') });

it('gives back every cell as it was, whatever it holds', () => {
  const tables = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(tables, (rows) => {
      const back = read(toCsv(rows));
      expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/u, '')))).toEqual(
        rows,
      );
    }),
  );
});

it('has no cell that a spreadsheet would run', () => {
  fc.assert(
    fc.property(text, (cell) => {
      expect(read(toCsv([[cell, '']]))[0]?.[0]).not.toMatch(/^[=+\-@\t\r]/u);
    }),
  );
  expect(toCsv([['=HYPERLINK("x")']])).toBe('\uFEFF"\'=HYPERLINK(""x"")"\r\n');
});
