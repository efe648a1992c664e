// The footnotes of a letter, numbered as they are first needed. Each note is used once, so that n
// sources in are n notes out.
import type { Appeal, AppealAsk, Case } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { LetterLanguage } from '../language.ts';
import type { Note, NoteReference } from './letter-document.ts';
import {
  appealAgainText,
  appealText,
  askText,
  concernTexts,
  type NoteText,
  personText,
} from './note-texts.ts';

export type Notes = {
  readonly list: readonly Note[];
  /** The appeal itself as source of all that follows: in full once, then in short. */
  readonly appeal: () => readonly NoteReference[];
  /** One note for each source of `concern`, or one naming its place in the appeal. */
  readonly concern: (concern: Concern) => readonly NoteReference[];
  /** Where what is known of a person since was taken from. */
  readonly person: (person: Case) => readonly NoteReference[];
  /** That a stated ask is the appeal's; nothing for asks that are not in it. */
  readonly ask: (ask: AppealAsk) => readonly NoteReference[];
};

/** An empty list of notes that grows as references are asked for. */
export function startNotes(appeal: Appeal, language: LetterLanguage): Notes {
  const list: Note[] = [];
  const add = (text: NoteText): NoteReference => {
    list.push({ number: list.length + 1, ...text });
    return { type: 'note', number: list.length };
  };
  let isNamed = false;
  const named = (): NoteText => {
    isNamed = true;
    return appealText(appeal, language);
  };
  return {
    list,
    appeal: () => [add(isNamed ? appealAgainText(language) : named())],
    concern: (concern) => concernTexts(concern, appeal, language).map(add),
    person: (person) => {
      const text = personText(person, appeal, language);
      return text ? [add(text)] : [];
    },
    ask: ({ provenance, place }) => {
      if (provenance !== 'stated' || place === null) return [];
      // Without concerns no note has named the appeal yet.
      return [add(isNamed ? askText(place, language) : named())];
    },
  };
}
