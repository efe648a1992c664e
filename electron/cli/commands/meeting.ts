import type { Desk } from '../desk.ts';
import type { ExitCode } from '../exit.ts';
import { type Commands, commandOf } from '../subcommands.ts';

const commands: Commands = {
  pack: async () => (await import('./meeting/pack.ts')).packCommand,
};

/** `demarche meeting pack ...` */
export async function meetingCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const [name, ...rest] = words;
  return (await commandOf(commands, name, 'meeting '))(rest, desk);
}
