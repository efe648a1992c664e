import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeAtomically } from '#main/vault/atomic-write.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import { CommandError, EXIT } from './exit.ts';

const REASONS: Readonly<Record<ReturnType<typeof unwritableReason>, string>> = {
  full: 'the disk is full',
  readOnly: 'that disk can only be read',
  denied: 'you may not write there',
  gone: 'there is no such folder',
  inUse: 'the file is open in another program',
  exists: 'something of that name is in the way',
  other: 'the system refused',
};

/** Writes a new file and answers its full path; an existing one only when `force` is given. */
export async function writeNewFile(
  file: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<string> {
  const path = resolve(file);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere && !force)
    throw new CommandError(EXIT.unwritable, `${path} exists. Give --force to replace it.`);
  try {
    await writeAtomically(path, bytes);
  } catch (error) {
    const reason = REASONS[unwritableReason(error)];
    throw new CommandError(EXIT.unwritable, `${path} was not written: ${reason}.`);
  }
  return path;
}
