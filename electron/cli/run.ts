// The terminal face: the same core as the window, for scripts and for people without a display.

import { asksCommand } from './commands/asks.ts';
import { checkCommand } from './commands/check.ts';
import { concernsCommand } from './commands/concerns.ts';
import { letterCommand } from './commands/letter.ts';
import { officesCommand } from './commands/offices.ts';
import { validateCommand } from './commands/validate.ts';
import type { Desk } from './desk.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { help } from './help.ts';
import { nearest } from './nearest.ts';

type RunCommand = (words: readonly string[], desk: Desk) => Promise<ExitCode>;

const commands: Readonly<Record<string, RunCommand>> = {
  asks: asksCommand,
  check: checkCommand,
  concerns: concernsCommand,
  letter: letterCommand,
  offices: officesCommand,
  validate: validateCommand,
};

/** Runs `words` (`process.argv` without node and script) and answers the exit code. */
export async function run(words: readonly string[], at: Desk): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || words.includes('--help') || name === 'help') {
    at.say(help);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  try {
    return await commandOf(name)(rest, at);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    at.warn(error.message);
    return error.exitCode;
  }
}

function commandOf(name: string): RunCommand {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const [near] = nearest(name, Object.keys(commands));
  const hint = near ? `Did you mean ${near}? ` : '';
  throw new CommandError(EXIT.usage, `There is no command "${name}". ${hint}See: demarche --help`);
}
