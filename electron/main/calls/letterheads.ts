import { basename, extname } from 'node:path';
import { AppError } from '#core/errors.ts';
import { checkFile } from '#main/letters/letterhead/check-file.ts';
import { sampleTemplate } from '#main/letters/letterhead/sample-template.ts';
import type { Handlers } from '#main/serve.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';

/** What letterheads need of the desktop. The page names no path: the user picks one here. */
export type LetterheadDesk = {
  /** The path of the file the user chose, or `null` when they thought better of it. */
  readonly chooseFile: () => Promise<string | null>;
  readonly chooseNewFile: (suggested: string) => Promise<string | null>;
};

const SAMPLE_NAME = 'Letterhead.docx';

/** Calls that bring the user's own paper in. It is kept only when the page adds it to the workspace. */
export function letterheadCalls(
  desk: LetterheadDesk,
): Pick<Handlers, 'letterheads.choose' | 'letterheads.sample'> {
  return {
    'letterheads.choose': async () => {
      const path = await desk.chooseFile();
      if (path === null) return null;
      const checked = await checkFile(path).catch(() => {
        throw new AppError({ code: 'letterhead.unreadable', path });
      });
      return { name: basename(path, extname(path)).trim() || basename(path), ...checked };
    },
    'letterheads.sample': async () => {
      const path = await desk.chooseNewFile(SAMPLE_NAME);
      if (path === null) return { savedAs: null };
      await replaceFile(path, await sampleTemplate()).catch((error: unknown) => {
        throw new AppError({ code: 'letters.unwritable', reason: unwritableReason(error), path });
      });
      return { savedAs: path };
    },
  };
}
