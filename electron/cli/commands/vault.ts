import type { Desk } from '../desk.ts';
import type { ExitCode } from '../exit.ts';
import { refuseSecretWords } from '../secrets/secrets.ts';
import { type Commands, commandOf } from '../subcommands.ts';

const commands: Commands = {
  create: async () => (await import('./vault/create.ts')).createCommand,
  verify: async () => (await import('./vault/verify.ts')).verifyCommand,
  backup: async () => (await import('./vault/backup.ts')).backupCommand,
  restore: async () => (await import('./vault/restore.ts')).restoreCommand,
  passphrase: async () => (await import('./vault/passphrase.ts')).passphraseCommand,
  rekey: async () => (await import('./vault/rekey.ts')).rekeyCommand,
};

/** `demarche vault create|verify|backup|restore|passphrase|rekey --vault DIR` */
export async function vaultCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const [name, ...rest] = words;
  refuseSecretWords(rest);
  return (await commandOf(commands, name, 'vault '))(rest, desk);
}
