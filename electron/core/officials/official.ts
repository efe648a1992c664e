// An official is an office joined with who holds it. A bundled holder was only ever "last seen";
// a name is printed in a letter only when the user has confirmed it.
import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { Words } from '../appeals/provenance.ts';
import { FormId, HolderId } from '../ids.ts';
import { LetterLanguage } from '../language.ts';
import { Holder, type LibraryOffice, Office, OfficeId } from './office.ts';

/** A holder the user vouches for, as of a day. */
export const ConfirmedHolder = z.strictObject({
  id: HolderId,
  officeId: OfficeId,
  holder: Holder,
  confirmedOn: Day,
});
export type ConfirmedHolder = z.infer<typeof ConfirmedHolder>;

/** How an office is addressed in one language: what a letter prints, but for a holder's name. */
export const StyleOfAddress = z.strictObject({ title: Words, salutation: Words, close: Words });
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
  /** Of an office of the library; the user answers for titles of an own one. */
  readonly titleSources: LibraryOffice['titleSources'] | null;
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
    ...bundled.map(({ titleSources, ...office }) => ({
      ...join(office),
      isOwn: false,
      titleSources,
    })),
    ...part.offices.map((office) => ({ ...join(office), isOwn: true, titleSources: null })),
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

/** What a letter to the office prints in `language`; `null` where the office has no form in it. */
export function styleIn(office: Office, language: LetterLanguage): StyleOfAddress | null {
  const form = office.forms[language];
  const title = office.title[language];
  return form && title ? { title, salutation: form.salutation, close: form.close } : null;
}

/** What of the style in `language` no source gives and the user has not checked yet. */
export function unverified(
  { office, isOwn, titleSources, forms }: Official,
  language: LetterLanguage,
): { readonly title: boolean; readonly form: boolean } {
  const style = styleIn(office, language);
  const isChecked = forms.some(
    (form) => form.language === language && style && isSame(form.style, style),
  );
  if (isOwn || isChecked) return { title: false, form: false };
  const hasTitle = office.title[language] !== null;
  return {
    title: hasTitle && language !== 'en' && titleSources?.[language] === null,
    form: office.forms[language]?.source === null,
  };
}

const isSame = (a: StyleOfAddress, b: StyleOfAddress): boolean =>
  a.title === b.title && a.salutation === b.salutation && a.close === b.close;
