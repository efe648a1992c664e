// A table of a paper: calm rules, its head repeated on each page, no row cut in two.
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
} from 'docx';
import type { BriefBlock, BriefDocument, BriefLine } from '#core/briefs/brief-document.ts';
import { COLOURS, points, textWidth } from '../measures.ts';
import { runsOf, styled } from '../runs.ts';
import { BRIEF_STYLE, scaleOf } from './brief-styles.ts';

type TableBlock = Extract<BriefBlock, { type: 'table' }>;

/** Whole twips in the proportions of `parts`, which add up to `total`. */
export function widthsIn(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const ends = parts.map((_, at) =>
    Math.round((total * parts.slice(0, at + 1).reduce((all, part) => all + part, 0)) / sum),
  );
  return ends.map((end, at) => end - (ends[at - 1] ?? 0));
}

const MARGINS = { top: points(2.5), bottom: points(2.5), left: points(4), right: points(4) };

const cell = (child: Paragraph, width: number, isHead: boolean): TableCell =>
  new TableCell({
    children: [child],
    width: { size: width, type: 'dxa' },
    margins: MARGINS,
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: COLOURS.tint } } : {}),
  });

export function tableOf(block: TableBlock, document: BriefDocument): Table {
  const total = textWidth(document, scaleOf(document).margins);
  const widths = widthsIn(block.widths, total);
  const widthAt = (column: number): number => widths[column] ?? 0;
  const hasHead = block.columns.length > 0;
  const text = ({ runs }: BriefLine, isHead: boolean): Paragraph =>
    new Paragraph({
      style: isHead ? BRIEF_STYLE.tableHead : BRIEF_STYLE.tableText,
      ...(isHead ? { keepNext: false } : {}), // rows may part where a page ends
      children: [...runsOf(runs, document.notes)],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((label, column) =>
      cell(styled(BRIEF_STYLE.tableHead, label), widthAt(column), true),
    ),
  });
  return new Table({
    columnWidths: [...widths],
    width: { size: total, type: 'dxa' },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: hasHead, firstColumn: !hasHead },
    borders: RULES,
    rows: [
      ...(hasHead ? [head] : []),
      ...block.rows.map(
        ({ cells }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((line, column) => {
              const isHead = !hasHead && column === 0;
              return cell(text(line, isHead), widthAt(column), isHead);
            }),
          }),
      ),
    ],
  });
}

const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const RULES = {
  top: line(8, COLOURS.navy),
  bottom: line(8, COLOURS.navy),
  insideHorizontal: line(4, COLOURS.hairline),
  left: none,
  right: none,
  insideVertical: none,
};
