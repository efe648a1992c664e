import { readFile, stat } from 'node:fs/promises';
import { type CheckedLetterhead, nothingKept } from '#core/letterheads/checked.ts';
import { LARGEST_LETTERHEAD } from '#core/letterheads/letterhead.ts';
import { checkLetterhead } from './check-letterhead.ts';

/** Looks through a file; one that is too large is not even read. Rejects as the disk does. */
export async function checkFile(path: string): Promise<CheckedLetterhead> {
  const { size } = await stat(path);
  if (size > LARGEST_LETTERHEAD) return nothingKept({ code: 'tooLarge', detail: '' });
  return checkLetterhead(await readFile(path));
}
