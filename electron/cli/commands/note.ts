import type { Desk } from '../desk.ts';
import type { ExitCode } from '../exit.ts';
import { refuseSecretWords } from '../secrets/secrets.ts';
import { type Commands, commandOf } from '../subcommands.ts';

const commands: Commands = {
  add: async () => (await import('./note/add.ts')).addCommand,
  edit: async () => (await import('./note/edit.ts')).editCommand,
  list: async () => (await import('./note/list.ts')).listCommand,
};

/** `demarche note add|edit|list --vault DIR` */
export async function noteCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const [name, ...rest] = words;
  refuseSecretWords(rest);
  return (await commandOf(commands, name, 'note '))(rest, desk);
}
