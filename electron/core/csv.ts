// A table as a text file that spreadsheets open: RFC 4180.

/** Tells spreadsheets that the file is UTF-8. */
const MARK = '\uFEFF';

/** What a spreadsheet would take for a formula and run, had somebody else's words begin so. */
const FORMULA = /^[=+\-@\t\r]/u;

/** `rows` with their head first; a cell that would be run as a formula has an apostrophe before it. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');

function cellOf(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
