// What leaves this computer with a letter: shown before it does, so that nothing leaves unweighed.
import type { Annotation } from '../annotations/annotation.ts';
import type { Appeal } from '../appeals/appeal.ts';
import type { NameChoice } from '../appeals/name-choice.ts';
import type { LetterParts } from './assemble.ts';
import { concernsOf, copiesTo, recipientsOf } from './chosen.ts';
import { type FromNote, fromNotes } from './from-notes.ts';
import type { Letter } from './letter.ts';
import type { LetterDocument } from './letter-document.ts';
import { nameTraces } from './name-traces.ts';
import { addedName, type Hidden, isNamedIn, type KnownName, withNames } from './names.ts';
import { ownSalutations, ownText } from './own-text.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { personsKnown, possibleStrangers } from './strangers.ts';
import { signatoryLine } from './trailers.ts';
import { wordsOf } from './words.ts';

export type NameLeaving = {
  readonly person: KnownName;
  /** `null`: the name stands as it is. */
  readonly how: NameChoice['how'] | null;
  /** Whether the letter names the person at all: a choice may have been made before or in vain. */
  readonly stands: boolean;
};

export type Leaving = {
  /** Whom it is from and to: printed because it is a letter. */
  readonly correspondents: readonly string[];
  /** Everybody else it names, or would. */
  readonly names: readonly NameLeaving[];
  /** What may be a name in the writer's own words. */
  readonly possibleNames: readonly string[];
  /** Words that would still tell a name with all of these left out. */
  readonly traces: readonly string[];
  readonly figures: readonly string[];
  readonly links: readonly string[];
  /** Of the file itself. */
  readonly properties: readonly {
    readonly name: 'title' | 'author' | 'date';
    readonly value: string;
  }[];
  /** Words that stand in a private note as well. */
  readonly fromNotes: readonly FromNote[];
};

/** All words of the document, by paragraph, notes included. */
export const paragraphsOf = (document: LetterDocument): readonly string[] => [
  document.letterhead.organisation,
  ...document.letterhead.lines,
  ...document.recipients.flat(),
  document.dateLine,
  document.subject,
  document.salutation,
  ...document.blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(wordsOf) : [wordsOf(block.runs)],
  ),
  document.close,
  document.signature.name,
  ...document.signature.lines,
  ...document.trailers.flatMap(({ label, lines }) => [label, ...lines]),
  ...annexParagraphs(document),
  ...document.notes.map(({ runs }) => wordsOf(runs)),
];

/** Every link that stands in it, once. */
const linksOf = ({ notes, annex }: LetterDocument): readonly string[] => {
  const inAnnex = (annex?.rows ?? [])
    .flatMap(({ source }) => source)
    .flatMap((run) => (run.type === 'text' && run.isLink ? run.text : []));
  return [...new Set([...notes.flatMap(({ target }) => target ?? []), ...inAnnex])];
};

function annexParagraphs({ annex }: LetterDocument): readonly string[] {
  if (!annex) return [];
  const { title, intro, caption, columns, rows } = annex;
  return [
    title,
    wordsOf(intro),
    caption,
    ...Object.values(columns),
    ...rows.flatMap(({ country, theme, statement, source }) =>
      [country, theme, statement, source].map(wordsOf),
    ),
  ];
}

/** `document` is the letter as it would read with every name in it. */
export function leaving(
  parts: LetterParts,
  document: LetterDocument,
  annotations: readonly Annotation[],
): Leaving {
  const { letter } = parts;
  const appeal = appealOf(parts);
  const paragraphs = paragraphsOf(document);
  const concerns = appeal ? concernsOf(letter, appeal) : [];
  const words = appeal?.translations.find(({ language }) => language === letter.language);
  return {
    correspondents: [...correspondentsOf(parts), ...ownSalutations(letter)],
    names: personsOf(parts)
      .map((person) => ({
        person,
        how: letter.names.find(({ name }) => name === person.name)?.how ?? null,
        stands: paragraphs.some((text) => isNamedIn(person, text)),
      }))
      .filter(({ how, stands }) => how !== null || stands),
    possibleNames: possibleIn(parts),
    traces: tracesIn(parts, document),
    figures: concerns.flatMap(
      ({ id, figures }) => words?.concerns[id]?.figures ?? figures.map(({ wording }) => wording),
    ),
    links: linksOf(document),
    properties: [
      { name: 'title', value: document.subject },
      { name: 'author', value: document.letterhead.organisation || document.signature.name },
      { name: 'date', value: document.on },
    ],
    fromNotes: fromNotes(annotations, [ownText(letter), ...otherWords(letter)].join('\n')),
  };
}

