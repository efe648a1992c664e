import { randomUUID } from 'node:crypto';
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import { Day } from '#core/appeals/edtf.ts';
import { LetterId } from '#core/ids.ts';
import { LetterLanguage } from '#core/language.ts';
import { advice } from '#core/letters/advice.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { emptySender, type Letter, Paper, type Sender } from '#core/letters/letter.ts';
import { missingParts } from '#core/letters/missing-parts.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import type { Library } from '#core/library/library.ts';
import type { Office } from '#core/officials/office.ts';
import { officials } from '#core/officials/official.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { renderLetter, type Sheet } from '#main/letters/render-letter.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
import { thisMachine } from '#main/letters/this-machine.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { wordsForAdvice } from '../advice-words.ts';
import { type Given, readArguments, withDefaults } from '../arguments.ts';
import { type Desk, find } from '../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { letterheadFrom } from '../letterhead.ts';
import { wordsForMissing } from '../missing-words.ts';
import { SAMPLE_FILE, sample } from '../sample.ts';
import { newFilePath, writeFile } from '../write-file.ts';
import { chooseConcerns } from './concerns.ts';

const OPTIONS = {
  office: { type: 'string', multiple: true },
  concern: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  theme: { type: 'string', multiple: true },
  ask: { type: 'string', multiple: true },
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
  force: { type: 'boolean' },
  sample: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `demarche letter --office ID (--concern ID... | --country UZ) --out FILE.docx` */
export async function letterCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const asked = readArguments(words, OPTIONS);
  const given = asked.has('sample') ? withDefaults(asked, readArguments(sample, OPTIONS)) : asked;
  const out = given.one('out');
  if (!out) throw new CommandError(EXIT.usage, 'Say where to: --out FILE.docx');
  const library = await desk.library();
  const letter = letterFrom(given, library, desk.today());
  const parts: LetterParts = {
    letter,
    library,
    officials: officials(library.offices, emptyWorkspace.officials),
  };
  const missing = missingParts(parts);
  for (const part of missing) desk.warn(wordsForMissing(part));
  for (const each of advice(parts)) desk.warn(wordsForAdvice(each));
  if (missing.some(({ isBlocking }) => isBlocking))
    throw new CommandError(EXIT.usage, 'The letter was not written: see above what it lacks.');
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

/** The letter's file, opened again before it is written: it holds the letter and nothing else. */
async function letterBytes(parts: LetterParts, sheet: Sheet): Promise<Uint8Array> {
  const document = assemble(parts);
  const bytes = await renderLetter(document, sheet);
  const [stranger] = await strangersIn(bytes, document, thisMachine(), sheet);
  if (stranger === undefined) return bytes;
  throw new CommandError(
    EXIT.unwritable,
    `The letter was not written: its file would hold ${stranger}. Please report this.`,
  );
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
  const concerns = concernsFrom(given, library);
  const appeal = appealOf(library, concerns);
  const sender = senderFrom(given);
  const start = newLetter({
    id: LetterId.parse(randomUUID()),
    at: `${today}T00:00:00.000Z`,
    on: choice(given.one('date') ?? today, Day, '--date', 'a day such as 2026-11-24'),
    appeal,
    template: find(library.templates, given.one('kind') ?? 'formal', 'kind of letter'),
    officeIds: offices.map(({ id }: Office) => id),
    language: choice(given.one('lang') ?? 'en', LetterLanguage, '--lang', 'en, fr or ru'),
    sender,
  });
  return {
    ...start,
    subject: given.one('subject') ?? start.subject,
    paper: choice(given.one('paper') ?? 'A4', Paper, '--paper', 'A4 or Letter'),
    concernIds: concerns.map(({ id }) => id),
    asks: given.all('ask').map((id) => ({
      type: 'library',
      askId: find(appeal.asks, id, 'ask').id,
    })),
  };
}

function concernsFrom(given: Given, library: Library): readonly Concern[] {
  const all = library.appeals.flatMap((appeal) => appeal.concerns);
  const named = given.all('concern').map((id) => find(all, id, 'concern'));
  const [countries, themes] = [given.all('country'), given.all('theme')];
  const isByPlace = countries.length > 0 || themes.length > 0;
  const chosen = isByPlace ? [...named, ...chooseConcerns(library, countries, themes)] : named;
  if (chosen.length > 0) return [...new Set(chosen)];
  throw new CommandError(EXIT.usage, 'Say what about: --concern ID..., or --country and --theme');
}

function appealOf(library: Library, concerns: readonly Concern[]): Appeal {
  const [first, ...others] = library.appeals.filter((appeal) =>
    concerns.some((concern) => appeal.concerns.includes(concern)),
  );
  if (!first || others.length > 0)
    throw new CommandError(EXIT.usage, 'A letter rests on one appeal: choose concerns of one.');
  return first;
}

const senderFrom = (given: Given): Sender => ({
  ...emptySender,
  organisation: given.one('organisation') ?? '',
  place: given.one('place') ?? '',
  signatory: given.one('signatory') ?? '',
  role: given.one('role') ?? '',
});

type Checked<T> = {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false };
};

function choice<T>(value: string, schema: Checked<T>, option: string, wanted: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CommandError(EXIT.usage, `${option} takes ${wanted}, not "${value}".`);
}
