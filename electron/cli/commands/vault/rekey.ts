import { readArguments } from '../../arguments.ts';
import type { Desk } from '../../desk.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { NEW_SECRET_OPTIONS, newPassphraseFrom } from '../../secrets/secrets.ts';
import { OPENING_OPTIONS, withVault } from '../../vault/opening.ts';
import { sayRecoveryKey } from '../../vault/recovery-key-words.ts';

/** `demarche vault rekey --vault DIR` */
export async function rekeyCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, { ...OPENING_OPTIONS, ...NEW_SECRET_OPTIONS });
  await withVault(given, desk, 'change', async ({ vault, secret }) => {
    const next = await newPassphraseFrom(given, desk, 'new-passphrase-fd');
    desk.deferStop(); // a vault whose recovery key nobody saw would have none
    const { recoveryKey } = await vault.rekey(secret, next);
    desk.warn(
      'Everything has new keys. Copies beside the vault that the old ones open are removed;',
    );
    desk.warn('copies elsewhere are not: remove them yourself.');
    await sayRecoveryKey(desk, recoveryKey);
  });
  return EXIT.ok;
}
