// Letter + library + officials = LetterDocument: everything resolved, nothing looked up later. The
// preview and the .docx are both made from the result.
import type { Appeal, AppealAsk } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { LetterLanguage } from '../language.ts';
import type { Library } from '../library/library.ts';
import { institutionIn, type Official, titleIn } from '../officials/official.ts';
import { askBlocks } from './ask-blocks.ts';
import { concernBlocks } from './concern-blocks.ts';
import type { Letter, Sender } from './letter.ts';
import type { LetterDocument } from './letter-document.ts';
import { chosenNames, type Hidden, withNames } from './names.ts';
import { startNotes } from './notes.ts';
import { ownBlocks } from './own-blocks.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { runningHead } from './running-head.ts';
import { formsFor } from './salutation.ts';
import { dayInWords, line, say } from './words.ts';

export type LetterParts = {
  readonly letter: Letter;
  readonly library: Pick<Library, 'appeals'>;
  readonly officials: readonly Official[];
  /** Other drafts at hand, for advice on what they share. */
  readonly others?: readonly Letter[];
};

/** Characters of 11 pt in half a line: a signature stands narrow. */
const SIGNATURE_LENGTH = 60;

/**
 * The letter as it will be read, the names of `hidden` given otherwise. Ids that nothing has are left out;
 * `missingParts` names them.
 */
export const assemble = (
  parts: LetterParts,
  hidden: readonly Hidden[] = chosenNames(parts.letter, parts.library),
): LetterDocument => withNames(withAllNames(parts), hidden);

/** The letter with every name in it: what a choice of names is made over. */
export function withAllNames({ letter, library, officials }: LetterParts): LetterDocument {
  const { language, sender } = letter;
  const phrases = phrasesOf(language);
  const recipients = recipientsOf(letter, officials);
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  const day = dayInWords(letter.on, language);
  const subject = withoutStop(line(letter.subject, language));
  const forms = formsFor(recipients, language);
  const organisation = line(sender.organisation, language);
  return {
    language: phrases.tag,
    letterLanguage: language,
    paper: letter.paper,
    on: letter.on,
    letterhead: {
      organisation,
      lines: lines([...sender.addressLines, sender.contact], language),
    },
    dateLine: dateLine(sender.place, day, language),
    continuation: {
      left: runningHead(organisation, subject),
      right: day,
    },
    recipients: recipients.map((official) => recipientLines(official, language)),
    subject,
    salutation: line(forms.salutation, language),
    ...body(letter, appeal),
    close: line(forms.close, language),
    signature: signature(sender, language),
    pageLabel: phrases.pageLabel,
  };
}

/** A subject has no full stop; one that ends an abbreviation ("2013 г.") stays. */
const withoutStop = (subject: string): string => subject.replace(/(?<=\p{L}{4})\.$/u, '');

const isFilled = (text: string): boolean => text !== '';
const lines = (all: readonly string[], language: LetterLanguage): readonly string[] =>
  all.map((text) => line(text, language)).filter(isFilled);

/** The letter's officials in the order chosen, without ids that no office has. */
export const recipientsOf = (letter: Letter, all: readonly Official[]): readonly Official[] =>
  letter.officeIds.flatMap((id) => all.find(({ office }) => office.id === id) ?? []);

/** The letter's concerns in the order chosen, without ids that the appeal lacks. */
export const concernsOf = (letter: Letter, appeal: Appeal): readonly Concern[] =>
  letter.concernIds.flatMap((id) => appeal.concerns.find((concern) => concern.id === id) ?? []);

/** The letter's asks that are the appeal's, without ids that it lacks. */
export const asksOf = (letter: Letter, appeal: Appeal): readonly AppealAsk[] =>
  letter.asks.flatMap((ask) =>
    ask.type === 'library' ? (appeal.asks.find(({ id }) => id === ask.askId) ?? []) : [],
  );

function body(
  letter: Letter,
  appeal: Appeal | undefined,
): Pick<LetterDocument, 'blocks' | 'notes'> {
  const { language } = letter;
  const opening = ownBlocks(letter.opening, language);
  const closing = ownBlocks(letter.closing, language);
  if (!appeal) return { blocks: [...opening, ...closing], notes: [] };
  const notes = startNotes(appeal, language);
  const concerns = concernBlocks(concernsOf(letter, appeal), appeal, letter, notes);
  const headings = concerns.filter((block) => block.type === 'heading').length;
  const next = headings === 0 ? null : headings + 1;
  const asks = askBlocks(letter.asks, appeal, language, notes, next);
  return {
    blocks: [...opening, ...concerns, ...asks, ...closing],
    notes: notes.list,
  };
}

/** A name is printed only when the user confirmed it, an address only when it has a source. */
function recipientLines(official: Official, language: LetterLanguage): readonly string[] {
  const { office, confirmed } = official;
  const holder = confirmed?.holder;
  const honorific = language === 'en' && holder?.honorific ? `${holder.honorific} ` : '';
  const address = office.address?.lines ?? [];
  const institution = institutionIn(official, language) ?? '';
  return lines(
    [
      holder ? honorific + holder.name : '',
      titleIn(office, language),
      address.includes(institution) ? '' : institution,
      ...address,
    ],
    language,
  );
}

function dateLine(place: string, day: string, language: LetterLanguage): string {
  const where = line(place, language);
  return where === '' ? day : say(phrasesOf(language).placeAndDay, { place: where, day }, language);
}

/** Role and organisation share a line where they fit on one. */
function signature(sender: Sender, language: LetterLanguage): LetterDocument['signature'] {
  const name = line(sender.signatory, language);
  const all = lines([sender.role, sender.organisation], language);
  const joined = all.join(', ');
  return { name, lines: joined === '' || joined.length > SIGNATURE_LENGTH ? all : [joined] };
}
