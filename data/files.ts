// The acting part: reads the data folder and the appeal text where it is at hand.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './problem.ts';

export const ROOT: string = join(import.meta.dirname, '..');

/** All JSON files of appeals, offices, and kinds of letter and meeting, named relative to `data/`. */
export function readDataFiles(root: string = ROOT): SourceFile[] {
  const folder = join(root, 'data');
  return globSync('{appeals,offices,templates,meetings}/**/*.json', { cwd: folder })
    .map((name) => ({
      name: name.replaceAll('\\', '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Texts of appeals: from DEMARCHE_APPEAL_TEXT, else from a folder beside the repository. */
export function readAppealTexts(root: string = ROOT): string[] {
  const named = process.env.DEMARCHE_APPEAL_TEXT;
  if (named) return [readFileSync(named, 'utf8')];
  const folder = join(root, '..', 'shared', 'appeal');
  if (!existsSync(folder)) return [];
  return globSync('*.txt', { cwd: folder }).map((name) => readFileSync(join(folder, name), 'utf8'));
}
