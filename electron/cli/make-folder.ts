import { mkdir } from 'node:fs/promises';
import { unwritableReason } from '#main/vault/unwritable.ts';
import { CommandError, EXIT } from './exit.ts';
import { wordsForUnwritable } from './unwritable-words.ts';

export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    const reason = wordsForUnwritable[unwritableReason(error)];
    throw new CommandError(EXIT.unwritable, `${folder} is no folder to write to: ${reason}.`);
  });
}
