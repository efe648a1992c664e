// From the files in data/ to one library, or to a list of what is wrong with them. Pure.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Appeal, AppealAsk, Case, Entity, Event, Framework, Source } from '#core/appeals/appeal.ts';
import { Concern } from '#core/appeals/concern.ts';
import { Position } from '#core/appeals/position.ts';
import { Translation } from '#core/appeals/translation.ts';
import { LetterTemplate } from '#core/letters/template.ts';
import { Library } from '#core/library/library.ts';
import { MeetingTemplate } from '#core/meetings/template.ts';
import { LibraryOffice } from '#core/officials/office.ts';
import { copiedRuns } from './copying.ts';
import { meetingProblems } from './evidence/meetings.ts';
import { officeProblems } from './evidence/offices.ts';
import { templateProblems } from './evidence/templates.ts';
import { appealWording } from './evidence/wording.ts';
import { countProblems, Expected, unusedProblems } from './expected.ts';
import { parseFile } from './parse.ts';
import type { Problem, SourceFile } from './problem.ts';
import { appealReferences, libraryReferences } from './references.ts';
import { missingTranslations, translationProblems } from './translations.ts';

export type Compiled = { readonly library: Library | null; readonly problems: readonly Problem[] };

const RECORD = Appeal.omit({
  concerns: true,
  cases: true,
  entities: true,
  events: true,
  sources: true,
  frameworks: true,
  asks: true,
  positions: true,
  translations: true,
});

/** Everything that can be said against a library without its source files. */
export function problemsOf(library: Library): Problem[] {
  return [
    ...libraryReferences(library),
    ...library.appeals.flatMap((appeal) => [
      ...appealReferences(appeal),
      ...appealWording(appeal),
      ...translationProblems(appeal),
    ]),
    ...library.offices.flatMap(officeProblems),
    ...library.templates.flatMap(templateProblems),
    ...library.meetingTemplates.flatMap(meetingProblems),
  ];
}

/** Reads files by name, keeping count of problems and of which item stands in which file. */
class Reader {
  readonly problems: Problem[] = [];
  readonly fileOf = new Map<string, string>();
  readonly #files: readonly SourceFile[];

  constructor(files: readonly SourceFile[]) {
    this.#files = files;
  }

  under(folder: string): SourceFile[] {
    return this.#files.filter((file) => file.name.startsWith(folder));
  }

  read<T>(name: string, schema: z.ZodType<T>): T | null {
    const file = this.#files.find((candidate) => candidate.name === name);
    if (!file) {
      this.problems.push({ file: name, id: null, text: 'is missing' });
      return null;
    }
    const { value, problems } = parseFile(file, schema);
    this.problems.push(...problems);
    for (const item of Array.isArray(value) ? value : [value])
      if (typeof item?.id === 'string' && !this.fileOf.has(item.id)) this.fileOf.set(item.id, name);
    return value;
  }

  list<T>(name: string, item: z.ZodType<T>): T[] {
    return this.read(name, z.array(item)) ?? [];
  }

  /** The same problem with the file its item stands in. */
  placed(found: Problem, otherwise: string | null = null): Problem {
    const file = found.id === null ? undefined : this.fileOf.get(found.id);
    return { ...found, file: found.file ?? file ?? otherwise };
  }
}

type Assembled = { readonly appeal: Appeal; readonly expected: Expected; readonly folder: string };

function readAppeal(reader: Reader, folder: string): Assembled | null {
  const record = reader.read(`${folder}/appeal.json`, RECORD);
  const expected = reader.read(`${folder}/expected.json`, Expected);
  const concerns = (record?.themes ?? []).flatMap((theme) =>
    reader.list(`${folder}/concerns/${theme.id}.json`, Concern),
  );
  const parts = {
    concerns,
    cases: reader.list(`${folder}/cases.json`, Case),
    entities: reader.list(`${folder}/entities.json`, Entity),
    events: reader.list(`${folder}/events.json`, Event),
    sources: reader.list(`${folder}/sources.json`, Source),
    frameworks: reader.list(`${folder}/frameworks.json`, Framework),
    asks: reader.list(`${folder}/asks.json`, AppealAsk),
    positions: reader.list(`${folder}/positions.json`, Position),
    translations: reader
      .under(`${folder}/translations/`)
      .map((file) => reader.read(file.name, Translation))
      .filter((translation) => translation !== null),
  };
  return record && expected ? { appeal: { ...record, ...parts }, expected, folder } : null;
}

const fingerprint = (files: readonly SourceFile[]): string => {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\n${text.replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex');
};

const byName = (a: SourceFile, b: SourceFile): number => (a.name < b.name ? -1 : 1);

/** Texts of appeals at hand, for the check that nothing is copied from them. */
type Options = { readonly appealTexts?: readonly string[] };

export function compile(
  given: readonly SourceFile[],
  { appealTexts = [] }: Options = {},
): Compiled {
  const files = given.toSorted(byName);
  const reader = new Reader(files);
  const folders = reader
    .under('appeals/')
    .filter((file) => file.name.endsWith('/appeal.json'))
    .map((file) => file.name.slice(0, -'/appeal.json'.length));
  const read = folders.map((folder) => readAppeal(reader, folder));
  const offices = reader.under('offices/').flatMap((file) => reader.list(file.name, LibraryOffice));
  const templates = reader
    .under('templates/')
    .map((file) => reader.read(file.name, LetterTemplate))
    .filter((template) => template !== null);
  const meetingTemplates = reader
    .under('meetings/')
    .map((file) => reader.read(file.name, MeetingTemplate))
    .filter((template) => template !== null);
  if (reader.problems.length > 0) return { library: null, problems: reader.problems };
  const assembled = read.filter((item) => item !== null);
  const appeals = assembled.map((item) => item.appeal);
  const compiledFrom = `${appeals.map((appeal) => appeal.id).join(', ')}; ${offices.length} offices; sources sha256 ${fingerprint(files)}`;
  const library = Library.parse({
    format: 4,
    compiledFrom,
    appeals,
    offices,
    templates,
    meetingTemplates,
  });
  const problems = [
    ...problemsOf(library).map((found) => reader.placed(found)),
    ...assembled.flatMap(({ appeal, expected, folder }) =>
      [
        ...countProblems(appeal, expected),
        ...unusedProblems(appeal, expected.documentLevel),
        ...missingTranslations(appeal, expected.languages),
        ...appealTexts.flatMap((text) => copiedRuns(appeal, text)),
      ].map((found) => reader.placed(found, `${folder}/expected.json`)),
    ),
  ];
  return { library, problems };
}

/** The bytes of the compiled file: the same files give the same bytes. */
export const bytesOf = (library: Library): string => `${JSON.stringify(library)}\n`;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
