// The page's clock and chance: the core has neither, so whoever starts a command brings them.
import type * as z from 'zod';

/** Now, as the workspace stores instants (UTC). */
export const now = (): string => new Date().toISOString();

/** The calendar day where the user is, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** A new id of the kind `schema` brands. */
export const newId = <S extends z.ZodType>(schema: S): z.output<S> =>
  schema.parse(crypto.randomUUID());