/** Every name that `leaving` lists, left out: but those it is from and to. */
export function withoutNames(parts: LetterParts): readonly Hidden[] {
  const correspondents = correspondentsOf(parts);
  const isCorrespondent = (person: KnownName): boolean =>
    correspondents.some((name) => isNamedIn({ ...person, alone: 'none' }, name));
  return withoutAnyName(parts).filter(({ person }) => !isCorrespondent(person));
}

/** Those it is from and to as well: for words that no single recipient reads. */
export function withoutAnyName(parts: LetterParts): readonly Hidden[] {
  const known = personsOf(parts).map((person): Hidden => ({ person, how: 'withheld' }));
  const guessed = possibleIn(parts).map(
    (name): Hidden => ({
      person: { ...addedName(name), alone: 'last' },
      how: 'withheld',
      isGuessed: true,
    }),
  );
  return [...known, ...guessed];
}

/** Names whose bearers may come to harm and that stand in the letter as they are. */
export const unweighedNames = ({ names }: Leaving): readonly KnownName[] =>
  names
    .filter(({ person, how }) => how === null && person.isAtRisk !== false)
    .map(({ person }) => person);

const appealOf = ({ letter, library }: LetterParts): Appeal | undefined =>
  library.appeals.find(({ id }) => id === letter.appealId);

/** What of the letter the writer typed beside its text. */
const otherWords = (letter: Letter): readonly string[] => {
  const { organisation, place, signatory, role, contact, addressLines } = letter.sender;
  return [
    ...[organisation, place, signatory, role, contact],
    ...addressLines,
    ...ownSalutations(letter),
    ...(letter.blocks.includes('signatories') ? letter.signatories.map(signatoryLine) : []),
  ];
};

const correspondentsOf = ({ letter, officials }: LetterParts): readonly string[] =>
  [
    ...[...recipientsOf(letter, officials), ...copiesTo(letter, officials)].flatMap(
      ({ confirmed }) => confirmed?.holder.name ?? [],
    ),
    letter.sender.signatory,
    ...(letter.blocks.includes('signatories') ? letter.signatories.map(signatoryLine) : []),
  ].filter((name) => name.trim() !== '');

/** The persons of the appeal, and those whom the writer added. */
const personsOf = (parts: LetterParts): readonly KnownName[] =>
  personsKnown(appealOf(parts), parts.letter.names);

/** What may be a name in the writer's own words: no person known, no office or body. */
function possibleIn(parts: LetterParts): readonly string[] {
  const { letter, officials } = parts;
  return possibleStrangers(
    [...ownText(letter).split('\n'), ...ownSalutations(letter), letter.sender.role],
    {
      appeal: appealOf(parts),
      persons: personsOf(parts),
      officials,
      organisation: letter.sender.organisation,
    },
  );
}

function tracesIn(parts: LetterParts, document: LetterDocument): readonly string[] {
  const hidden = withoutNames(parts);
  const expected = [
    ...correspondentsOf(parts),
    phrasesOf(document.letterLanguage).nameWithheld,
    document.letterhead.organisation,
  ];
  const paragraphs = paragraphsOf(document);
  return nameTraces(
    hidden.map(({ person }) => ({
      person,
      isNamed: paragraphs.some((text) => isNamedIn(person, text)),
    })),
    paragraphsOf(withNames(document, hidden)),
    expected,
  );
}
