// The places a letterhead can name, and what a letter puts there.
import * as z from 'zod';

/** In the order of a letter. `{{body}}` must be there; the others may. */
export const Tag = z.enum([
  'organisation',
  'senderaddress',
  'addressee',
  'date',
  'subject',
  'salutation',
  'body',
  'close',
  'signature',
  'signatories',
  'enclosures',
  'copies',
]);
export type Tag = z.infer<typeof Tag>;

/** As it is typed in the template. */
export const inBraces = (tag: Tag): string => `{{${tag}}}`;
