import { AppError } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { fileNameOf } from '#core/letters/file-name.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import { officials } from '#core/officials/official.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
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
    'letters.export': async ({ letterId, what }) => {
      const parts = await partsOf(vault, load, letterId);
      const { suggested, render } = what === 'letter' ? letterFile(parts) : provenanceFile(parts);
      const path = await desk.chooseNewFile(suggested);
      if (path === null) return { savedAs: null };
      const bytes = await render();
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

async function partsOf(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  id: LetterId,
): Promise<LetterParts> {
  const workspace = vault.current();
  const { library } = await load();
  const letter = workspace.letters.letters.find((draft) => draft.id === id);
  if (!letter) throw new AppError({ code: 'workspace.missing', what: 'letter', id });
  return { letter, library, officials: officials(library.offices, workspace.officials) };
}

type Output = { readonly suggested: string; readonly render: () => Promise<Uint8Array> };

/** Throws `letters.incomplete`. */
function letterFile(parts: LetterParts): Output {
  const missing = blockingParts(parts);
  if (missing.length > 0) throw new AppError({ code: 'letters.incomplete', missing: [...missing] });
  const document = assemble(parts);
  return { suggested: fileNameOf(parts.letter), render: () => renderDocx(document) };
}

/** A draft has one as well: it is for checking. */
function provenanceFile(parts: LetterParts): Output {
  const { letter } = parts;
  const sheet = provenanceSheet(parts);
  if (!sheet)
    throw new AppError({ code: 'workspace.missing', what: 'appeal', id: letter.appealId });
  return {
    suggested: fileNameOf(letter, 'provenance'),
    render: () => renderProvenance(sheet),
  };
}
