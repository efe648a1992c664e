// A printed letter is opened again: what is in it must be the letter's words and nothing else.
import { paragraphsOf } from '#core/letters/leaving.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { aboutOf } from '../render-docx.ts';
import { folded, type Machine, ofMachine } from '../verify-written.ts';
import { infoOf } from './finish-pdf.ts';
import { NotAPrint, type PdfObjects, readPdf } from './pdf-objects.ts';
import { pagesIn, streamOf, textIn, utf16 } from './pdf-text.ts';

/** What acts when the file is opened, or leads out of it, or comes along in it. */
const ACTS =
  /\/(?:JavaScript|JS|OpenAction|AA|URI|Launch|GoToR|SubmitForm|Annots|EmbeddedFiles?|Metadata|AcroForm|PieceInfo)\b/;

type Expected = {
  readonly document: LetterDocument;
  /** How many pages the letter has. */
  readonly pages: number;
};

/** What a letter's PDF holds beside the letter, in words for the log; empty = nothing. */
export async function strangersInPdf(
  bytes: Uint8Array,
  { document, pages }: Expected,
  machine: Machine,
): Promise<readonly string[]> {
  try {
    const pdf = readPdf(bytes);
    const expected = folded([...paragraphsOf(document), ...framesOf(document, pages)].join('\n'));
    const letters = together(expected);
    return [
      ...textIn(pdf)
        .filter((line) => !letters.includes(together(line)))
        .map((line) => `words that are not the letter’s (${line.length} characters)`),
      ...(pdf.objects.get(pdf.info) === infoOf(aboutOf(document))
        ? []
        : ['properties that are not the letter’s']),
      ...(pagesIn(pdf) === pages ? [] : ['another number of pages']),
      ...actsIn(pdf),
      ...(await ofMachine(partsOf(pdf), async () => expected, machine)),
    ];
  } catch (error) {
    if (error instanceof NotAPrint) return [error.message];
    throw error;
  }
}

/** Where a line ends and how wide its spaces are is the page's; labels of lists stand before them. */
const together = (text: string): string => folded(text).replaceAll(/[\s\p{P}]+/gu, '');

const framesOf = (
  { continuation: { left, right }, pageLabel, blocks }: LetterDocument,
  pages: number,
): readonly string[] => [
  left,
  right,
  ...Array.from({ length: pages }, (_, at) =>
    pageLabel.replace('{page}', String(at + 1)).replace('{pages}', String(pages)),
  ),
  // Labels of notes, headings and lists: numbers and single letters.
  ...Array.from({ length: Math.max(99, blocks.length) }, (_, at) => String(at + 1)),
];

/** `(words)` of a PDF, and `/Names`, which are the format's own. */
const STRING = /\((?:\\.|[^\\)])*\)/g;
const STRING_OR_NAME = /\((?:\\.|[^\\)])*\)|\/[A-Za-z]\w*/g;

const actsIn = ({ objects }: PdfObjects): readonly string[] =>
  [...objects]
    .filter(([, object]) => ACTS.test(withoutStream(object).replaceAll(STRING, '')))
    .map(([number]) => `something that acts or leads out in object ${number}`);

/** Everything that can be read in the file but the fonts, which are the program's own. */
function partsOf(pdf: PdfObjects): ReadonlyMap<string, string> {
  const fonts = new Set(
    [...pdf.objects.values()].flatMap((object) =>
      [...object.matchAll(/\/FontFile2? (\d+) 0 R/g)].map(([, number]) => Number(number)),
    ),
  );
  const parts = [...pdf.objects]
    .filter(([number]) => !fonts.has(number))
    .map(([number, object]) => {
      const plain = withoutStream(object).replaceAll(STRING_OR_NAME, (found) =>
        found.startsWith('/') ? ' ' : found,
      );
      const hidden = [...plain.matchAll(/<feff([0-9a-f]*)>/gi)].map(([, digits = '']) =>
        utf16(digits),
      );
      return [`object ${number}`, [plain, ...hidden, streamOf(object) ?? ''].join('\n')] as const;
    });
  return new Map([...parts, ['the pages', textIn(pdf).join('\n')]]);
}

const withoutStream = (object: string): string => object.split(/>> ?stream\r?\n/)[0] ?? '';
