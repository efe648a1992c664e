// Names of people in a letter: which stand in it, and how to leave one out without leaving its trace.
import type { Appeal, Status } from '../appeals/appeal.ts';
import type { NameChoice } from '../appeals/name-choice.ts';
import type { LetterLanguage } from '../language.ts';
import type { Letter } from './letter.ts';
import type { LetterDocument, Run } from './letter-document.ts';
import { merged, type Place, placesOf, type Spelt } from './name-places.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { runningHead } from './running-head.ts';

/** A person in every spelling known. */
export type KnownName = Spelt & {
  readonly name: string;
  readonly status: Status | null;
  /** Whether the name may harm its bearer; `null`: not known, so ask. */
  readonly isAtRisk: boolean | null;
};

const persons = new WeakMap<Appeal, readonly KnownName[]>();

/** The persons an appeal names. */
export function namesOf(appeal: Appeal): readonly KnownName[] {
  const all = persons.get(appeal) ?? [
    ...appeal.cases.map((one) => known(one, one.isAtRisk)),
    ...appeal.entities.filter(({ kind }) => kind === 'person').map((one) => known(one, false)),
  ];
  persons.set(appeal, all);
  return all;
}

type Person = Pick<Appeal['entities'][number], 'name' | 'aliases' | 'status'>;

const known = ({ name, aliases, status }: Person, isAtRisk: boolean | null): KnownName => ({
  name,
  spellings: [name, ...aliases],
  alone: 'last',
  status,
  isAtRisk,
});

/** A name the writer added, surname first or last: nothing more is known of who bears it. */
export const addedName = (name: string): KnownName => ({
  name,
  spellings: [name],
  alone: 'ends',
  status: null,
  isAtRisk: null,
});

/** Whether `text` names the person. */
export const isNamedIn = (person: Spelt, text: string): boolean =>
  placesOf(person, text).length > 0;

export type Hidden = {
  readonly person: KnownName;
  readonly how: NameChoice['how'];
  /** Found by how it is written: a word of it is not looked for in the sender's own name. */
  readonly isGuessed?: true;
};
type Replacement = Place & { readonly by: string };

const initials = (name: string): string =>
  name
    .split(/[\s\u00a0,-]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => `${(/\p{L}/u.exec(word)?.[0] ?? '').toUpperCase()}.`)
    .join('\u00a0');

/** All places at once: what stands in the place of a name is never looked at again. */
function replacements(
  text: string,
  hidden: readonly Hidden[],
  language: LetterLanguage,
): readonly Replacement[] {
  const by = (how: Hidden['how'], { from, to }: Place): string =>
    how === 'initials' ? initials(text.slice(from, to)) : phrasesOf(language).nameWithheld;
  return merged(
    hidden.flatMap(({ person, how }) =>
      placesOf(person, text).map((place) => ({ ...place, by: by(how, place) })),
    ),
  );
}

/** `text`, which begins at `start` of what `all` was found in, with the places replaced. */
function replacedIn(text: string, start: number, all: readonly Replacement[]): string {
  let result = '';
  let done = start;
  const end = start + text.length;
  for (const { from, to, by } of all) {
    if (to <= start || from >= end) continue;
    result += text.slice(done - start, Math.max(from, start) - start);
    if (from >= start) result += by; // a name that began in the run before is replaced there
    done = Math.min(to, end);
  }
  return result + text.slice(done - start);
}

/** `text` with the names of `hidden` given otherwise. */
export const textWithout = (
  text: string,
  hidden: readonly Hidden[],
  language: LetterLanguage,
): string => replacedIn(text, 0, replacements(text, hidden, language));

/** What a run adds to the words of its paragraph. A link is taken as printed: it only keeps its place. */
function shown(run: Run): string {
  if (run.type === 'note') return '';
  if (run.type !== 'text') return ' ';
  return run.isLink ? '\ufffc'.repeat(run.text.length) : run.text;
}

/** `runs` with the names of `hidden` given otherwise, also where a name runs over several. */
export function runsWithout(
  runs: readonly Run[],
  hidden: readonly Hidden[],
  language: LetterLanguage,
): readonly Run[] {
  const all = replacements(runs.map(shown).join(''), hidden, language);
  if (all.length === 0) return runs;
  let start = 0;
  return runs.flatMap((run): readonly Run[] => {
    const from = start;
    start += shown(run).length;
    if (run.type === 'text')
      return [run.isLink ? run : { ...run, text: replacedIn(run.text, from, all) }];
    // A break inside a name goes with it.
    const isInside = run.type !== 'note' && all.some((one) => one.from < from && one.to > from);
    return isInside ? [] : [run];
  });
}

/** What the writer chose, name by name. */
export function chosenNames(
  { names, appealId }: Pick<Letter, 'names' | 'appealId'>,
  { appeals }: { readonly appeals: readonly Appeal[] },
): readonly Hidden[] {
  const appeal = appeals.find(({ id }) => id === appealId);
  const all = appeal ? namesOf(appeal) : [];
  return names.map(({ name, how }) => ({
    person: all.find((one) => one.name === name) ?? addedName(name),
    how,
  }));
}

/** The document with these persons' names given otherwise; who it is from and to stays. */
export function withNames(document: LetterDocument, hidden: readonly Hidden[]): LetterDocument {
  if (hidden.length === 0) return document;
  const { letterLanguage: language, letterhead, signature } = document;
  const text = (words: string, of = hidden): string => textWithout(words, of, language);
  const runs = (list: readonly Run[]) => runsWithout(list, hidden, language);
  const ofSender = hidden.map(
    (one): Hidden => (one.isGuessed ? { ...one, person: { ...one.person, alone: 'none' } } : one),
  );
  const organisation = text(letterhead.organisation, ofSender);
  const subject = text(document.subject);
  const { right } = document.continuation;
  // Months and towns are called like people.
  const inFull = hidden.map(
    (one): Hidden => ({ ...one, person: { ...one.person, alone: 'none' } }),
  );
  // A greeting names whom the letter goes to, who stays.
  const ofOthers = hidden.filter(
    ({ person }) => !document.recipients.flat().some((one) => isNamedIn(person, one)),
  );
  return {
    ...document,
    dateLine: text(document.dateLine, inFull),
    salutation: text(document.salutation, ofOthers),
    letterhead: { organisation, lines: letterhead.lines.map((one) => text(one)) },
    signature: { ...signature, lines: signature.lines.map((one) => text(one, ofSender)) },
    subject,
    continuation: { left: runningHead(organisation, subject), right },
    blocks: document.blocks.map((block) =>
      block.type === 'list'
        ? { ...block, items: block.items.map(runs) }
        : { ...block, runs: runs(block.runs) },
    ),
    trailers: document.trailers.map((trailer) =>
      // Copies go to officials, who stay as they are.
      trailer.kind === 'copies'
        ? trailer
        : { ...trailer, lines: trailer.lines.map((one) => text(one, ofSender)) },
    ),
    annex: document.annex && {
      ...document.annex,
      rows: document.annex.rows.map((row) => ({
        ...row,
        statement: runs(row.statement),
        source: runs(row.source),
      })),
    },
    notes: document.notes.map((note) => ({ ...note, runs: runs(note.runs) })),
  };
}
