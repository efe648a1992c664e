import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import { CommandError, EXIT } from './exit.ts';
import { wordsForUnwritable } from './unwritable-words.ts';

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The full path of a file to be written; refused where one stands, unless `force` is given. */
export async function newFilePath(file: string, force: boolean): Promise<string> {
  const path = resolve(file);
  if (!force && (await isThere(path)))
    throw new CommandError(EXIT.unwritable, `${path} exists. Give --force to replace it.`);
  return path;
}

/** Writes a file whole or not at all. */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await replaceFile(path, bytes);
  } catch (error) {
    const reason = wordsForUnwritable[unwritableReason(error)];
    throw new CommandError(EXIT.unwritable, `${path} was not written: ${reason}.`);
  }
}
