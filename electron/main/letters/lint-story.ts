// Tables, fields and text that are valid by the schema and still wrong.
import { type Defect, defects } from './defects.ts';
import { all, type Element, textIn, within } from './xml-tree.ts';

export const lintStory = (part: string, story: Element): readonly Defect[] => [
  ...all(story, 'w:tbl').flatMap((table) => lintTable(part, table)),
  ...lintFields(part, story),
  ...lintText(part, story),
];

/** A table has rows, a row as many cells as the grid has columns, a cell ends in a paragraph. */
function lintTable(part: string, table: Element): readonly Defect[] {
  const rows = within(table, 'w:tr');
  const columns = within(table, 'w:tblGrid').flatMap((grid) => within(grid, 'w:gridCol')).length;
  const widths = rows.map((row) => within(row, 'w:tc').reduce((sum, cell) => sum + span(cell), 0));
  const cells = rows.flatMap((row) => within(row, 'w:tc'));
  const open = cells.filter((cell) => within(cell).at(-1)?.name !== 'w:p');
  return [
    ...defects('table.empty', part, rows.length === 0 ? [''] : []),
    ...defects('row.empty', part, widths.filter((width) => width === 0).map(String)),
    ...defects(
      'grid.mismatch',
      part,
      widths.filter((width) => width > 0 && width !== columns).map(String),
    ),
    ...defects(
      'cell.noParagraph',
      part,
      open.map(() => ''),
    ),
  ];
}

/** How many columns a cell covers. */
function span(cell: Element): number {
  const [properties] = within(cell, 'w:tcPr');
  const [wide] = properties ? within(properties, 'w:gridSpan') : [];
  return Number(wide?.attributes['w:val'] ?? 1);
}

/** Every field that begins ends, within its part. */
function lintFields(part: string, story: Element): readonly Defect[] {
  const kinds = all(story, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
  const begun = kinds.filter((kind) => kind === 'begin').length;
  const ended = kinds.filter((kind) => kind === 'end').length;
  return defects('field.open', part, begun === ended ? [] : [`${begun}/${ended}`]);
}

/** A raw line end or tab in `w:t` is not a break or a tab to Word (dolanmiu/docx#529). */
const lintText = (part: string, story: Element): readonly Defect[] =>
  defects(
    'text.rawBreak',
    part,
    all(story, 'w:t')
      .map(textIn)
      .filter((text) => /[\n\r\t]/.test(text)),
  );
