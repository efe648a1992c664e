import { randomUUID } from 'node:crypto';
import type { Appeal, Case } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import { Day } from '#core/appeals/edtf.ts';
import { LetterId } from '#core/ids.ts';
import { LetterLanguage } from '#core/language.ts';
import { advice } from '#core/letters/advice.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { withBlock } from '#core/letters/block-list.ts';
import type { Letter } from '#core/letters/letter.ts';
import { missingParts } from '#core/letters/missing-parts.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import type { BlockKind } from '#core/letters/template.ts';
import type { Library } from '#core/library/library.ts';
import type { Office } from '#core/officials/office.ts';
import { officials } from '#core/officials/official.ts';
import { Paper } from '#core/paper.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
import { wordsForAdvice } from '../advice-words.ts';
import { type Given, readArguments, withDefaults } from '../arguments.ts';
import { choice } from '../choice.ts';
import { type Desk, find } from '../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { letterBytes } from '../letter-bytes.ts';
import { letterheadFrom } from '../letterhead.ts';
import { writeEach } from '../letters-each.ts';
import { wordsForMissing } from '../missing-words.ts';
import { SAMPLE_FILE, sample } from '../sample.ts';
import { senderFrom } from '../sender.ts';
import { newFilePath, writeFile } from '../write-file.ts';
import { chooseConcerns } from './concerns.ts';

const OPTIONS = {
  office: { type: 'string', multiple: true },
  concern: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  theme: { type: 'string', multiple: true },
  ask: { type: 'string', multiple: true },
  case: { type: 'string', multiple: true },
  copy: { type: 'string', multiple: true },
  enclosure: { type: 'string', multiple: true },
  'reply-by': { type: 'string' },
  lang: { type: 'string' },
  kind: { type: 'string' },
  paper: { type: 'string' },
  date: { type: 'string' },
  subject: { type: 'string' },
  organisation: { type: 'string' },
  place: { type: 'string' },
  signatory: { type: 'string' },
  role: { type: 'string' },
  letterhead: { type: 'string' },
  out: { type: 'string' },
  provenance: { type: 'string' },
  each: { type: 'boolean' },
  force: { type: 'boolean' },
  sample: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `demarche letter --office ID (--concern ID... | --country UZ | --case ID...) --out FILE.docx` */
export async function letterCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const asked = readArguments(words, OPTIONS);
  const given = asked.has('sample') ? withDefaults(asked, readArguments(sample, OPTIONS)) : asked;
  const out = given.one('out');
  if (!out) throw new CommandError(EXIT.usage, 'Say where to: --out FILE.docx');
  if (given.has('each')) refuseTogether(given);
  const library = await desk.library();
  const letter = letterFrom(given, library, desk.today());
  const parts: LetterParts = {
    letter,
    library,
    officials: officials(library.offices, emptyWorkspace.officials),
    templates: library.templates,
  };
  const missing = missingParts(parts);
  for (const part of missing) desk.warn(wordsForMissing(part));
  for (const each of advice(parts)) desk.warn(wordsForAdvice(each));
  if (missing.some(({ isBlocking }) => isBlocking))
    throw new CommandError(EXIT.usage, 'The letter was not written: see above what it lacks.');
  return given.has('each') ? writeEach(parts, out, given, desk) : writeOne(parts, out, given, desk);
}

async function writeOne(
  parts: LetterParts,
  out: string,
  given: Given,
  desk: Desk,
): Promise<ExitCode> {
  const paths = await pathsFrom(given, out);
  const bytes = await letterBytes(parts, await letterheadFrom(given.one('letterhead')));
  await writeFile(paths.letter, bytes);
  const sheet = paths.provenance === null ? null : provenanceSheet(parts);
  if (paths.provenance !== null && sheet)
    await writeFile(paths.provenance, await renderProvenance(sheet));
  const { letter: path, provenance } = paths;
  const about = { path, bytes: bytes.length, ...(provenance && { provenance }) };
  desk.say(given.has('json') ? JSON.stringify(about) : [path, provenance ?? []].flat().join('\n'));
  return EXIT.ok;
}

/** What is made of one letter. */
function refuseTogether(given: Given): void {
  const option = ['--sample', '--provenance'].find(
    (name) => given.has(name.slice(2)) || given.one(name.slice(2)) !== undefined,
  );
  if (option)
    throw new CommandError(EXIT.usage, `${option} goes with one letter, not with --each.`);
}

type Paths = { readonly letter: string; readonly provenance: string | null };

