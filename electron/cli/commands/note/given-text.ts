import type { Given } from '../../arguments.ts';
import { CommandError, EXIT } from '../../exit.ts';

/** What stands for bytes of the command line that are not UTF-8, by the time it gets here. */
const LOST = '\uFFFD';

/** The text that `--text` gives a note, if it is given. */
export function textGiven(given: Given): string | undefined {
  const text = given.one('text');
  if (text?.trim() === '')
    throw new CommandError(EXIT.usage, 'An empty note is not kept: give --text some words.');
  if (text?.includes(LOST))
    throw new CommandError(
      EXIT.usage,
      'Not all of --text is UTF-8: letters would be lost. Is the terminal set to UTF-8?',
    );
  return text;
}
