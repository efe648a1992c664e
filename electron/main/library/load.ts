import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AppError } from '#core/errors.ts';
import { Library } from '#core/library/library.ts';

export type LoadedLibrary = { readonly library: Library; readonly sha256: string };

/** Reads the compiled dataset at `path`; throws `library.unreadable`. `sha256` is of its bytes. */
export async function loadLibrary(path: string): Promise<LoadedLibrary> {
  try {
    const bytes = await readFile(path);
    const library = Library.parse(JSON.parse(bytes.toString('utf8')));
    return { library, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new AppError({ code: 'library.unreadable', detail });
  }
}
