// The bundled data as it stands in data/, compiled once for the tests of this folder.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { Library } from '#core/library/library.ts';
import { type Compiled, compile } from '#data/compile.ts';
import { readAppealTexts, readDataFiles } from '#data/files.ts';
import type { SourceFile } from '#data/problem.ts';

export const FILES: readonly SourceFile[] = readDataFiles();
export const APPEAL_TEXTS: readonly string[] = readAppealTexts();
export const COMPILED: Compiled = compile(FILES, { appealTexts: APPEAL_TEXTS });

export function bundledLibrary(): Library {
  if (COMPILED.library === null) throw new Error('the bundled data does not compile');
  return COMPILED.library;
}

export function bundledAppeal(): Appeal {
  const appeal = bundledLibrary().appeals[0];
  if (!appeal) throw new Error('there is no bundled appeal');
  return appeal;
}

export function concernOf(id: string): Concern {
  const found = bundledAppeal().concerns.find((concern) => concern.id === id);
  if (!found) throw new Error(`there is no concern ${id}`);
  return found;
}

/** The files with one of them changed, as a careless editor might. */
export function withEdit(
  ending: string,
  edit: (text: string) => string,
  files: readonly SourceFile[] = FILES,
): SourceFile[] {
  return files.map((file) =>
    file.name.endsWith(ending) ? { ...file, text: edit(file.text) } : file,
  );
}
