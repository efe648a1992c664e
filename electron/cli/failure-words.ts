// Words for every failure: what happened, what to do next, and the exit code. A code without words
// does not compile. Nothing that a user wrote, and no passphrase or key, is part of any of them.

import type { AppErrorData, ErrorCode } from '#core/errors.ts';
import { SHORTEST } from '#core/vault/passphrase.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { wordsForUnwritable } from './unwritable-words.ts';

type Failure = readonly [exitCode: ExitCode, words: string];

/** What would be accepted as a passphrase. */
export const wordsForWeak =
  `A passphrase needs at least ${SHORTEST} characters, five of them different. ` +
  'Best are five words picked by chance: enter nothing at the prompt, and five are made for you.';

const restoreHint = (path: string): string =>
  `Restore a copy (generation-N or daily-N beside it, or a backup file): demarche vault restore --vault ${path} --from NAME`;

const failures: {
  readonly [C in ErrorCode]: (error: Extract<AppErrorData, { code: C }>) => Failure;
} = {
  'vault.corrupt': ({ path, detail }) => [
    EXIT.found,
    `The vault at ${path} is damaged (${detail}). It was left as it is. ${restoreHint(path)}`,
  ],
  'vault.newerVersion': ({ path, found, supported }) => [
    EXIT.found,
    `${path} was written by a newer Demarche (format ${found}; this one reads up to ${supported}). It was left as it is: open it with that version.`,
  ],
  'vault.unwritable': ({ path, reason }) => [
    EXIT.unwritable,
    `${path} was not written: ${wordsForUnwritable[reason]}. What was saved before is safe; mend this and try again.`,
  ],
  'vault.locked': () => [EXIT.refused, 'The vault is locked. Run the command again to open it.'],
  'vault.absent': ({ path }) => [
    EXIT.missing,
    `There is no vault at ${path}. Make one with: demarche vault create --vault ${path}`,
  ],
  'vault.missing': ({ path }) => [
    EXIT.missing,
    `A vault was opened at ${path} before and is gone. Put the folder back, or: demarche vault restore --vault ${path} --from FILE`,
  ],
  'vault.exists': ({ path }) => [
    EXIT.unwritable,
    `${path} holds a vault already, or something else in its place. It was left as it is: name a new folder.`,
  ],
  'vault.wrongPassphrase': () => [
    EXIT.refused,
    'That is not the passphrase of this vault. Nothing was changed: try again, or give the recovery key with --recovery-key-fd N.',
  ],
  'vault.weakPassphrase': () => [EXIT.refused, `Too easy to guess. ${wordsForWeak}`],
  'vault.recoveryKeySlip': ({ group }) => [
    EXIT.refused,
    group === null
      ? 'The recovery key is too short or too long: it has 13 groups of five characters.'
      : `There is a slip in group ${group} of the recovery key: compare it with the paper.`,
  ],
  'vault.wrongRecoveryKey': () => [
    EXIT.refused,
    'That is a recovery key, but not of this vault. Nothing was changed: look for another print.',
  ],
  'vault.inUse': ({ path }) => [
    EXIT.refused,
    `Another program has the vault at ${path} open. Lock or close it there, then try again.`,
  ],
  'vault.viewOnly': () => [
    EXIT.refused,
    'The vault is open for viewing only. Close the other program that has it, then try again.',
  ],
  'vault.conflict': ({ keptAs }) => [
    EXIT.unwritable,
    `Another program wrote the vault meanwhile. What was open here is kept whole in ${keptAs}: look at it with demarche vault restore into an empty folder.`,
  ],
  'vault.rolledBack': ({ found, lastSeen }) => [
    EXIT.found,
    `The vault is an older state (${found}) than was last open on this computer (${lastSeen}). Find out why; to open it all the same, give --accept-older.`,
  ],
  'vault.untrustedKeystore': () => [
    EXIT.refused,
    'This system has no keystore that can be trusted. The passphrase opens the vault without one.',
  ],
  'backup.unreadable': ({ path, detail }) => [
    EXIT.found,
    `${path} cannot be used as a backup (${detail}). Nothing was changed: choose another copy.`,
  ],
  'backup.unwritable': ({ path, reason }) => [
    EXIT.unwritable,
    `${path} was not written: ${wordsForUnwritable[reason]}. The vault is as it was.`,
  ],
  'travel.refused': () => [
    EXIT.found,
    'This file is not of a trip of this vault. Nothing was changed.',
  ],
  'travel.samePassphrase': () => [
    EXIT.refused,
    'That passphrase opens the vault itself. A travel copy needs one of its own.',
  ],
  'library.unreadable': ({ detail }) => [
    EXIT.missing,
    `The dataset cannot be read (${detail}). Make it with: npm run data`,
  ],
  'workspace.stale': () => [
    EXIT.unwritable,
    'The vault has changed in the meantime. Nothing was written: run the command again.',
  ],
  'workspace.missing': ({ what, id }) => [
    EXIT.missing,
    `There is no ${what} ${id} any more. Nothing was changed.`,
  ],
  'workspace.exists': ({ what, id }) => [
    EXIT.unwritable,
    `There is ${what} ${id} already. Nothing was changed.`,
  ],
  'letters.incomplete': ({ missing }) => [
    EXIT.usage,
    `The letter was not written. It lacks: ${missing.join(', ')}`,
  ],
  'meetings.incomplete': ({ missing }) => [
    EXIT.usage,
    `The papers were not written. The meeting lacks: ${missing.join(', ')}`,
  ],
  'letters.unwritable': ({ path, reason }) => [
    EXIT.unwritable,
    `${path} was not written: ${wordsForUnwritable[reason]}.`,
  ],
  'letters.withdrawn': ({ path }) => [
    EXIT.found,
    `The file held something that does not belong in it, so it was not left at ${path}. This is a bug.`,
  ],
  'calendar.unwritable': ({ path, reason }) => [
    EXIT.unwritable,
    `${path} was not written: ${wordsForUnwritable[reason]}.`,
  ],
  'commitments.unwritable': ({ path, reason }) => [
    EXIT.unwritable,
    `${path} was not written: ${wordsForUnwritable[reason]}.`,
  ],
  'letterhead.unreadable': ({ path }) => [EXIT.missing, `${path} cannot be read.`],
  'letterhead.refused': ({ name }) => [
    EXIT.found,
    `The letterhead ${name} cannot be used any more: remove it and add it again.`,
  ],
  'letters.unreadable': ({ reason }) => [
    EXIT.found,
    `The file was not read (${reason}). Nothing was changed.`,
  ],
  'letters.notLaidOut': () => [
    EXIT.found,
    'The pages of the letter could not be laid out. Nothing was changed.',
  ],
  'pictures.unwritable': ({ path, reason }) => [
    EXIT.unwritable,
    `${path} was not written: ${wordsForUnwritable[reason]}.`,
  ],
  'pictures.refused': () => [EXIT.found, 'That is no picture. Nothing was written.'],
  'input.tooLarge': ({ limit }) => [
    EXIT.usage,
    `That is longer than ${limit} characters. Nothing was changed: try it in parts.`,
  ],
  'input.invalid': ({ path }) => [EXIT.usage, `${path} was not accepted. Nothing was changed.`],
  internal: ({ reference }) => [
    EXIT.found,
    `Something went wrong inside Demarche (${reference}). What was saved is safe.`,
  ],
};

/** The same failure as the terminal tells it. */
export function asCommandError(error: AppErrorData): CommandError {
  const tell = failures[error.code] as (error: AppErrorData) => Failure;
  return new CommandError(...tell(error));
}
