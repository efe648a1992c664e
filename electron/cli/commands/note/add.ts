import { LONGEST_NOTE } from '#core/annotations/annotation.ts';
import { AppError, type AppErrorData } from '#core/errors.ts';
import type { Vault } from '#main/vault/vault.ts';
import { type Given, readArguments } from '../../arguments.ts';
import type { Desk } from '../../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../../exit.ts';
import { asCommandError } from '../../failure-words.ts';
import { linesOf, textFrom } from '../../stdin.ts';
import { addNote, type Place, placeOfConcern, remindOfBackup } from '../../vault/notes.ts';
import { OPENING_OPTIONS, withVault } from '../../vault/opening.ts';
import { textGiven } from './given-text.ts';

/** `demarche note add --vault DIR --concern ID (--text T | --stdin-lines)` */
export async function addCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, {
    ...OPENING_OPTIONS,
    concern: { type: 'string' },
    text: { type: 'string' },
    'stdin-lines': { type: 'boolean' },
  });
  const concern = given.one('concern');
  if (concern === undefined)
    throw new CommandError(EXIT.usage, 'Say on what: --concern ID (see: demarche concerns)');
  const text = textOrLines(given);
  const place = placeOfConcern(await desk.library(), concern);
  await withVault(given, desk, 'change', async ({ vault, opened }) => {
    remindOfBackup(desk, opened);
    const stop = desk.deferStop();
    if (text === null) await addLines(vault, place, desk, stop);
    else desk.say(await addNote(vault, place, text, desk));
  });
  return EXIT.ok;
}

/** The one note's text; `null` for one note a line of what is piped in. */
function textOrLines(given: Given): string | null {
  const text = textGiven(given);
  if ((text !== undefined) === given.has('stdin-lines'))
    throw new CommandError(EXIT.usage, 'Say what: --text T, or --stdin-lines for one note a line.');
  return text ?? null;
}

/** In bytes; UTF-8 takes at most three for each of the units that `LONGEST_NOTE` counts. */
const LONGEST_LINE = 3 * LONGEST_NOTE;

async function addLines(vault: Vault, place: Place, desk: Desk, stop: AbortSignal): Promise<void> {
  let [number, saved] = [0, 0];
  for await (const line of linesOf(desk.input(stop), LONGEST_LINE)) {
    if (stop.aborted) return;
    number += 1;
    if (await isSaved(vault, place, desk, { line, number })) desk.say(`saved ${++saved}`);
  }
}

type Numbered = { readonly line: Uint8Array | null; readonly number: number };

/** `false` for an empty line. Throws a `CommandError` that names the line otherwise. */
async function isSaved(vault: Vault, place: Place, desk: Desk, { line, number }: Numbered) {
  if (line === null) throw notSaved(number, TOO_LONG);
  const text = textFrom(line);
  if (text === null) throw notSaved(number, 'It is not UTF-8 text.');
  if (text.trim() === '') return false;
  try {
    await addNote(vault, place, text, desk);
    return true;
  } catch (error) {
    throw error instanceof AppError ? notSaved(number, reasonOf(error.data)) : error;
  }
}

const TOO_LONG = `It is longer than ${LONGEST_NOTE} characters: try it in parts.`;

const reasonOf = (error: AppErrorData): string =>
  error.code === 'input.tooLarge' ? TOO_LONG : asCommandError(error).message;

const notSaved = (number: number, reason: string): CommandError =>
  new CommandError(
    EXIT.unwritable,
    `Line ${number} was not saved, nor any after it; those before it are. ${reason}`,
  );
