// How a letter to one or several officials begins and ends. Nothing is guessed: an office without
// a form in the letter's language gets that language's general form, and `advice` says so.
import type { LetterLanguage } from '../language.ts';
import { formsOf, type Official } from '../officials/official.ts';
import { phrasesOf } from './phrases/phrases-of.ts';

type Forms = { readonly salutation: string; readonly close: string };

/** More salutations than this are not joined: the line would be read out like a list. */
const MOST_JOINED = 3;

/** The form for one official, or the language's general form (`isGeneral`). */
export function formFor(
  official: Pick<Official, 'office' | 'confirmed'>,
  language: LetterLanguage,
): Forms & { readonly isGeneral: boolean } {
  const { address } = phrasesOf(language);
  const form = formsOf(official, language);
  if (form.language === language) return { ...form, isGeneral: false };
  return { salutation: address.one, close: address.close, isGeneral: true };
}

/** Salutation and close for everyone the letter goes to. */
export function formsFor(
  officials: readonly Pick<Official, 'office' | 'confirmed'>[],
  language: LetterLanguage,
): Forms {
  const { address } = phrasesOf(language);
  const forms = officials.map((official) => formFor(official, language));
  const [first] = forms;
  if (!first) return { salutation: address.one, close: address.close };
  if (forms.length === 1) return { salutation: first.salutation, close: first.close };
  const salutation = joined(
    forms.map((form) => form.salutation),
    language,
  );
  return { salutation, close: closeForMany(forms, salutation, language) };
}

/** The close of several letters in one: theirs where it is one, or the language's own. */
function closeForMany(
  forms: readonly (Forms & { readonly isGeneral: boolean })[],
  salutation: string,
  language: LetterLanguage,
): string {
  const { closeMany, greetingClose } = phrasesOf(language).address;
  if (greetingClose)
    return greetingClose(
      bare(salutation),
      forms.map(({ close }) => close),
    );
  const [first] = forms;
  const isOne = forms.every((form) => form.close === first?.close && !form.isGeneral);
  return first && isOne ? first.close : closeMany;
}

function joined(salutations: readonly string[], language: LetterLanguage): string {
  const { address } = phrasesOf(language);
  if (salutations.every((words) => address.excellency.test(words))) return address.excellencies;
  const distinct = [...new Set(salutations)];
  // One form for several people ("Dear Minister,") would greet only one of them.
  const isJoinable = distinct.length === salutations.length && distinct.length <= MOST_JOINED;
  if (!isJoinable || distinct.includes(address.one)) return address.many;
  return (
    distinct
      .map(bare)
      .map((words, index) => (index === 0 ? words : lowered(words, address.joining)))
      .join(', ') + address.mark
  );
}

/** A salutation without its mark. */
const bare = (words: string): string => words.replace(/[\s,:!]+$/u, '');

const lowered = (words: string, pairs: readonly (readonly [string, string])[]): string => {
  const pair = pairs.find(([upper]) => words.startsWith(upper));
  return pair ? pair[1] + words.slice(pair[0].length) : words;
};
