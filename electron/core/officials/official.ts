// An official is an office joined with who holds it. A bundled holder was only ever "last seen";
// a name is printed in a letter only when the user has confirmed it.
import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { Words } from '../appeals/provenance.ts';
import { FormId, HolderId } from '../ids.ts';
import { LetterLanguage } from '../language.ts';
import { Holder, type LibraryOffice, Office, type OfficeFacts, OfficeId } from './office.ts';

/** A holder the user vouches for, as of a day. */
export const ConfirmedHolder = z.strictObject({
  id: HolderId,
  officeId: OfficeId,
  holder: Holder,
  confirmedOn: Day,
});
export type ConfirmedHolder = z.infer<typeof ConfirmedHolder>;

/** How an office is addressed in one language: all that a letter may print of it. */
export const StyleOfAddress = z.strictObject({
  title: Words,
  salutation: Words,
  salutationByName: Words.nullable(),
  close: Words,
});
export type StyleOfAddress = z.infer<typeof StyleOfAddress>;

/** A form of address the user has checked. It vouches for these very words and no others. */
export const ConfirmedForm = z.strictObject({
  id: FormId,
  officeId: OfficeId,
  language: LetterLanguage,
  style: StyleOfAddress,
  confirmedOn: Day,
});
export type ConfirmedForm = z.infer<typeof ConfirmedForm>;

/** The user's own offices, and the holders and forms of address that the user vouches for. */
export const OfficialsPart = z.strictObject({
  offices: z.array(Office),
  holders: z.array(ConfirmedHolder),
  forms: z.array(ConfirmedForm),
});
export type OfficialsPart = z.infer<typeof OfficialsPart>;

export type Official = {
  readonly office: Office;
  readonly isOwn: boolean;
  /** Of an office of the library; the user answers for an own one. */
  readonly facts: OfficeFacts | null;
  /** The forms of this office that the user has checked. */
  readonly forms: readonly ConfirmedForm[];
  /** The latest holder confirmed by the user, or `null`. */
  readonly confirmed: ConfirmedHolder | null;
  /** The latest holder the library has seen: to be confirmed, never printed by itself. */
  readonly lastSeen: Holder | null;
};

/** Joins bundled and own offices with their holders, bundled first, in the library's order. */
export function officials(
  bundled: readonly LibraryOffice[],
  part: OfficialsPart,
): readonly Official[] {
  const join = (office: Office) => ({
    office,
    forms: part.forms.filter((own) => own.officeId === office.id),
    confirmed: part.holders.findLast((own) => own.officeId === office.id) ?? null,
    lastSeen: office.holders.at(-1) ?? null,
  });
  return [
    ...bundled.map(({ titleSources, institutions, ...office }) => ({
      ...join(office),
      isOwn: false,
      facts: { titleSources, institutions },
    })),
    ...part.offices.map((office) => ({ ...join(office), isOwn: true, facts: null })),
  ];
}

/** The office's title in `language`, in English where no other is known. */
export function titleIn(office: Office, language: LetterLanguage): string {
  return office.title[language] ?? office.title.en;
}

/**
 * How a letter to this official begins and ends in `language`, in English where the office has no
 * form in that language (`language` of the result says which).
 */
export function formsOf(
  { office, confirmed }: Pick<Official, 'office' | 'confirmed'>,
  language: LetterLanguage,
): { salutation: string; close: string; language: LetterLanguage; source: string | null } {
  const own = office.forms[language];
  const form = own ?? office.forms.en;
  const holder = confirmed?.holder;
  return {
    salutation: named(form.salutationByName, holder) ?? form.salutation,
    close: form.close,
    language: own ? language : 'en',
    source: form.source,
  };
}

/** The form with the holder's name in it; `null` when a part of the name it needs is not known. */
function named(form: string | null, holder: Holder | undefined): string | null {
  if (!form || !holder) return null;
  if (form.includes('{honorific}') && holder.honorific === null) return null;
  return form
    .replaceAll('{surname}', () => holder.surname)
    .replaceAll('{honorific}', () => holder.honorific ?? '');
}

/** The institution in `language`, in English where no other name is known. */
export function institutionIn(
  { office, facts }: Pick<Official, 'office' | 'facts'>,
  language: LetterLanguage,
): string | null {
  const other = language === 'en' ? null : facts?.institutions[language];
  return other ?? office.institution;
}

/** What a letter to the office prints in `language`; `null` where the office has no form in it. */
export function styleIn(office: Office, language: LetterLanguage): StyleOfAddress | null {
  const form = office.forms[language];
  const title = office.title[language];
  if (!form || !title) return null;
  const { salutation, salutationByName, close } = form;
  return { title, salutation, salutationByName, close };
}

/** The user's check of how the office is addressed in `language`, if it was of these very words. */
export function checkedForm(
  { office, forms }: Pick<Official, 'office' | 'forms'>,
  language: LetterLanguage,
): ConfirmedForm | null {
  const style = styleIn(office, language);
  const isOfIt = (form: ConfirmedForm) =>
    form.language === language && style !== null && isSame(form.style, style);
  return forms.findLast(isOfIt) ?? null;
}

/** What of the style in `language` no source gives and the user has not checked yet. */
export function unverified(
  official: Pick<Official, 'office' | 'facts' | 'forms'>,
  language: LetterLanguage,
): { readonly title: boolean; readonly form: boolean } {
  const { office, facts } = official;
  if (facts === null || checkedForm(official, language)) return { title: false, form: false };
  return {
    title: office.title[language] !== null && facts.titleSources[language] === null,
    form: office.forms[language]?.source === null,
  };
}

const isSame = (a: StyleOfAddress, b: StyleOfAddress): boolean =>
  a.title === b.title &&
  a.salutation === b.salutation &&
  a.salutationByName === b.salutationByName &&
  a.close === b.close;
