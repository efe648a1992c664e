// What the footnotes of a letter say. The appeal's own words stay in the appeal's language.
import type { Appeal, Case, Source } from '../appeals/appeal.ts';
import type { Citation, Concern } from '../appeals/concern.ts';
import type { Mark, Place } from '../appeals/provenance.ts';
import { sayings } from '../appeals/sayings.ts';
import type { LetterLanguage } from '../language.ts';
import type { Run } from './letter-document.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { dayInWords, fill, say, type Words } from './words.ts';

/** The words of a note and the link in it. */
export type NoteText = {
  readonly runs: readonly Run[];
  readonly target: string | null;
};

/** "International Partnership for Human Rights (IPHR)". */
export const senderName = ({ name, acronym }: Appeal['sender']): string =>
  acronym === null || name.includes(acronym) ? name : `${name} (${acronym})`;

const theirs = (text: string, appeal: Appeal): Words => ({
  text,
  language: appeal.language,
});

const quoted = (text: string, appeal: Appeal): Words =>
  theirs(
    phrasesOf(appeal.language).quoted.replace('{text}', () => text),
    appeal,
  );

/** "p. 3, M2" */
export const placeWords = ({ page, paragraph }: Place, language: LetterLanguage): string =>
  say(phrasesOf(language).notes.place, { page: String(page), paragraph }, language);

const plain = (runs: readonly Run[]): NoteText => ({ runs, target: null });

/** The appeal in full, and how later notes give places in it. */
export function appealText(appeal: Appeal, language: LetterLanguage): NoteText {
  const { notes } = phrasesOf(language);
  const values = {
    sender: theirs(senderName(appeal.sender), appeal),
    title: quoted(appeal.title, appeal),
    day: dayInWords(appeal.date, language),
  };
  return plain(fill(`${notes.appeal} ${notes.places}`, values, language));
}

export const appealPlaceText = (place: Place, language: LetterLanguage): NoteText =>
  plain(
    fill(phrasesOf(language).notes.appealPlace, { place: placeWords(place, language) }, language),
  );

/** The appeal, once a note has named it in full. */
export const appealAgainText = (language: LetterLanguage): NoteText =>
  plain(fill(phrasesOf(language).notes.appealAgain, {}, language));

export const askText = (place: Place, language: LetterLanguage): NoteText =>
  plain(fill(phrasesOf(language).notes.ask, { place: placeWords(place, language) }, language));

function sourceText(
  source: Source,
  { confidence }: Citation,
  place: Place,
  appeal: Appeal,
  language: LetterLanguage,
): NoteText {
  const { notes } = phrasesOf(language);
  const values = {
    publisher: theirs(source.publisher, appeal),
    // Unquoted: what the library calls a link's title describes it, it is not printed there.
    title: sayings(appeal, language).source(source),
    target: { text: source.target, language, isLink: true } as const,
    place: placeWords(place, language),
  };
  const phrase = confidence === 'high' ? notes.source : notes.sourceByOrder;
  return { runs: fill(phrase, values, language), target: source.target };
}

/** Marks that change how a fact must be read; the others advise the writer only. */
export const isPrinted = (mark: Mark): boolean => mark.kind === 'slip' || mark.kind === 'conflict';

function remarkRuns(
  mark: Mark,
  text: Words,
  appeal: Appeal,
  language: LetterLanguage,
): readonly Run[] {
  const { notes } = phrasesOf(language);
  if (mark.source === null) return fill(notes.remark, { text }, language);
  return fill(notes.remarkSourced, { text, source: theirs(mark.source, appeal) }, language);
}

/** Where what is known of a person since the appeal was taken from; `null`: nothing is. */
export function personText(
  person: Case,
  appeal: Appeal,
  language: LetterLanguage,
): NoteText | null {
  const sources = [...new Set(person.later.map(({ source }) => source))].filter(
    (source) => source !== null,
  );
  if (sources.length === 0) return null;
  const source = theirs(sources.join('; '), appeal);
  return plain(fill(phrasesOf(language).notes.since, { source }, language));
}

/** What changes how a concern must be read, a remark each. */
export function remarksOf(
  concern: Concern,
  appeal: Appeal,
  language: LetterLanguage,
): readonly (readonly Run[])[] {
  const said = sayings(appeal, language);
  return concern.marks.flatMap((mark, index) =>
    isPrinted(mark) ? [remarkRuns(mark, said.mark(concern, index), appeal, language)] : [],
  );
}

/** A note for each source of a concern, or one for its place; remarks follow in the last. */
export function concernTexts(
  concern: Concern,
  appeal: Appeal,
  language: LetterLanguage,
): readonly NoteText[] {
  const texts = concern.citations.flatMap((citation) => {
    const source = appeal.sources.find(({ id }) => id === citation.sourceId);
    return source ? [sourceText(source, citation, concern.place, appeal, language)] : [];
  });
  const all = texts.length > 0 ? texts : [appealPlaceText(concern.place, language)];
  const remarks = remarksOf(concern, appeal, language).flatMap((remark) => [
    ...fill(' ', {}, language),
    ...remark,
  ]);
  return all.map((text, index) =>
    index === all.length - 1 ? { ...text, runs: [...text.runs, ...remarks] } : text,
  );
}
