// What leaves this computer with a paper of a meeting: shown before it does, as with letters.

import { fromNotes } from '../letters/from-notes.ts';
import type { Leaving } from '../letters/leaving.ts';
import { nameTraces } from '../letters/name-traces.ts';
import { addedName, type Hidden, isNamedIn, type KnownName, namesOf } from '../letters/names.ts';
import { phrasesOf } from '../letters/phrases/phrases-of.ts';
import { personsKnown, possibleStrangers } from '../letters/strangers.ts';
import { briefWithAllNames } from './brief.ts';
import { type BriefDocument, BriefKind } from './brief-document.ts';
import { appealOf, type BriefParts, concernsIn, peopleAtTable } from './brief-parts.ts';
import { withNamesInBrief } from './names.ts';
import { ownLines } from './own-words.ts';
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
    possibleNames: possibleIn(parts, document),
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
    fromNotes: fromNotes(
      others,
      [...ownLines(document, { noted: false }), ...changesIn(parts)].join('\n'),
    ),
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
  const joined = (of: 'traces' | 'links' | 'possibleNames' | 'figures'): readonly string[] => [
    ...new Set(all.flatMap((one) => one[of])),
  ];
  return {
    correspondents: first.correspondents, // no matter which paper
    names: [...names.values()].map((one) => ({ ...one, stands: standing(one.person.name) })),
    possibleNames: joined('possibleNames'),
    traces: joined('traces'),
    figures: joined('figures'),
    links: joined('links'),
    fromNotes: all
      .flatMap((one) => one.fromNotes)
      .filter(
        ({ annotationId }, at, found) =>
          found.findIndex((one) => one.annotationId === annotationId) === at,
      ),
    properties: [...first.properties, ...more.flatMap(({ properties }) => properties)].filter(
      ({ name, value }, at, found) =>
        found.findIndex((one) => one.name === name && one.value === value) === at,
    ),
  };
}

/** Those of every appeal at hand: what an office promised on another one stands in a brief as well. */
const personsOf = (parts: BriefParts): readonly KnownName[] => {
  const own = appealOf(parts);
  const others = parts.library.appeals.filter((one) => one !== own).flatMap(namesOf);
  const known = personsKnown(own, parts.meeting.names);
  return [...known, ...others.filter(({ name }) => !known.some((one) => one.name === name))];
};

/** What the user found on facts: it is printed after them. */
const changesIn = ({ meeting }: BriefParts): readonly string[] =>
  meeting.checks.flatMap(({ verdict, change }) => (verdict === 'changed' ? [change] : []));

/** What may be a name in the user's own words: no person known or at the table, no office or body. */
function possibleIn(parts: BriefParts, document: BriefDocument): readonly string[] {
  const roles = parts.meeting.participants.map(({ role }) => role);
  const people = peopleAtTable(parts);
  return possibleStrangers(
    [...ownLines(document, { noted: true }), ...changesIn(parts), ...roles],
    {
      appeal: appealOf(parts),
      persons: personsOf(parts),
      officials: parts.officials,
      organisation: parts.sender.organisation,
    },
  ).filter((name) => !people.some((one) => isNamedIn(addedName(name), one)));
}

/** Every name that `leavingBrief` lists, left out: but those at the table whom the paper names too. */
export function withoutNamesInBrief(parts: BriefParts): readonly Hidden[] {
  const people = peopleAtTable(parts);
  const isChosen = ({ person }: Hidden): boolean =>
    parts.meeting.names.some(({ name }) => name === person.name);
  const known = personsOf(parts).map((person): Hidden => ({ person, how: 'withheld' }));
  const possible = BriefKind.options.flatMap((kind) =>
    possibleIn(parts, withAllNames[kind](parts)),
  );
  const guessed = [...new Set(possible)].map(
    (name): Hidden => ({
      person: { ...addedName(name), alone: 'last' },
      how: 'withheld',
      isGuessed: true,
    }),
  );
  return [...known, ...guessed].filter(
    (one) =>
      isChosen(one) || !people.some((name) => isNamedIn({ ...one.person, alone: 'none' }, name)),
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
