// A PDF as Chromium's printer writes it, of words given: one page, one font, its tags.
import { deflateSync } from 'node:zlib';
import { writePdf } from '#main/letters/pdf/pdf-objects.ts';

type Wanted = {
  readonly lines: readonly string[];
  readonly pages?: number;
  /** Objects to add or to put in place of others. */
  readonly more?: Readonly<Record<number, string>>;
};

const stream = (text: string): string => {
  const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
  return `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream\n`;
};
const digits = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');

/** Objects: 1 info, 2 catalog, 3 root of the tags, 4 font, 5 its letters, 6 pages, 10 on the pages. */
export function printOf({ lines, pages = 1, more = {} }: Wanted): Uint8Array {
  const letters = [...new Set(lines.join(''))];
  const glyph = (letter: string) => digits(letters.indexOf(letter) + 1);
  const drawn = lines.map(
    (line) =>
      `BT\n/F1 11 Tf\n1 0 0 -1 94 66 Tm\n${[...line].map((letter) => `<${glyph(letter)}> Tj\n5 0 Td `).join('')}\nET`,
  );
  const table = letters.map((letter) => `<${glyph(letter)}> <${digits(letter.charCodeAt(0))}>`);
  const numbers = Array.from({ length: pages }, (_, at) => 10 + 2 * at);
  const objects = new Map<number, string>([
    [
      1,
      "<</Title (Demarche)\n/Creator (Chromium)\n/Producer (Skia/PDF m156)\n/CreationDate (D:20261125043536+05'00')>>\n",
    ],
    [2, '<</Type /Catalog\n/Pages 6 0 R\n/StructTreeRoot 3 0 R\n/Lang (en)>>\n'],
    [3, '<</Type /StructElem\n/S /Document\n/Lang (en)\n/K 7>>\n'],
    [4, '<</Type /Font\n/Subtype /Type0\n/Encoding /Identity-H\n/ToUnicode 5 0 R>>\n'],
    [
      5,
      stream(`begincmap\n${letters.length} beginbfchar\n${table.join('\n')}\nendbfchar\nendcmap\n`),
    ],
    [6, `<</Type /Pages\n/Count ${pages}>>\n`],
    ...numbers.flatMap((number, at): [number, string][] => [
      [
        number,
        `<</Type /Page\n/Resources <</Font <</F1 4 0 R>>>>\n/Contents ${number + 1} 0 R>>\n`,
      ],
      [number + 1, stream(at === 0 ? drawn.join('\n') : 'q\nQ')],
    ]),
    ...Object.entries(more).map(([number, object]) => [Number(number), object] as const),
  ]);
  return writePdf({ start: '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', objects, root: 2, info: 1 });
}

export { stream as pdfStream };
