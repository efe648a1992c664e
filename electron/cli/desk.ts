// What every command works with: the library, the clock, the keyboard, and where words go.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Library } from '#core/library/library.ts';
import { today } from '#main/day.ts';
import { loadLibrary } from '#main/library/load.ts';
import type { VaultTools } from '#main/vault/tools.ts';
import { CommandError, EXIT } from './exit.ts';
import { nearest } from './nearest.ts';
import { outputTo } from './output.ts';
import { lineFrom } from './secrets/line-from.ts';
import { hiddenPrompt } from './secrets/prompt.ts';
import { bytesOf } from './stdin.ts';
import { deferStop, stopSoon } from './stop.ts';

export type Desk = {
  readonly library: () => Promise<Library>;
  /** The calendar day here, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** This moment in UTC, as `Instant` has it. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly vaultTools: () => Promise<VaultTools>;
  /** Asks without showing what is typed; `null` where there is no terminal to ask on. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** The next line of a file descriptor; `null` at its end. */
  readonly lineFrom: (fd: number) => Promise<string | null>;
  /** What is piped in or typed, until it ends or `stop` is aborted. */
  readonly input: (stop: AbortSignal) => AsyncIterable<Uint8Array>;
  /**
   * From here on a signal to end aborts this, and waits for the command to end by itself; so does
   * output that nobody takes.
   */
  readonly deferStop: () => AbortSignal;
  readonly say: (text: string) => void;
  /** Whether all that was said so far went out. */
  readonly isHeard: () => Promise<boolean>;
  readonly warn: (text: string) => void;
};

const LIBRARY = join(import.meta.dirname, '../../resources/library.json');
const KDF_WORKER = new URL('../main/vault/crypto/kdf-worker.ts', import.meta.url);

export const output = outputTo(process.stdout, stopSoon);

const prompt = process.stdin.isTTY
  ? hiddenPrompt(process.stdin, (text) => process.stderr.write(text))
  : null;

export const desk: Desk = {
  library: async () => (await loadLibrary(LIBRARY)).library,
  today,
  now: () => new Date().toISOString(),
  newId: randomUUID,
  // Only when it is asked for: most commands have no use for a vault.
  vaultTools: async () => (await import('#main/vault/real-tools.ts')).realTools(KDF_WORKER),
  ask: prompt?.ask ?? null,
  lineFrom,
  input: (stop) => bytesOf(process.stdin, stop, prompt?.takeAhead()),
  deferStop,
  say: output.say,
  isHeard: async () => (await output.failure()) === null,
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
