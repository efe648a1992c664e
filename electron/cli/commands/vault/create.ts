import { AppError } from '#core/errors.ts';
import { readArguments } from '../../arguments.ts';
import type { Desk } from '../../desk.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { newPassphraseFrom, SECRET_OPTIONS } from '../../secrets/secrets.ts';
import { folderFrom, PLACE_OPTIONS, vaultAt } from '../../vault/opening.ts';
import { requireOwnFolder } from '../../vault/own-folder.ts';
import { sayRecoveryKey } from '../../vault/recovery-key-words.ts';

/** `demarche vault create --vault DIR [--passphrase-fd N]` */
export async function createCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const { 'passphrase-fd': passphraseFd } = SECRET_OPTIONS;
  const given = readArguments(words, { ...PLACE_OPTIONS, 'passphrase-fd': passphraseFd });
  const folder = folderFrom(given);
  const vault = await vaultAt(folder, desk);
  const { state } = vault.status();
  if (state === 'missing') throw new AppError({ code: 'vault.missing', path: folder });
  if (state !== 'absent') throw new AppError({ code: 'vault.exists', path: folder });
  requireOwnFolder((await desk.vaultTools()).disk, folder);
  const passphrase = await newPassphraseFrom(given, desk, 'passphrase-fd');
  desk.deferStop(); // a vault whose recovery key nobody saw would have none
  try {
    const { recoveryKey } = await vault.create(passphrase);
    desk.warn(`Made a vault at ${folder}`);
    await sayRecoveryKey(desk, recoveryKey);
  } finally {
    await vault.lock();
  }
  return EXIT.ok;
}
