// Writes a letter for each recipient, one file after another. What goes wrong with one is told and does
// not stop the rest; between any two steps the program does whatever else there is to do.
import { basename, join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { AppError, type AppErrorData } from '#core/errors.ts';
import type { EachFile } from '#core/letters/saved-each.ts';
import type { OfficeId } from '#core/officials/office.ts';
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

export type LetterOfMany = {
  readonly officeId: OfficeId;
  /** Of the file. */
  readonly name: string;
  /** Made when its turn comes; may throw `letters.incomplete`. */
  readonly output: () => LetterOutput;
};

export type Watch = {
  /** Asked before each file: the one under way is always finished. */
  readonly isStopped: () => boolean;
  /** `done` files are written or have failed. */
  readonly onDone: (done: number) => void;
};

/** Writes all of `letters` to `folder`; never rejects. No file that is there already is replaced. */
export async function exportEach(
  letters: readonly LetterOfMany[],
  folder: string,
  { isStopped, onDone }: Watch,
): Promise<EachFile[]> {
  const files: EachFile[] = [];
  for (const letter of letters) {
    files.push(isStopped() ? left(letter) : await fileOf(letter, folder));
    if (files.at(-1)?.state !== 'left') onDone(files.length);
    await breath();
  }
  return files;
}

const left = ({ officeId }: LetterOfMany): EachFile => ({ state: 'left', officeId });

async function fileOf(letter: LetterOfMany, folder: string): Promise<EachFile> {
  const { officeId } = letter;
  try {
    return { state: 'saved', officeId, name: basename(await write(letter, folder)) };
  } catch (error) {
    return { state: 'failed', officeId, error: asData(error) };
  }
}

async function write({ name, output }: LetterOfMany, folder: string): Promise<string> {
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
