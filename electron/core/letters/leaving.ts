// What leaves this computer with a letter: shown before it does, so that nothing leaves unweighed.
import type { Annotation } from '../annotations/annotation.ts';
import type { AnnotationId } from '../ids.ts';
import { concernsOf, type LetterParts, recipientsOf } from './assemble.ts';
import type { LetterDocument } from './letter-document.ts';
import type { NameChoice } from './name-choice.ts';
import { addedName, isNamedIn, type KnownName, namesOf } from './names.ts';
import { ownText } from './own-text.ts';
import { wordsOf } from './words.ts';

export type NameLeaving = {
  readonly person: KnownName;
  /** `null`: the name stands as it is. */
  readonly how: NameChoice['how'] | null;
};

export type FromNote = { readonly annotationId: AnnotationId; readonly words: string };

export type Leaving = {
  /** Whom it is from and to: printed because it is a letter. */
  readonly correspondents: readonly string[];
  /** Everybody else it names, or would. */
  readonly names: readonly NameLeaving[];
  /** What may be a name in the writer's own words. */
  readonly possibleNames: readonly string[];
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
  ...document.notes.map(({ runs }) => wordsOf(runs)),
];

/** `document` is the letter as it would read with every name in it. */
export function leaving(
  { letter, library, officials }: LetterParts,
  document: LetterDocument,
  annotations: readonly Annotation[],
): Leaving {
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  const text = paragraphsOf(document).join('\n');
  const known = appeal ? namesOf(appeal) : [];
  const added = letter.names.filter(({ name }) => !known.some((one) => one.name === name));
  const persons = [...known, ...added.map(({ name }) => addedName(name))];
  const holders = recipientsOf(letter, officials).flatMap(
    ({ confirmed }) => confirmed?.holder.name ?? [],
  );
  const own = ownText(letter);
  const concerns = appeal ? concernsOf(letter, appeal) : [];
  const words = appeal?.translations.find(({ language }) => language === letter.language);
  return {
    correspondents: [...holders, letter.sender.signatory].filter((name) => name.trim() !== ''),
    names: persons
      .filter((person) => isNamedIn(person, text))
      .map((person) => ({
        person,
        how: letter.names.find(({ name }) => name === person.name)?.how ?? null,
      })),
    possibleNames: possibleNames(own).filter(
      (name) => !persons.some((person) => isNamedIn(person, name)),
    ),
    figures: concerns.flatMap(
      ({ id, figures }) => words?.concerns[id]?.figures ?? figures.map(({ wording }) => wording),
    ),
    links: [...new Set(document.notes.flatMap(({ target }) => target ?? []))],
    properties: [
      { name: 'title', value: document.subject },
      { name: 'author', value: document.letterhead.organisation || document.signature.name },
      { name: 'date', value: document.on },
    ],
    fromNotes: annotations.flatMap(({ id, content }) => {
      const shared = sharedWords(content.body, own);
      return shared === null ? [] : [{ annotationId: id, words: shared }];
    }),
  };
}

/** Choices that leave out every person's name but those the letter is from and to. */
export function withoutNames({ letter, library }: LetterParts): readonly NameChoice[] {
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  const known = appeal ? namesOf(appeal).map(({ name }) => name) : [];
  const added = letter.names.map(({ name }) => name);
  const possible = possibleNames(ownText(letter));
  return [...new Set([...known, ...added, ...possible])].map((name) => ({ name, how: 'withheld' }));
}

/** Names whose bearers may come to harm and that stand in the letter as they are. */
export const unweighedNames = ({ names }: Leaving): readonly KnownName[] =>
  names
    .filter(({ person, how }) => how === null && person.isAtRisk !== false)
    .map(({ person }) => person);

/** Two capitalised words or more, not at the start of a sentence: "Ann Example said". */
const NAME =
  /(?<![.!?…:]\s)(?<=\s)\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?(?:[\s\u00a0]\p{Lu}\p{Ll}+)+/gu;

const possibleNames = (own: string): readonly string[] => [
  ...new Set((own.match(NAME) ?? []).map((name) => name.replace(/[\s\u00a0]+/gu, ' '))),
];

/** As many words in a row are no chance. A shorter note counts when all of it stands there. */
const RUN = 8;
const SHORTEST_NOTE = 3;

function sharedWords(note: string, own: string): string | null {
  const words = note.split(/\s+/u).filter((word) => word !== '');
  const length = Math.min(RUN, words.length);
  if (length < SHORTEST_NOTE) return null;
  const there = ` ${plain(own)} `;
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(' ');
    if (there.includes(` ${plain(run)} `)) return run;
  }
  return null;
}

const plain = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
