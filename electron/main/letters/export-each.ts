// Writes letters to many, or the papers of a meeting, one file after another. What goes wrong with one is told and does
// not stop the rest; between any two steps the program does whatever else there is to do.
import { basename, join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { AppError, type AppErrorData } from '#core/errors.ts';
import { writeBeside } from '#main/files/write-beside.ts';
import { logBug } from '#main/log.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import type { RenderOptions } from './render-docx.ts';

/** A letter on its way to a file. */
export type LetterOutput = {
  readonly render: (options?: RenderOptions) => Promise<Uint8Array>;
  /** What the file, opened again, holds that it should not. */
  readonly strangers: (bytes: Uint8Array) => Promise<readonly string[]>;
};

export type OneOfMany<Of extends object> = {
  /** Tells it from the others. */
  readonly of: Of;
  /** Of the file. */
  readonly name: string;
  /** Made when its turn comes; may throw `letters.incomplete`, `meetings.incomplete`. */
  readonly output: () => LetterOutput;
};

/** What became of it; `left`: it was not its turn yet. */
export type Fate<Of extends object> = Of &
  (
    | { readonly state: 'saved'; readonly name: string }
    | { readonly state: 'failed'; readonly error: AppErrorData }
    | { readonly state: 'left' }
  );

export type Watch = {
  /** Asked before each file: the one under way is always finished. */
  readonly isStopped: () => boolean;
  /** `done` files are written or have failed. */
  readonly onDone: (done: number) => void;
};

/** Writes `all` to `folder`; never rejects. No file that is there already is replaced. */
export async function exportEach<Of extends object>(
  all: readonly OneOfMany<Of>[],
  folder: string,
  { isStopped, onDone }: Watch,
): Promise<Fate<Of>[]> {
  const files: Fate<Of>[] = [];
  for (const one of all) {
    files.push(isStopped() ? { ...one.of, state: 'left' } : await fateOf(one, folder));
    if (files.at(-1)?.state !== 'left') onDone(files.length);
    await breath();
  }
  return files;
}

async function fateOf<Of extends object>(one: OneOfMany<Of>, folder: string): Promise<Fate<Of>> {
  try {
    return { ...one.of, state: 'saved', name: basename(await write(one, folder)) };
  } catch (error) {
    return { ...one.of, state: 'failed', error: asData(error) };
  }
}

async function write({ name, output }: OneOfMany<object>, folder: string): Promise<string> {
  const path = join(folder, name);
  const { render, strangers } = output();
  await breath();
  const bytes = await render({ countsPages: false });
  await breath();
  if ((await strangers(bytes)).length > 0) throw new AppError({ code: 'letters.withdrawn', path });
  await breath();
  return writeBeside(path, bytes).catch((error: unknown) => {
    throw new AppError({ code: 'letters.unwritable', reason: unwritableReason(error), path });
  });
}

const asData = (error: unknown): AppErrorData =>
  error instanceof AppError
    ? error.data
    : { code: 'internal', reference: logBug('letters.exportEach', error) };
