// A written file is opened again: what is in it must be the document's words and nothing else.
import { strFromU8 } from 'fflate';
import { isBrief, type Printable, paragraphsIn } from '#core/briefs/printable.ts';
import { readZip } from '#main/files/read-zip.ts';
import { blankFile } from './blank.ts';
import { bookmarkNames } from './bookmarks.ts';
import type { Defect } from './defects.ts';
import type { Finding } from './docx-findings.ts';
import { inspectDocx } from './inspect-docx.ts';
import { nothingSaid, paperWords } from './letterhead/paper-words.ts';
import { coreProperties, escapeXml } from './properties.ts';
import { aboutOf } from './render-docx.ts';
import { bytesOfSheet, type Sheet } from './render-letter.ts';

/** What of this machine must never stand in a file: whose it is, its name, where things lie. */
export type Machine = { readonly user: string; readonly host: string; readonly home: string };

/** Commas stand between two notes at one place, too. */
export const folded = (text: string): string => text.replaceAll(/[\s\u00a0\u202f,]+/gu, ' ').trim();

/** Shorter names stand in any file by chance. */
const TELLING = 4;

/**
 * What the file holds beside the document, in words for the log; empty = nothing. Words of the sheet
 * a letter is written on are expected, and so are that sheet's own pictures and mistakes.
 */
export async function strangersIn(
  bytes: Uint8Array,
  document: Printable,
  machine: Machine,
  sheet: Sheet = null,
): Promise<readonly string[]> {
  const { text, findings, defects } = inspectDocx(bytes);
  const paper =
    sheet?.kind === 'docx' && !isBrief(document)
      ? paperWords(bytesOfSheet(sheet), document)
      : nothingSaid;
  const expected = folded([...wordsIn(document), ...paper.lines].join('\n'));
  const parts = partsOf(bytes);
  const blankParts = sheet === null ? null : partsOf(await blankFile(document, sheet));
  const own = sheetDefects(sheet);
  const counted = paper.counted.map(withoutNumbers);
  const isOfSheet = ({ code, part, detail }: Finding | Defect): boolean =>
    code === 'image'
      ? blankParts !== null && parts.get(part) === blankParts.get(part)
      : own.some((one) => one.code === code && one.part === part && one.detail === detail);
  return [
    ...[...findings, ...defects]
      // A path in the letter's own words is its writer's.
      .filter(({ code, detail }) => code !== 'path' || !expected.includes(folded(detail)))
      .filter((found) => !isOfSheet(found))
      .map(({ code, part }) => `${code} in ${part}`),
    ...linesOf(text, document)
      .filter((line) => !expected.includes(line) && !counted.includes(withoutNumbers(line)))
      .map((line) => `words that are not the letter’s (${line.length} characters)`),
    ...(parts.get(PROPERTIES) === coreProperties(aboutOf(document))
      ? []
      : ['properties that are not the letter’s']),
    ...unseenIn(parts, paper.fields),
    ...strangeBookmarks(parts, document, sheet),
    ...(sheet === null ? strangeCaptions(parts, document) : []),
    ...(await ofMachine(parts, machine, () => knownIn(document, sheet))),
  ];
}

/** Mistakes in the structure of a template, which a letter on it cannot but share. */
const sheetDefects = (sheet: Sheet): readonly Defect[] =>
  sheet?.kind === 'docx' ? inspectDocx(bytesOfSheet(sheet)).defects : [];

const PROPERTIES = 'docProps/core.xml';

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...readZip(bytes).contents].map(([name, part]) => [name, strFromU8(part)]));

const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES)\s*$/u;

/** Comments of the XML, and fields that are no page number: no reader of the letter sees them. */
const unseenIn = (
  parts: ReadonlyMap<string, string>,
  fields: readonly string[],
): readonly string[] =>
  [...parts].flatMap(([name, xml]) => [
    ...(xml.includes('<!--') ? [`a comment in ${name}`] : []),
    ...[...xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)]
      .filter(([, field = '']) => !PAGE_FIELD.test(field) && !fields.includes(field))
      .map(() => `a field in ${name}`),
  ]);

/** All words of the document, those of its running head included. */
const wordsIn = (document: Printable): readonly string[] => [
  ...paragraphsIn(document),
  ...Object.values(document.continuation),
];

/** Each paragraph's own bookmark, and no other; on a template, those that are paragraphs of their own. */
function strangeBookmarks(
  parts: ReadonlyMap<string, string>,
  document: Printable,
  sheet: Sheet,
): readonly string[] {
  const found = [...parts.values()].flatMap((xml) =>
    [...xml.matchAll(/<w:bookmarkStart\b[^>]*>/gu)].map(
      ([start]) => /\bw:name="([^"]*)"/u.exec(start)?.[1] ?? '',
    ),
  );
  const named = bookmarkNames(document);
  const isOwn =
    sheet?.kind === 'docx'
      ? new Set(found).size === found.length && found.every((name) => named.includes(name))
      : found.join(' ') === named.join(' ');
  return isOwn ? [] : ['bookmarks that are not the letter’s'];
}

/** What its tables are said to hold, to those who hear them. */
function strangeCaptions(
  parts: ReadonlyMap<string, string>,
  document: Printable,
): readonly string[] {
  const found = [...parts.values()].flatMap((xml) =>
    [...xml.matchAll(/<w:tbl(?:Caption|Description)\b[^>]*w:val="([^"]*)"/gu)].map(
      ([, text]) => text,
    ),
  );
  const own = (aboutOf(document).tables ?? []).map(escapeXml);
  return found.join('\n') === own.join('\n')
    ? []
    : ['captions of tables that are not the letter’s'];
}

/** The lines of the file but its page numbers, which are counted only when it is laid out. */
function linesOf(text: string, { pageLabel }: Printable): readonly string[] {
  const label = withoutNumbers(pageLabel.replaceAll(/\{pages?\}/gu, ''));
  return text
    .split(/[\n\t]|\s·\s/u)
    .map(folded)
    .filter((line) => line !== '' && withoutNumbers(line) !== label);
}

const withoutNumbers = (text: string): string => folded(text.replaceAll(/\d+/gu, ' '));

/** What of the machine stands in `parts`; of `knownWords` none tells anything: many are called Roman. */
export async function ofMachine(
  parts: ReadonlyMap<string, string>,
  { user, host, home }: Machine,
  knownWords: () => Promise<string>,
): Promise<readonly string[]> {
  const secrets = [
    ['the user’s name', user],
    ['the computer’s name', host],
    ['a path', home],
  ] as const;
  const found = secrets.flatMap(([what, secret]) =>
    secret.length < TELLING
      ? []
      : [...parts]
          .filter(([, xml]) => wordIn(xml, secret))
          .map(([name]) => ({ secret, told: `${what} in ${name}` })),
  );
  if (found.length === 0) return [];
  const known = await knownWords();
  return found.filter(({ secret }) => !wordIn(known, secret)).map(({ told }) => told);
}

/** The document's own words and bookmarks, and all that is in the file of one without any. */
async function knownIn(document: Printable, sheet: Sheet): Promise<string> {
  const format = partsOf(await blankFile(document, sheet));
  return [...wordsIn(document), ...bookmarkNames(document), ...format.values()].join('\n');
}

const wordIn = (text: string, word: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text);
