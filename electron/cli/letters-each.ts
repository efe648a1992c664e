import { join } from 'node:path';
import { lettersApart } from '#core/letters/apart.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import { fileNamesOf } from '#core/letters/file-name.ts';
import type { Given } from './arguments.ts';
import type { Desk } from './desk.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { letterBytes } from './letter-bytes.ts';
import { letterheadFrom } from './letterhead.ts';
import { makeFolder } from './make-folder.ts';
import { newFilePath, writeFile } from './write-file.ts';

/**
 * Writes a letter for each office into `folder` and says a line for each: its path, or on the other
 * output why there is none. Goes on after a failure; gives `unwritable` if there was one.
 */
export async function writeEach(
  parts: LetterParts,
  folder: string,
  given: Given,
  desk: Desk,
): Promise<ExitCode> {
  const sheet = await letterheadFrom(given.one('letterhead'));
  await makeFolder(folder);
  const letters = lettersApart(parts);
  const names = fileNamesOf(
    assemble(parts),
    letters.flatMap(({ letter, officials }) => recipientsOf(letter, officials)),
  );
  let exitCode: ExitCode = EXIT.ok;
  for (const [index, letter] of letters.entries()) {
    const [office] = letter.letter.officeIds;
    try {
      const path = await newFilePath(join(folder, names[index] ?? ''), given.has('force'));
      const bytes = await letterBytes(letter, sheet, { countsPages: false });
      await writeFile(path, bytes);
      desk.say(given.has('json') ? JSON.stringify({ office, path, bytes: bytes.length }) : path);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      desk.warn(`${office}: ${error.message}`);
      exitCode = EXIT.unwritable;
    }
  }
  return exitCode;
}
