import { AppError } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import { assemble } from '#core/letters/assemble.ts';
import { fileNameOf } from '#core/letters/file-name.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { officials } from '#core/officials/official.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import type { LoadedLibrary } from '#main/library/load.ts';
import type { Handlers } from '#main/serve.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import type { Vault } from '#main/vault/vault.ts';

/** What letters need of the desktop. The page names no path: the user picks one here. */
export type FileDesk = {
  /** The path the user chose for a new file, or `null` when they thought better of it. */
  readonly chooseNewFile: (suggested: string) => Promise<string | null>;
  readonly reveal: (path: string) => void;
};

/** Calls that turn a draft of the vault into a Word file. */
export function letterCalls(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  desk: FileDesk,
): Pick<Handlers, 'letters.export' | 'letters.reveal'> {
  let lastSaved: string | null = null;
  return {
    'letters.export': async ({ letterId }) => {
      const { letter, document } = await documentOf(vault, load, letterId);
      const path = await desk.chooseNewFile(fileNameOf(letter));
      if (path === null) return { savedAs: null };
      const bytes = await renderDocx(document);
      await replaceFile(path, bytes).catch((error: unknown) => {
        throw new AppError({ code: 'letters.unwritable', reason: unwritableReason(error), path });
      });
      lastSaved = path;
      return { savedAs: path };
    },
    'letters.reveal': () => {
      if (lastSaved !== null) desk.reveal(lastSaved);
      return null;
    },
  };
}

async function documentOf(vault: Vault, load: () => Promise<LoadedLibrary>, id: LetterId) {
  const workspace = vault.current();
  const { library } = await load();
  const letter = workspace.letters.letters.find((draft) => draft.id === id);
  if (!letter) throw new AppError({ code: 'workspace.missing', what: 'letter', id });
  const parts = { letter, library, officials: officials(library.offices, workspace.officials) };
  const missing = blockingParts(parts);
  if (missing.length > 0) throw new AppError({ code: 'letters.incomplete', missing: [...missing] });
  return { letter, document: assemble(parts) };
}
