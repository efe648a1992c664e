// ProvenanceSheet -> .docx: a table across landscape pages, its head repeated on each.
import {
  BorderStyle,
  Document,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx';
import { cleanText } from '#core/letters/clean-text.ts';
import type { LanguageTag } from '#core/letters/letter-document.ts';
import { phrasesOf } from '#core/letters/phrases/phrases-of.ts';
import type { ProvenanceRow, ProvenanceSheet } from '#core/letters/provenance.ts';
import {
  asOfLines,
  HEADINGS,
  introOf,
  OWN_TITLE,
  placeLines,
  sinceLines,
  sourceLines,
  TITLE,
} from '#core/letters/provenance-words.ts';
import { finish } from './finish.ts';
import { COLOURS, FONT, mm, PAPER, points, typeSize } from './measures.ts';
import { wordParts } from './word-parts.ts';

/** Widths of number and columns, in parts of the line. */
const PARTS = [3, 28, 14, 22, 14, 35] as const;
const MARGIN = mm(15);
const LANGUAGE: LanguageTag = 'en-GB';

type Look = { readonly bold?: true; readonly grey?: true; readonly language?: LanguageTag };

const textRun = (text: string, { bold, grey, language }: Look = {}): TextRun =>
  new TextRun({
    text: cleanText(text).text,
    ...(bold ? { bold } : {}),
    ...(grey ? { color: COLOURS.grey } : {}),
    ...(language && language !== LANGUAGE ? { language: { value: language } } : {}),
  });

const line = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ spacing: { after: points(2) }, children: [textRun(text, look)] });

const widthsIn = (total: number): readonly number[] => {
  const sum = PARTS.reduce((all, part) => all + part, 0);
  return PARTS.map((part) => Math.floor((total * part) / sum));
};

const cells = (columns: readonly (readonly Paragraph[])[], widths: readonly number[]) =>
  columns.map(
    (children, at) =>
      new TableCell({
        children: [...children],
        width: { size: widths[at] ?? 0, type: 'dxa' },
        margins: { top: points(3), bottom: points(2), left: points(4), right: points(4) },
      }),
  );

function tableRow(row: ProvenanceRow, at: number, widths: readonly number[]): TableRow {
  const { said, original } = row;
  const plain = (texts: readonly string[]) => texts.map((text) => line(text));
  return new TableRow({
    children: cells(
      [
        [line(String(at + 1))],
        [
          line(said.text, { language: phrasesOf(said.language).tag }),
          ...(original === null ? [] : [line(original, { grey: true })]),
        ],
        plain(placeLines(row)),
        plain(sourceLines(row)),
        plain(asOfLines(row)),
        plain(sinceLines(row)),
      ],
      widths,
    ),
  });
}

function table(sheet: ProvenanceSheet, total: number): Table {
  const widths = widthsIn(total);
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.hairline };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const head = ['', ...HEADINGS].map((text) => [line(text, { bold: true })]);
  return new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((all, width) => all + width, 0), type: 'dxa' },
    layout: TableLayoutType.FIXED,
    borders: {
      top: hairline,
      bottom: hairline,
      insideHorizontal: hairline,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({ tableHeader: true, children: cells(head, widths) }),
      ...sheet.rows.map((row, at) => tableRow(row, at, widths)),
    ],
  });
}

const foot = new Footer({
  children: [
    new Paragraph({
      children: [
        new TextRun({
          children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          color: COLOURS.grey,
        }),
      ],
    }),
  ],
});

const STYLES = {
  default: {
    document: { run: { font: FONT, size: typeSize(9), language: { value: LANGUAGE } } },
    heading1: {
      run: { size: typeSize(14), bold: true, color: COLOURS.navy },
      paragraph: { spacing: { after: points(6) } },
    },
    heading2: {
      run: { size: typeSize(11), bold: true, color: COLOURS.navy },
      paragraph: { spacing: { before: points(10), after: points(4) }, keepNext: true },
    },
  },
};

const heading = (style: 'Heading1' | 'Heading2', ...runs: readonly TextRun[]): Paragraph =>
  new Paragraph({ style, children: runs });

/** The subject keeps its own language: a screen reader would spell it out else. */
function title({ subject, language }: ProvenanceSheet): Paragraph {
  const rest =
    subject === '' ? [] : [textRun(`: ${subject}`, { language: phrasesOf(language).tag })];
  return heading('Heading1', textRun(TITLE), ...rest);
}

function content(sheet: ProvenanceSheet, width: number): readonly (Paragraph | Table)[] {
  const { tag } = phrasesOf(sheet.language);
  const own = sheet.own.map((text) => line(text, { language: tag }));
  return [
    title(sheet),
    ...introOf(sheet).map((text) => line(text, { grey: true })),
    table(sheet, width),
    ...(own.length === 0 ? [] : [heading('Heading2', textRun(OWN_TITLE)), ...own]),
  ];
}

/** The sheet as a Word file. The same sheet gives the same bytes on every machine and day. */
export async function renderProvenance(sheet: ProvenanceSheet): Promise<Uint8Array> {
  const { width, height } = PAPER[sheet.paper];
  const page = {
    size: { width, height, orientation: PageOrientation.LANDSCAPE }, // docx turns it itself
    margin: { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN },
  };
  const document = new Document({
    styles: STYLES,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page },
        footers: { default: foot },
        children: [...content(sheet, height - 2 * MARGIN)],
      },
    ],
  });
  const { author, on, subject } = sheet;
  const titleOfFile = subject === '' ? TITLE : `${TITLE}: ${subject}`;
  return finish(wordParts(document), {
    title: titleOfFile,
    author,
    on,
    language: LANGUAGE,
    tables: [TITLE],
  });
}
