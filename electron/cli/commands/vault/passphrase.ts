import { readArguments } from '../../arguments.ts';
import type { Desk } from '../../desk.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { NEW_SECRET_OPTIONS, newPassphraseFrom } from '../../secrets/secrets.ts';
import { OPENING_OPTIONS, withVault } from '../../vault/opening.ts';

/** `demarche vault passphrase --vault DIR` */
export async function passphraseCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, { ...OPENING_OPTIONS, ...NEW_SECRET_OPTIONS });
  await withVault(given, desk, 'change', async ({ vault, secret }) => {
    const next = await newPassphraseFrom(given, desk, 'new-passphrase-fd');
    desk.deferStop();
    await vault.changePassphrase(secret, next);
  });
  desk.say('The passphrase is changed; the recovery key stays.');
  desk.say('Older copies still open with the old one. If others may know it: demarche vault rekey');
  return EXIT.ok;
}
