// What every command works with: the library, the clock, and where words go.
import { join } from 'node:path';
import { AppError } from '#core/errors.ts';
import type { Library } from '#core/library/library.ts';
import { loadLibrary } from '#main/library/load.ts';
import { CommandError, EXIT } from './exit.ts';
import { nearest } from './nearest.ts';

export type Desk = {
  readonly library: () => Promise<Library>;
  /** The calendar day here, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
};

const LIBRARY = join(import.meta.dirname, '../../resources/library.json');

export const desk: Desk = {
  library: async () => {
    try {
      return (await loadLibrary(LIBRARY)).library;
    } catch (error) {
      const detail =
        error instanceof AppError && error.data.code === 'library.unreadable'
          ? error.data.detail
          : String(error);
      throw new CommandError(
        EXIT.missing,
        `The dataset cannot be read (${detail}). Make it with: npm run data`,
      );
    }
  },
  today: () => {
    const now = new Date();
    const pad = (value: number) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  },
  say: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
};

/** "1 concern", "62 concerns". */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The item with `id`; otherwise an error that names the nearest ids there are. */
export function find<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  what: string,
): T {
  const found = items.find((item) => item.id === id);
  if (found) return found;
  const near = nearest(
    id,
    items.map((item) => item.id),
  );
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See: demarche --help';
  throw new CommandError(EXIT.missing, `There is no ${what} "${id}". ${hint}`);
}
