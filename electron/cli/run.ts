// The terminal face: the same core as the window, for scripts and for people without a display.
import { AppError } from '#core/errors.ts';
import type { Desk } from './desk.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { asCommandError } from './failure-words.ts';
import { help } from './help.ts';
import { type Commands, commandOf } from './subcommands.ts';

const commands: Commands = {
  asks: async () => (await import('./commands/asks.ts')).asksCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  concerns: async () => (await import('./commands/concerns.ts')).concernsCommand,
  kinds: async () => (await import('./commands/kinds.ts')).kindsCommand,
  letter: async () => (await import('./commands/letter.ts')).letterCommand,
  meeting: async () => (await import('./commands/meeting.ts')).meetingCommand,
  note: async () => (await import('./commands/note.ts')).noteCommand,
  offices: async () => (await import('./commands/offices.ts')).officesCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  vault: async () => (await import('./commands/vault.ts')).vaultCommand,
};

/** Runs `words` (`process.argv` without node and script) and answers the exit code. */
export async function run(words: readonly string[], at: Desk): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || words.includes('--help') || name === 'help') {
    at.say(help);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  try {
    const command = await commandOf(commands, name);
    return await command(rest, at);
  } catch (thrown) {
    const error = thrown instanceof AppError ? asCommandError(thrown.data) : thrown;
    if (!(error instanceof CommandError)) throw error;
    at.warn(error.message);
    return error.exitCode;
  }
}
