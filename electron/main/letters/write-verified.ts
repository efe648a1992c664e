import { readFile, rm } from 'node:fs/promises';
import { AppError } from '#core/errors.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import type { LetterOutput } from './export-each.ts';

type Strangers = LetterOutput['strangers'];

/**
 * Writes a letter where the user said, over an older file of that name. What holds something that is
 * not the letter's is not written, and does not stay. Throws `letters.withdrawn`, `letters.unwritable`.
 */
export async function writeVerified(
  path: string,
  { render, strangers }: LetterOutput,
): Promise<void> {
  const bytes = await render();
  await refuseStrangers(bytes, strangers, path); // before an older file of that name goes
  await orUnwritable(path, replaceFile(path, bytes));
  const written = await orUnwritable(path, readFile(path));
  try {
    await refuseStrangers(written, strangers, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function refuseStrangers(
  bytes: Uint8Array,
  strangers: Strangers,
  path: string,
): Promise<void> {
  if ((await strangers(bytes)).length > 0) throw new AppError({ code: 'letters.withdrawn', path });
}

const orUnwritable = <T>(path: string, work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw new AppError({ code: 'letters.unwritable', reason: unwritableReason(error), path });
  });
