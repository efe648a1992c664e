// Where a passphrase comes from: the keyboard, or a file descriptor. Never the command line, which
// everybody on the machine can read, nor the environment, which every child process gets.
import { randomInt } from 'node:crypto';
import { isStrongEnough, makePassphrase, strengthOf } from '#core/vault/passphrase.ts';
import { Secret } from '#core/vault/vault-state.ts';
import type { Given } from '../arguments.ts';
import type { Desk } from '../desk.ts';
import { CommandError, EXIT } from '../exit.ts';
import { wordsForWeak } from '../failure-words.ts';

const TAKES_TEXT = { type: 'string' } as const;

/** What opens a vault or a backup. */
export const SECRET_OPTIONS = { 'passphrase-fd': TAKES_TEXT, 'recovery-key-fd': TAKES_TEXT };
export const NEW_SECRET_OPTIONS = { 'new-passphrase-fd': TAKES_TEXT };

/** The options above, as a person would shorten them. */
const NEVER = /^--(new-)?(passphrase|password|recovery-key)(=|$)/;

export function refuseSecretWords(words: readonly string[]): void {
  if (words.some((word) => NEVER.test(word)))
    throw new CommandError(
      EXIT.usage,
      'A passphrase or key on the command line can be read by others on this computer, and is not taken. Leave it out to be asked, or give --passphrase-fd N.',
    );
}

/** The passphrase or recovery key that opens a vault or a backup. */
export async function secretFrom(given: Given, desk: Desk): Promise<Secret> {
  const [byPassphrase, byKey] = [fdFrom(given, 'passphrase-fd'), fdFrom(given, 'recovery-key-fd')];
  if (byPassphrase !== null && byKey !== null)
    throw new CommandError(EXIT.usage, 'Give --passphrase-fd or --recovery-key-fd, not both.');
  if (byKey !== null)
    return checked({ kind: 'recoveryKey', recoveryKey: await lineOf(desk, byKey) });
  const passphrase =
    byPassphrase === null
      ? await asker(desk, 'passphrase-fd')('Passphrase: ')
      : await lineOf(desk, byPassphrase);
  return checked({ kind: 'passphrase', passphrase });
}

function checked(secret: Secret): Secret {
  const { success, data } = Secret.safeParse(secret);
  if (success) return data;
  throw new CommandError(EXIT.usage, 'Nothing was entered, or far too much.');
}

/** A passphrase to be: from the file descriptor that `option` names, or typed twice. */
export async function newPassphraseFrom(
  given: Given,
  desk: Desk,
  option: 'passphrase-fd' | 'new-passphrase-fd',
): Promise<string> {
  const fd = fdFrom(given, option);
  return fd === null ? typedTwice(asker(desk, option), desk.warn) : lineOf(desk, fd);
}

/** The number that `option` gives, or `null` when it is not given. */
export function fdFrom(given: Given, option: string): number | null {
  const text = given.one(option);
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandError(EXIT.usage, `--${option} takes the number of a file descriptor, as 3.`);
}

async function lineOf(desk: Desk, fd: number): Promise<string> {
  const line = await desk.lineFrom(fd);
  if (line) return line;
  throw new CommandError(EXIT.usage, `There is no line on file descriptor ${fd}, or an empty one.`);
}

function asker({ ask }: Desk, option: string): NonNullable<Desk['ask']> {
  if (ask) return ask;
  throw new CommandError(
    EXIT.usage,
    `There is no terminal to ask on: put the passphrase in a line of a file descriptor, as in --${option} 3 3< FILE`,
  );
}

async function typedTwice(ask: NonNullable<Desk['ask']>, tell: Desk['warn']): Promise<string> {
  for (;;) {
    const first = await ask('New passphrase (enter nothing to be offered one): ');
    if (first === '') tell(await offer());
    else if (!isStrongEnough(first)) tell(`Too easy to guess. ${wordsForWeak}`);
    else if ((await ask('The same once more: ')) !== first) tell('The two differ: once more.');
    else {
      if (strengthOf(first) === 'weak') tell('Accepted, but five words by chance are stronger.');
      return first;
    }
  }
}

async function offer(): Promise<string> {
  const { default: words } = await import('#data/words/eff-large.json', { with: { type: 'json' } });
  return `Five words picked by chance just now: ${makePassphrase(words, randomInt)}\nWrite them down and type them twice, or enter nothing for five others.`;
}
