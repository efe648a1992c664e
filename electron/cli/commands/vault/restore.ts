import { resolve } from 'node:path';
import { withFailures } from '#main/vault/failures.ts';
import type { BackupSource, Vault } from '#main/vault/vault.ts';
import { type Given, readArguments } from '../../arguments.ts';
import { type Desk, find } from '../../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../../exit.ts';
import { SECRET_OPTIONS, secretFrom } from '../../secrets/secrets.ts';
import { folderFrom, PLACE_OPTIONS, vaultAt, wordsForSetAside } from '../../vault/opening.ts';
import { requireOwnFolder } from '../../vault/own-folder.ts';
import { isThere } from '../../write-file.ts';

/** `demarche vault restore --vault DIR --from FILE|NAME` */
export async function restoreCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, {
    ...PLACE_OPTIONS,
    ...SECRET_OPTIONS,
    from: { type: 'string' },
  });
  const folder = folderFrom(given);
  const vault = await vaultAt(folder, desk);
  requireOwnFolder((await desk.vaultTools()).disk, folder);
  const from = await withFailures(folder, () => sourceFrom(given, vault));
  const secret = await secretFrom(given, desk);
  const { state } = vault.status();
  try {
    const { setAside, missing } = await vault.restore(from, secret);
    if (setAside) desk.warn(wordsForSetAside(setAside));
    if (missing > 0) desk.warn(wordsForMissing(missing));
  } finally {
    await vault.lock();
  }
  desk.say(`Restored ${from.path ?? from.name} to ${folder}`);
  desk.warn('It opens with what opened the copy.');
  if (state === 'locked' || state === 'damaged')
    desk.warn('What was in its place before is kept beside it.');
  return EXIT.ok;
}

const wordsForMissing = (count: number): string =>
  `The copy was made of a failing vault: ${count} of its parts could not be read then and are not in it.`;

/** A name such as `daily-5` means a copy beside the vault; everything else is a path. */
async function sourceFrom(given: Given, vault: Vault): Promise<BackupSource> {
  const from = given.one('from');
  if (!from)
    throw new CommandError(EXIT.usage, 'Say from what: --from FILE, or a name such as daily-5');
  const copies = (await vault.backups()).map(({ name }) => ({ id: name }));
  if (copies.some(({ id }) => id === from)) return { name: from };
  const path = resolve(from);
  if (await isThere(path)) return { path };
  return { name: find(copies, from, 'file or copy beside the vault').id };
}
