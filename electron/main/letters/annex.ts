// The annex of a letter: a table on pages of its own, its head repeated on each (letters.md 2.4).
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
} from 'docx';
import type { Annex, LetterDocument, Run } from '#core/letters/letter-document.ts';
import { COLOURS, points, textWidth } from './measures.ts';
import { lineRuns, runsOf, styled } from './runs.ts';
import { STYLE } from './styles.ts';

/** Of the line: country, theme, statement, source. */
const PARTS = [22, 25, 78, 40] as const;

/** Whole twips that add up to `total`. */
function widthsIn(total: number): readonly number[] {
  const sum = PARTS.reduce((all, part) => all + part, 0);
  const widths = PARTS.map((part) => Math.floor((total * part) / sum));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, at) => (at === 2 ? width + rest : width));
}

/** 3 pt above and below, 4.25 pt at the sides (letters.md 2.3). */
const MARGINS = { top: points(3), bottom: points(3), left: points(4.25), right: points(4.25) };

const cell = (paragraph: Paragraph, width: number, isHead = false): TableCell =>
  new TableCell({
    children: [paragraph],
    width: { size: width, type: 'dxa' },
    margins: MARGINS,
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: COLOURS.navy } } : {}),
  });

const text = (runs: readonly Run[]): Paragraph =>
  new Paragraph({ style: STYLE.tableText, children: [...runsOf(runs, [])] });

function table({ columns, rows }: Annex, total: number): Table {
  const widths = widthsIn(total);
  const at = (column: number): number => widths[column] ?? 0;
  const head = [columns.country, columns.theme, columns.statement, columns.source];
  const rule = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.navy };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    columnWidths: [...widths],
    width: { size: total, type: 'dxa' },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true },
    borders: {
      top: rule,
      bottom: rule,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: COLOURS.hairline },
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((label, column) =>
          cell(styled(STYLE.tableHead, label), at(column), true),
        ),
      }),
      ...rows.map(
        ({ country, theme, statement, source }) =>
          new TableRow({
            cantSplit: true,
            children: [country, theme, statement, source].map((runs, column) =>
              cell(text(runs), at(column)),
            ),
          }),
      ),
    ],
  });
}

/** Heading, where it is from, caption and table, `width` twips wide. */
export function annexOf(
  annex: Annex,
  document: LetterDocument,
  width = textWidth(document),
): readonly [Paragraph, ...(Paragraph | Table)[]] {
  return [
    new Paragraph({ style: STYLE.heading, children: [...lineRuns(annex.title)] }),
    new Paragraph({
      style: STYLE.body,
      children: [...runsOf(annex.intro, document.notes)],
    }),
    styled(STYLE.caption, annex.caption),
    table(annex, width),
  ];
}
