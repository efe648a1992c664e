// A written letter is opened again: what is in it must be the letter's words and nothing else.
import { strFromU8 } from 'fflate';
import { paragraphsOf } from '#core/letters/leaving.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { readZip } from '#main/files/read-zip.ts';
import { bookmarkNames } from './bookmarks.ts';
import { inspectDocx } from './inspect-docx.ts';
import { coreProperties } from './properties.ts';
import { aboutOf, renderDocx } from './render-docx.ts';

/** What of this machine must never stand in a file: whose it is, its name, where things lie. */
export type Machine = { readonly user: string; readonly host: string; readonly home: string };

/** Commas stand between two notes at one place, too. */
export const folded = (text: string): string => text.replaceAll(/[\s\u00a0\u202f,]+/gu, ' ').trim();

/** Shorter names stand in any file by chance. */
const TELLING = 4;

/** What a letter's file holds beside the letter, in words for the log; empty = nothing. */
export async function strangersIn(
  bytes: Uint8Array,
  document: LetterDocument,
  machine: Machine,
): Promise<readonly string[]> {
  const { text, findings, defects } = inspectDocx(bytes);
  const expected = folded(wordsIn(document).join('\n'));
  const parts = partsOf(bytes);
  return [
    ...findings
      // A path in the letter's own words is its writer's.
      .filter(({ code, detail }) => code !== 'path' || !expected.includes(folded(detail)))
      .map(({ code, part }) => `${code} in ${part}`),
    ...defects.map(({ code, part }) => `${code} in ${part}`),
    ...linesOf(text, document)
      .filter((line) => !expected.includes(line))
      .map((line) => `words that are not the letter’s (${line.length} characters)`),
    ...(parts.get(PROPERTIES) === coreProperties(aboutOf(document))
      ? []
      : ['properties that are not the letter’s']),
    ...unseenIn(parts),
    ...strangeBookmarks(parts, document),
    ...(await ofMachine(parts, machine, () => knownIn(document))),
  ];
}

const PROPERTIES = 'docProps/core.xml';

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...readZip(bytes).contents].map(([name, part]) => [name, strFromU8(part)]));

/** The letter with no words: what its file holds is the format's, in every letter. */
const blank = (document: LetterDocument): LetterDocument => ({
  ...document,
  letterhead: { organisation: '', lines: [] },
  dateLine: '',
  continuation: { left: '', right: '' },
  recipients: [],
  subject: '',
  salutation: '',
  blocks: [],
  close: '',
  signature: { name: '', lines: [] },
  trailers: [],
  annex: null,
  notes: [],
});

/** Comments of the XML, and fields that are no page number: no reader of the letter sees them. */
const unseenIn = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].flatMap(([name, xml]) => [
    ...(xml.includes('<!--') ? [`a comment in ${name}`] : []),
    ...[...xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)]
      .filter(([, field]) => !/^\s*(?:PAGE|NUMPAGES)\s*$/u.test(field ?? ''))
      .map(() => `a field in ${name}`),
  ]);

/** All words of the document, those of its running head included. */
const wordsIn = (document: LetterDocument): readonly string[] => [
  ...paragraphsOf(document),
  ...Object.values(document.continuation),
];

/** Each paragraph's own bookmark, and no other. */
function strangeBookmarks(
  parts: ReadonlyMap<string, string>,
  document: LetterDocument,
): readonly string[] {
  const found = [...parts.values()].flatMap((xml) =>
    [...xml.matchAll(/<w:bookmarkStart\b[^>]*>/gu)].map(
      ([start]) => /\bw:name="([^"]*)"/u.exec(start)?.[1] ?? '',
    ),
  );
  const isOwn = found.join(' ') === bookmarkNames(document).join(' ');
  return isOwn ? [] : ['bookmarks that are not the letter’s'];
}

/** The lines of the file but its page numbers, which are counted only when it is laid out. */
function linesOf(text: string, { pageLabel }: LetterDocument): readonly string[] {
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

/** The letter's own words and bookmarks, and all that is in the file of a letter without any. */
async function knownIn(document: LetterDocument): Promise<string> {
  const format = partsOf(await renderDocx(blank(document), { countsPages: false }));
  return [...wordsIn(document), ...bookmarkNames(document), ...format.values()].join('\n');
}

const wordIn = (text: string, word: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text);
