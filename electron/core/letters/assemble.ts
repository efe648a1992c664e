// Letter + library + officials = LetterDocument: everything resolved, nothing looked up later. The
// preview and the .docx are both made from the result.
import type { Appeal } from '../appeals/appeal.ts';
import type { LetterheadId } from '../ids.ts';
import type { LetterLanguage } from '../language.ts';
import type { Official } from '../officials/official.ts';
import { addressLines } from './addressees.ts';
import { bodyOf } from './body.ts';
import { recipientsOf } from './chosen.ts';
import type { Letter, Sender } from './letter.ts';
import type { LetterDocument } from './letter-document.ts';
import { chosenNames, type Hidden, withNames } from './names.ts';
import { ownSalutations } from './own-text.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { runningHead } from './running-head.ts';
import { formsFor } from './salutation.ts';
import type { LetterTemplate } from './template.ts';
import { trailersOf } from './trailers.ts';
import { dayInWords, line, lines, say } from './words.ts';

/** Where a letter's appeal is found: the library, or those of it that are at hand. */
export type Shelf = { readonly appeals: readonly Appeal[] };

export type LetterParts = {
  readonly letter: Letter;
  readonly library: Shelf;
  readonly officials: readonly Official[];
  /** The user's letterheads, to tell whether the one named is there. */
  readonly letterheads?: readonly { readonly id: LetterheadId }[];
  /** Other drafts at hand, for advice on what they share. */
  readonly others?: readonly Letter[];
  /** Kinds of letter, for advice by what each is meant for. */
  readonly templates?: readonly LetterTemplate[];
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
  const greeting = greetingOf(letter, officials);
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
    recipients: recipients.map((official) => addressLines(official, language)),
    subject,
    salutation: greeting.salutation,
    ...bodyOf(letter, appeal),
    close: greeting.close,
    signature: signature(sender, language),
    trailers: trailersOf(letter, officials),
    pageLabel: phrases.pageLabel,
  };
}

/** How a letter begins and ends. */
export function greetingOf(
  letter: Letter,
  officials: readonly Official[],
): Pick<LetterDocument, 'salutation' | 'close'> {
  const { language } = letter;
  const forms = formsFor(recipientsOf(letter, officials), language);
  return {
    salutation: line(ownSalutation(letter) ?? forms.salutation, language),
    close: line(forms.close, language),
  };
}

/** The salutation that the writer gave the one recipient of this letter, if any. */
const ownSalutation = (letter: Letter): string | undefined =>
  letter.officeIds.length === 1 ? ownSalutations(letter)[0] : undefined;

/** A subject has no full stop; one that ends an abbreviation ("2013 г.") stays. */
const withoutStop = (subject: string): string => subject.replace(/(?<=\p{L}{4})\.$/u, '');

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
