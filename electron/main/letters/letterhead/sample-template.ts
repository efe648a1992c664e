// A template to start from: every place a letterhead can name, on an empty sheet that is to be dressed
// in Word or LibreOffice.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { inBraces, type Tag } from '#core/letterheads/tags.ts';
import { FONT, MARGIN, mm, PAPER, points, typeSize } from '../measures.ts';
import type { Element } from '../xml-tree.ts';
import { openTemplate } from './check-letterhead.ts';
import { withParts } from './clean-template.ts';
import { rewrite } from './edit-tree.ts';
import { templateFile } from './template-file.ts';

/** The pieces in the order of a letter, each a paragraph, with points after it. */
const LINES: readonly (readonly [tag: Tag, after: number])[] = [
  ['addressee', 24],
  ['date', 14],
  ['subject', 8],
  ['salutation', 6.5],
  ['body', 0],
  ['close', 36],
  ['signature', 12],
  ['signatories', 6],
  ['enclosures', 6],
  ['copies', 0],
];

const line = (text: string, after: number, isBold = false): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text, bold: isBold })],
    spacing: { after: points(after) },
  });
const tagLine = ([tag, after]: (typeof LINES)[number]): Paragraph =>
  line(inBraces(tag), after, tag === 'subject');

const pageOf = () => {
  const { left, right, top, bottom, header, footer } = MARGIN;
  const sides = { left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom) };
  return {
    size: PAPER.A4,
    margin: { ...sides, header: mm(header), footer: mm(footer) },
  };
};

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

const sheet = (): Document =>
  new Document({
    styles: { default: { document: { run: { font: FONT, size: typeSize(11) } } } },
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: pageOf(), titlePage: true },
        headers: {
          first: new Header({
            children: [
              line(inBraces('organisation'), 0, true),
              line(inBraces('senderaddress'), 24),
            ],
          }),
          default: new Header({ children: [line(inBraces('organisation'), 12)] }),
        },
        footers: { first: pageNumber(), default: pageNumber() },
        children: LINES.map(tagLine),
      },
    ],
  });

/** Those of docx would win over ours, and be nobody's choice (they are blue). */
const isKept = ({ name, attributes }: Element): boolean =>
  name !== 'w:style' || attributes['w:default'] !== undefined;

/** The template as a Word file; always the same bytes. */
export async function sampleTemplate(): Promise<Uint8Array> {
  const { clean } = openTemplate(await Packer.pack(sheet(), 'uint8array'));
  const parts = [...clean.parts].map(
    ([name, root]) => [name, rewrite(root, (each) => (isKept(each) ? [each] : []))] as const,
  );
  return templateFile(withParts(clean, parts));
}
