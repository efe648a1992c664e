// An office outlives its holder: the post and the person who holds it are stored apart.
import * as z from 'zod';
import { CountryCode, Slug } from '../appeals/ids.ts';
import { Words } from '../appeals/provenance.ts';

export const OfficeId = Slug.brand('OfficeId');
export type OfficeId = z.infer<typeof OfficeId>;

/**
 * How to begin and end a letter to this office in one language. `{surname}` and `{honorific}` are
 * filled from a confirmed holder; `salutation` is used when no holder is confirmed.
 */
export const FormOfAddress = z.strictObject({
  salutation: Words,
  salutationByName: Words.nullable(),
  close: Words,
  /** Where the form was seen; `null` = general usage, not sourced: check before use. */
  source: Words.nullable(),
});
export type FormOfAddress = z.infer<typeof FormOfAddress>;

export const PostalAddress = z.strictObject({
  lines: z.array(Words).min(1),
  source: Words,
  /** Year or day in which the source gives the address. */
  seen: Words,
});
export type PostalAddress = z.infer<typeof PostalAddress>;

/** Who was seen in the office, by which source, on which date. "Confirm before use", always. */
export const Holder = z.strictObject({
  name: Words,
  surname: Words,
  honorific: Words.nullable(),
  from: Words.nullable(),
  to: Words.nullable(),
  asOf: Words,
  source: Words,
});
export type Holder = z.infer<typeof Holder>;

export const OfficeGroup = z.enum(['eu', 'osce', 'un', 'government', 'other']);
export type OfficeGroup = z.infer<typeof OfficeGroup>;

export const Office = z.strictObject({
  id: OfficeId,
  group: OfficeGroup,
  country: CountryCode.nullable(),
  title: z.strictObject({ en: Words, fr: Words.nullable(), ru: Words.nullable() }),
  institution: Words.nullable(),
  seat: Words.nullable(),
  address: PostalAddress.nullable(),
  forms: z.strictObject({
    en: FormOfAddress,
    fr: FormOfAddress.nullable(),
    ru: FormOfAddress.nullable(),
  }),
  competence: Words,
  /** Oldest first. Empty = not verified, which is not the same as vacant. */
  holders: z.array(Holder),
  notes: z.array(Words),
});
export type Office = z.infer<typeof Office>;

/** What the library knows of an office beside what is printed of it in English. */
export const OfficeFacts = z.strictObject({
  /** Where its whole title was seen; `null` = put together or translated by us: check before use. */
  titleSources: z.strictObject({
    en: Words.nullable(),
    fr: Words.nullable(),
    ru: Words.nullable(),
  }),
  /** The institution in other languages. */
  institutions: z.strictObject({ fr: Words.nullable(), ru: Words.nullable() }),
});
export type OfficeFacts = z.infer<typeof OfficeFacts>;

export const LibraryOffice = Office.extend(OfficeFacts.shape);
export type LibraryOffice = z.infer<typeof LibraryOffice>;
