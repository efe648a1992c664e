// An official is an office joined with who holds it. A bundled holder was only ever "last seen";
// a name is printed in a letter only when the user has confirmed it.
import * as z from 'zod';
import { Day } from '../appeals/edtf.ts';
import { HolderId } from '../ids.ts';
import { Holder, type LetterLanguage, Office, OfficeId } from './office.ts';

/** A holder the user vouches for, as of a day. */
export const ConfirmedHolder = z.strictObject({
  id: HolderId,
  officeId: OfficeId,
  holder: Holder,
  confirmedOn: Day,
});
export type ConfirmedHolder = z.infer<typeof ConfirmedHolder>;

/** The user's own offices and confirmed holders. */
export const OfficialsPart = z.strictObject({
  offices: z.array(Office),
  holders: z.array(ConfirmedHolder),
});
export type OfficialsPart = z.infer<typeof OfficialsPart>;

export type Official = {
  readonly office: Office;
  readonly isOwn: boolean;
  /** The latest holder confirmed by the user, or `null`. */
  readonly confirmed: ConfirmedHolder | null;
  /** The latest holder the library has seen: to be confirmed, never printed by itself. */
  readonly lastSeen: Holder | null;
};

/** Joins bundled and own offices with their holders, bundled first, in the library's order. */
export function officials(bundled: readonly Office[], part: OfficialsPart): readonly Official[] {
  const join = (isOwn: boolean) => (office: Office) => ({
    office,
    isOwn,
    confirmed: part.holders.findLast((own) => own.officeId === office.id) ?? null,
    lastSeen: office.holders.at(-1) ?? null,
  });
  return [...bundled.map(join(false)), ...part.offices.map(join(true))];
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
