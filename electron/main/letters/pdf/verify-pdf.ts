// A printed document is opened again: what is in it must be its words and nothing else.
import { type Printable, paragraphsIn } from '#core/briefs/printable.ts';
import { aboutOf } from '../render-docx.ts';
import { folded, type Machine, ofMachine } from '../verify-written.ts';
import { infoOf } from './finish-pdf.ts';
import { NotAPrint, type PdfObjects, readPdf } from './pdf-objects.ts';
import { NO_LETTER, pagesIn, streamOf, textIn, utf16 } from './pdf-text.ts';

/** What acts when the file is opened, or leads out of it, or comes along in it. */
const ACTS =
  /\/(?:JavaScript|JS|OpenAction|AA|URI|Launch|GoToR|SubmitForm|Annots|EmbeddedFiles?|Metadata|AcroForm|PieceInfo)\b/;

export type Expected = {
  readonly document: Printable;
  /** How many pages it has. */
  readonly pages: number;
};

/** What the PDF holds beside the document, in words for the log; empty = nothing. */
export async function strangersInPdf(
  bytes: Uint8Array,
  { document, pages }: Expected,
  machine: Machine,
): Promise<readonly string[]> {
  try {
    const pdf = readPdf(bytes);
    const paragraphs = paragraphsIn(document);
    const frames = framesOf(document, pages);
    const expected = folded([...paragraphs, ...frames, LABELS].join('\n'));
    const letters = together(expected);
    const lines = textIn(pdf);
    return [
      ...lines
        .filter((line) => !stands(letters, line))
        .map((line) => `words that are not the letter’s (${line.length} characters)`),
      ...(pdf.objects.get(pdf.info) === infoOf(aboutOf(document))
        ? []
        : ['properties that are not the letter’s']),
      ...(pagesIn(pdf) === pages ? [] : ['another number of pages']),
      ...actsIn(pdf),
      ...(await ofMachine(partsOf(pdf), machine, async () => `${expected} ${FORMAT}`)),
    ];
  } catch (error) {
    if (error instanceof NotAPrint) return [error.message];
    throw error;
  }
}

/** Where a line ends and how wide its spaces are is the page's; labels of lists stand before them. */
const together = (text: string): string =>
  folded(plainLetters(text)).replaceAll(/[\s\p{P}\p{Cf}]+/gu, '');

/** Letters without their marks and joined forms, which fonts compose in their own ways. */
const plainLetters = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Scripts that are drawn from the right, last letter first. */
const LEFTWARD = /([\p{Script=Arabic}\p{Script=Hebrew}]+)/u;

const stands = (letters: string, line: string): boolean =>
  together(line)
    .split(LEFTWARD)
    .every(
      (part) =>
        letters.includes(part) ||
        (LEFTWARD.test(part) && letters.includes([...part].reverse().join(''))),
    );

/** What stands around the text of each page. */
const framesOf = (
  { continuation: { left, right }, pageLabel }: Printable,
  pages: number,
): readonly string[] => [
  ...Array.from({ length: pages - 1 }, () => [left, right]).flat(),
  ...Array.from({ length: pages }, (_, at) =>
    pageLabel.replace('{page}', String(at + 1)).replace('{pages}', String(pages)),
  ),
];

/** Of notes, headings and lists: numbers; single letters stand in any text. */
const LABELS = Array.from({ length: 999 }, (_, at) => String(at + 1)).join('\n');

/** Words of the format that are no `/Names`: a user may be called like one. */
const FORMAT =
  'true false null stream endstream Adobe Identity UCS CIDInit ProcSet findresource dict begin ' +
  'begincmap CIDSystemInfo Registry Ordering Supplement def CMapName CMapType currentdict ' +
  'begincodespacerange endcodespacerange beginbfchar endbfchar beginbfrange endbfrange endcmap ' +
  'defineresource pop end';

/**
 * Whether every letter of the document is drawn in its PDF: what a page cuts off is not, nor what no
 * font at hand has. Throws `NotAPrint`.
 */
export function isWhole(bytes: Uint8Array, { document, pages }: Expected): boolean {
  const lines = textIn(readPdf(bytes));
  if (lines.some((line) => line.includes(NO_LETTER))) return false;
  const drawn = countLetters(lines);
  const wanted = [...paragraphsIn(document), ...framesOf(document, pages)];
  return [...countLetters(wanted)].every(([letter, count]) => (drawn.get(letter) ?? 0) >= count);
}

function countLetters(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of plainLetters(texts.join('')).matchAll(/\p{L}/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** `(words)` of a PDF, and `/Names`, which are the format's own. */
const STRING = /\((?:\\.|[^\\)])*\)/g;
const STRING_OR_NAME = /\((?:\\.|[^\\)])*\)|\/[A-Za-z]\w*/g;

const withoutNames = (found: string): string => (found.startsWith('/') ? ' ' : found);

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
      const plain = withoutStream(object).replaceAll(STRING_OR_NAME, withoutNames);
      const packed = streamOf(object)?.replaceAll(STRING_OR_NAME, withoutNames) ?? '';
      const hidden = [...plain.matchAll(/<feff([0-9a-f]*)>/gi)].map(([, digits = '']) =>
        utf16(digits),
      );
      return [`object ${number}`, [plain, ...hidden, packed].join('\n')] as const;
    });
  return new Map([...parts, ['the pages', textIn(pdf).join('\n')]]);
}

const withoutStream = (object: string): string => object.split(/>> ?stream\r?\n/)[0] ?? '';