/** Where both files go: refused before either is written. */
async function pathsFrom(given: Given, out: string): Promise<Paths> {
  const force = given.has('force');
  const letter = await newFilePath(out, force || out === SAMPLE_FILE);
  const sheet = given.one('provenance');
  const provenance = sheet === undefined ? null : await newFilePath(sheet, force);
  if (letter === provenance)
    throw new CommandError(EXIT.usage, 'The letter and its provenance sheet are two files.');
  return { letter, provenance };
}

function letterFrom(given: Given, library: Library, today: string): Letter {
  const offices = given.all('office').map((id) => find(library.offices, id, 'office'));
  if (offices.length === 0)
    throw new CommandError(EXIT.usage, 'Say to whom: --office ID (see: demarche offices)');
  const about = aboutWhat(given, library);
  const { appeal } = about;
  const on = dayFrom(given.one('date') ?? today, '--date');
  const start = newLetter({
    id: LetterId.parse(randomUUID()),
    at: `${today}T00:00:00.000Z`,
    on,
    appeal,
    template: find(library.templates, given.one('kind') ?? 'formal', 'kind of letter'),
    officeIds: offices.map(({ id }: Office) => id),
    language: choice(given.one('lang') ?? 'en', LetterLanguage, '--lang', 'en, fr or ru'),
    sender: senderFrom(given),
  });
  return withGiven(given, {
    ...start,
    subject: given.one('subject') ?? start.subject,
    delivery: given.has('each') ? 'apart' : 'together',
    paper: choice(given.one('paper') ?? 'A4', Paper, '--paper', 'A4 or Letter'),
    concernIds: about.concerns.map(({ id }) => id),
    caseIds: about.cases.map(({ id }) => id),
    asks: given.all('ask').map((id) => ({
      type: 'library',
      askId: find(appeal.asks, id, 'ask').id,
    })),
    copyIds: given.all('copy').map((id) => find(library.offices, id, 'office').id),
    enclosures: [...given.all('enclosure')],
    replyBy: replyFrom(given) ?? start.replyBy,
  });
}

/** What a kind has no part for gets one: nothing that was asked for is left out unsaid. */
const PARTS = {
  case: 'cases',
  ask: 'asks',
  copy: 'copies',
  enclosure: 'enclosures',
  'reply-by': 'reply',
} as const satisfies Partial<Record<keyof typeof OPTIONS, BlockKind>>;

const withGiven = (given: Given, letter: Letter): Letter => ({
  ...letter,
  blocks: Object.entries(PARTS)
    .filter(([option]) => given.all(option).length > 0)
    .reduce((blocks, [, part]) => withBlock(blocks, part), letter.blocks),
});

const dayFrom = (text: string, option: string): string =>
  choice(text, Day, option, 'a day such as 2026-11-24');

const replyFrom = (given: Given): string | undefined => {
  const day = given.one('reply-by');
  return day === undefined ? undefined : dayFrom(day, '--reply-by');
};

type About = {
  readonly appeal: Appeal;
  readonly concerns: readonly Concern[];
  readonly cases: readonly Case[];
};

/** The concerns and cases chosen, and the one appeal they are of. */
function aboutWhat(given: Given, library: Library): About {
  const concerns = concernsFrom(given, library);
  const all = library.appeals.flatMap((appeal) => appeal.cases);
  const cases = given.all('case').map((id) => find(all, id, 'case'));
  if (concerns.length + cases.length === 0)
    throw new CommandError(
      EXIT.usage,
      'Say what about: --concern ID..., --case ID..., or --country and --theme',
    );
  const [appeal, ...others] = library.appeals.filter(
    (one) =>
      concerns.some((concern) => one.concerns.includes(concern)) ||
      cases.some((person) => one.cases.includes(person)),
  );
  if (!appeal || others.length > 0)
    throw new CommandError(EXIT.usage, 'A letter rests on one appeal: choose concerns of one.');
  return { appeal, concerns, cases };
}

function concernsFrom(given: Given, library: Library): readonly Concern[] {
  const all = library.appeals.flatMap((appeal) => appeal.concerns);
  const named = given.all('concern').map((id) => find(all, id, 'concern'));
  const [countries, themes] = [given.all('country'), given.all('theme')];
  const isByPlace = countries.length > 0 || themes.length > 0;
  const chosen = isByPlace ? [...named, ...chooseConcerns(library, countries, themes)] : named;
  return [...new Set(chosen)];
}
