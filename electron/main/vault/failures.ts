// What can go wrong below the vault, in the words of the product.
import { AppError } from '#core/errors.ts';
import { UnreadableFile } from './sealed-file.ts';
import { unwritableReason } from './unwritable.ts';

/** Runs a job on the store at `path` and rejects with `AppError`s only, bugs apart. */
export async function withFailures<T>(path: string, job: () => T | Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    throw asAppError(path, error);
  }
}

/** What the system refuses here is the copy at `path`, not the store. */
export async function withBackupFailures<T>(path: string, job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    throw new AppError({ code: 'backup.unwritable', reason: unwritableReason(error), path });
  }
}

function asAppError(path: string, error: unknown): unknown {
  if (error instanceof UnreadableFile) {
    const { newer, message } = error;
    return newer === null
      ? new AppError({ code: 'vault.corrupt', path, detail: message })
      : new AppError({ code: 'vault.newerVersion', path, ...newer });
  }
  if (isOfSystem(error))
    return new AppError({ code: 'vault.unwritable', reason: unwritableReason(error), path });
  return error;
}

/** What the system refuses has a code such as ENOSPC. */
const isOfSystem = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code));
