// The user's own offices. While one is edited its fields may be blank; what is stored never is.

import { LetterLanguage } from '#core/language.ts';
import { phrasesOf } from '#core/letters/phrases/phrases-of.ts';
import { type FormOfAddress, type Office, OfficeId } from '#core/officials/office.ts';

/** The general form of address in `language`, to start from. */
export function generalForm(language: LetterLanguage): FormOfAddress {
  const { address } = phrasesOf(language);
  return { salutation: address.one, salutationByName: null, close: address.close, source: null };
}

type Words = { readonly title: string; readonly competence: string };

/** An office to fill in, valid from the start so that it can be stored at once. */
export const newOffice = ({ title, competence }: Words): Office => ({
  id: OfficeId.parse(`own-${crypto.randomUUID()}`),
  group: 'other',
  country: null,
  title: { en: title, fr: null, ru: null },
  institution: null,
  seat: null,
  address: null,
  forms: { en: generalForm('en'), fr: null, ru: null },
  competence,
  holders: [],
  notes: [],
});

const isBlank = (text: string): boolean => text.trim() === '';
const orNull = (text: string | null): string | null =>
  text === null || isBlank(text) ? null : text;
const orKept = (text: string, kept: string): string => (isBlank(text) ? kept : text);

type Defaults = { readonly addressSource: string; readonly today: string };

/** `edited` as it can be stored: what must not be blank keeps what `stored` has. */
export function storable(edited: Office, stored: Office, defaults: Defaults): Office {
  const { title, address } = edited;
  return {
    ...edited,
    title: {
      en: orKept(title.en, stored.title.en),
      fr: orNull(title.fr),
      ru: orNull(title.ru),
    },
    institution: orNull(edited.institution),
    seat: orNull(edited.seat),
    competence: orKept(edited.competence, stored.competence),
    address:
      address && address.lines.length > 0
        ? {
            lines: address.lines,
            source: orKept(address.source, stored.address?.source ?? defaults.addressSource),
            seen: orKept(address.seen, stored.address?.seen ?? defaults.today),
          }
        : null,
    forms: {
      en: storableForm(edited.forms.en, stored.forms.en),
      fr: optionalForm(edited, stored, 'fr'),
      ru: optionalForm(edited, stored, 'ru'),
    },
  };
}

const storableForm = (form: FormOfAddress, kept: FormOfAddress): FormOfAddress => ({
  salutation: orKept(form.salutation, kept.salutation),
  salutationByName: orNull(form.salutationByName),
  close: orKept(form.close, kept.close),
  source: orNull(form.source),
});

function optionalForm(edited: Office, stored: Office, language: 'fr' | 'ru'): FormOfAddress | null {
  const form = edited.forms[language];
  return form && storableForm(form, stored.forms[language] ?? generalForm(language));
}

export const LANGUAGES = LetterLanguage.options;
