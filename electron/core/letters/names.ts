// Names of people in a letter: which stand in it, and how to leave one out without leaving its trace.
import type { Appeal, Status } from '../appeals/appeal.ts';
import type { LetterLanguage } from '../language.ts';
import type { Block, LetterDocument, Run, TextRun } from './letter-document.ts';
import type { NameChoice } from './name-choice.ts';
import { phrasesOf } from './phrases/phrases-of.ts';

/** A person in every spelling known; what is not a case or a name of the appeal the writer added. */
export type KnownName = {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly status: Status | null;
  /** Whether the name may harm its bearer; `null`: not known, so ask. */
  readonly isAtRisk: boolean | null;
};

/** The persons an appeal names. */
export const namesOf = ({ cases, entities }: Appeal): readonly KnownName[] => [
  ...cases.map(({ name, aliases, status, isAtRisk }) => ({
    name,
    spellings: [name, ...aliases],
    status,
    isAtRisk,
  })),
  ...entities
    .filter(({ kind }) => kind === 'person')
    .map(({ name, aliases, status }) => ({
      name,
      spellings: [name, ...aliases],
      status,
      isAtRisk: false,
    })),
];

/** A name the writer added: nothing more is known of who bears it. */
export const addedName = (name: string): KnownName => ({
  name,
  spellings: [name],
  status: null,
  isAtRisk: null,
});

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A surname shorter than this may be a word of its own. */
const SHORTEST = 4;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A word of a name; a Russian one in any of its cases. */
const wordPattern = (word: string): string =>
  CYRILLIC.test(word)
    ? `${escaped(word.replace(/[аяийоеь]$/u, ''))}\\p{Script=Cyrillic}{0,3}`
    : escaped(word);

const namePattern = (words: readonly string[]): string =>
  `(?<!\\p{L})${words.map(wordPattern).join('[\\s\u00a0]+')}(?!\\p{L})`;

const wordsIn = (name: string): readonly string[] =>
  name.split(/\s+/u).filter((word) => word !== '');

/** Every way the name may stand: whole, longest first, then its surname alone. */
function patternsOf({ spellings }: KnownName): readonly RegExp[] {
  const names = spellings.map(wordsIn).toSorted((a, b) => b.length - a.length);
  const surnames = names
    .filter((words) => words.length > 1)
    .flatMap((words) => words.at(-1) ?? [])
    .filter((surname) => surname.length >= SHORTEST)
    .map((surname) => [surname]);
  return [...names, ...surnames].map((words) => new RegExp(namePattern(words), 'giu'));
}

/** Whether `text` names the person. */
export const isNamedIn = (person: KnownName, text: string): boolean =>
  patternsOf(person).some((pattern) => pattern.test(text));

const initials = (name: string): string =>
  name
    .split(/[\s\u00a0]+/u)
    .map((word) => `${word.slice(0, 1).toUpperCase()}.`)
    .join('\u00a0');

type Hidden = { readonly person: KnownName; readonly how: NameChoice['how'] };

const without = (text: string, hidden: readonly Hidden[], language: LetterLanguage): string =>
  hidden.reduce(
    (left, { person, how }) =>
      patternsOf(person).reduce(
        (rest, pattern) =>
          rest.replace(pattern, (found) =>
            how === 'initials' ? initials(found) : phrasesOf(language).nameWithheld,
          ),
        left,
      ),
    text,
  );

/** A name may be cut in two by a change of type: then the paragraph gives up its type. */
function runsWithout(
  runs: readonly Run[],
  hidden: readonly Hidden[],
  language: LetterLanguage,
): readonly Run[] {
  const isCut = hidden.some(({ person }) =>
    patternsOf(person).some((pattern) => isCutIn(runs, pattern)),
  );
  return (isCut ? joined(runs) : runs).map((run) =>
    isWords(run) ? { ...run, text: without(run.text, hidden, language) } : run,
  );
}

const timesIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether more of it stands in the runs together than in each by itself. */
function isCutIn(runs: readonly Run[], pattern: RegExp): boolean {
  const own = runs.filter(isWords).map(({ text }) => timesIn(text, pattern));
  const together = joined(runs)
    .filter(isWords)
    .map(({ text }) => timesIn(text, pattern));
  const sum = (all: readonly number[]): number => all.reduce((one, two) => one + two, 0);
  return sum(together) > sum(own);
}

/** Text runs side by side as one, without their type; links, notes and breaks stay as they are. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (isWords(run) && last && isWords(last))
      all[all.length - 1] = { type: 'text', text: last.text + run.text };
    else all.push(isWords(run) ? { type: 'text', text: run.text } : run);
  }
  return all;
}

/** A link is taken as it is printed: it would lead nowhere else. */
const isWords = (run: Run): run is TextRun => run.type === 'text' && !run.isLink;

/** The document with these persons' names given otherwise, wherever they stand. */
export function withNames(
  document: LetterDocument,
  persons: readonly KnownName[],
  choices: readonly NameChoice[],
): LetterDocument {
  const hidden = choices.map(({ name, how }) => ({
    person: persons.find((one) => one.name === name) ?? addedName(name),
    how,
  }));
  if (hidden.length === 0) return document;
  const { letterLanguage: language } = document;
  const text = (words: string): string => without(words, hidden, language);
  const runs = (all: readonly Run[]): readonly Run[] => runsWithout(all, hidden, language);
  const block = (one: Block): Block =>
    one.type === 'list' ? { ...one, items: one.items.map(runs) } : { ...one, runs: runs(one.runs) };
  return {
    ...document,
    subject: text(document.subject),
    continuation: { ...document.continuation, left: text(document.continuation.left) },
    blocks: document.blocks.map(block),
    notes: document.notes.map((note) => ({ ...note, runs: runs(note.runs) })),
  };
}
