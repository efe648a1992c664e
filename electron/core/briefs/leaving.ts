// What leaves this computer with a paper of a meeting: shown before it does, as with letters.
import { fromNotes } from '../letters/from-notes.ts';
import type { Leaving } from '../letters/leaving.ts';
import { nameTraces } from '../letters/name-traces.ts';
import { addedName, type Hidden, isNamedIn, type KnownName } from '../letters/names.ts';
import { phrasesOf } from '../letters/phrases/phrases-of.ts';
import { personsKnown, possibleStrangers } from '../letters/strangers.ts';
import { briefWithAllNames } from './brief.ts';
import type { BriefDocument, BriefKind } from './brief-document.ts';
import { appealOf, type BriefParts, concernsIn, peopleAtTable } from './brief-parts.ts';
import { withNamesInBrief } from './names.ts';
import { allOwnWords, ownWords } from './own-words.ts';
import { paragraphsOfBrief } from './paragraphs.ts';
import { speakingNotesWithAllNames } from './speaking-notes.ts';

/** A paper with every name in it, by its kind. */
export const withAllNames: Readonly<Record<BriefKind, (parts: BriefParts) => BriefDocument>> = {
  brief: briefWithAllNames,
  speakingNotes: speakingNotesWithAllNames,
};

export function leavingBrief(parts: BriefParts, kind: BriefKind): Leaving {
  const { meeting, annotations } = parts;
  const document = withAllNames[kind](parts);
  const appeal = appealOf(parts);
  const paragraphs = paragraphsOfBrief(document);
  const words = appeal?.translations.find(({ language }) => language === meeting.language);
  // A note that was chosen is meant to leave; the others are not.
  const others = annotations.filter(({ id }) => !meeting.noteIds.includes(id));
  return {
    correspondents: peopleAtTable(parts),
    names: personsOf(parts)
      .map((person) => ({
        person,
        how: meeting.names.find(({ name }) => name === person.name)?.how ?? null,
        stands: paragraphs.some((text) => isNamedIn(person, text)),
      }))
      .filter(({ how, stands }) => how !== null || stands),
    possibleNames: possibleIn(parts),
    traces: tracesIn(parts, document),
    figures: (appeal ? concernsIn(parts, appeal) : []).flatMap(
      ({ id, figures }) => words?.concerns[id]?.figures ?? figures.map(({ wording }) => wording),
    ),
    links: [...new Set(document.notes.flatMap(({ target }) => target ?? []))],
    properties: [
      { name: 'title', value: document.title },
      { name: 'author', value: document.author },
      { name: 'date', value: document.on },
    ],
    fromNotes: fromNotes(others, ownWords(parts).join('\n')),
  };
}

/** The same of several papers that leave together. */
export function leavingPapers(parts: BriefParts, kinds: readonly BriefKind[]): Leaving {
  const all = kinds.map((kind) => leavingBrief(parts, kind));
  const [first, ...more] = all;
  if (!first) throw new Error('no paper');
  const standing = (name: string): boolean =>
    all.some(({ names }) => names.some(({ person, stands }) => stands && person.name === name));
  const names = new Map(
    all.flatMap((one) => one.names).map((one) => [one.person.name, one] as const),
  );
  const joined = (of: 'traces' | 'links'): readonly string[] => [
    ...new Set(all.flatMap((one) => one[of])),
  ];
  return {
    ...first, // what does not hang on the kind of paper
    names: [...names.values()].map((one) => ({ ...one, stands: standing(one.person.name) })),
    traces: joined('traces'),
    links: joined('links'),
    properties: [...first.properties, ...more.flatMap(({ properties }) => properties)].filter(
      ({ name, value }, at, found) =>
        found.findIndex((one) => one.name === name && one.value === value) === at,
    ),
  };
}

const personsOf = (parts: BriefParts): readonly KnownName[] =>
  personsKnown(appealOf(parts), parts.meeting.names);

const possibleIn = (parts: BriefParts): readonly string[] =>
  possibleStrangers(allOwnWords(parts), {
    appeal: appealOf(parts),
    persons: personsOf(parts),
    officials: parts.officials,
    organisation: parts.sender.organisation,
  });

/** Every name that `leavingBrief` lists, left out: but those of the people at the table. */
export function withoutNamesInBrief(parts: BriefParts): readonly Hidden[] {
  const people = peopleAtTable(parts);
  const known = personsOf(parts).map((person): Hidden => ({ person, how: 'withheld' }));
  const guessed = possibleIn(parts).map(
    (name): Hidden => ({
      person: { ...addedName(name), alone: 'last' },
      how: 'withheld',
      isGuessed: true,
    }),
  );
  return [...known, ...guessed].filter(
    ({ person }) => !people.some((name) => isNamedIn({ ...person, alone: 'none' }, name)),
  );
}

function tracesIn(parts: BriefParts, document: BriefDocument): readonly string[] {
  const hidden = withoutNamesInBrief(parts);
  const paragraphs = paragraphsOfBrief(document);
  return nameTraces(
    hidden.map(({ person }) => ({
      person,
      isNamed: paragraphs.some((text) => isNamedIn(person, text)),
    })),
    paragraphsOfBrief(withNamesInBrief(document, hidden)),
    [...peopleAtTable(parts), phrasesOf(document.letterLanguage).nameWithheld, document.author],
  );
}
