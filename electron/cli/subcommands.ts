import type { Desk } from './desk.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { nearest } from './nearest.ts';

export type RunCommand = (words: readonly string[], desk: Desk) => Promise<ExitCode>;

/** Commands by name; each is loaded when it is called, so that a start costs what it uses. */
export type Commands = Readonly<Record<string, () => Promise<RunCommand>>>;

/** The command of `commands` that `name` is; `within` is what stands before it. */
export async function commandOf(
  commands: Commands,
  name: string | undefined,
  within = '',
): Promise<RunCommand> {
  const names = Object.keys(commands);
  if (name === undefined)
    throw new CommandError(EXIT.usage, `Say which: demarche ${within}${names.join('|')}`);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const [near] = nearest(name, names);
  const hint = near ? `Did you mean ${within}${near}? ` : '';
  throw new CommandError(
    EXIT.usage,
    `There is no command "${within}${name}". ${hint}See: demarche --help`,
  );
}
