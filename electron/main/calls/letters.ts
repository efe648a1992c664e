import { createHash } from 'node:crypto';
import type { AppEvent } from '#core/contract/events.ts';
import { AppError } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import { lettersApart } from '#core/letters/apart.ts';
import { assemble } from '#core/letters/assemble.ts';
import { letterMeant } from '#core/letters/which-letter.ts';
import { officials } from '#core/officials/official.ts';
import { type Draft, letterFile, type Output, outputOf } from '#main/letters/outputs.ts';
import type { PageThread } from '#main/letters/page-thread.ts';
import { bringBack } from '#main/letters/returned/bring-back.ts';
import { writeVerified } from '#main/letters/write-verified.ts';
import type { LoadedLibrary } from '#main/library/load.ts';
import type { Handlers } from '#main/serve.ts';
import type { Vault } from '#main/vault/vault.ts';
import { batches } from './batches.ts';
import { eachLetterCalls } from './letters-each.ts';
import { paperCalls } from './meetings.ts';

/** What letters need of the desktop. The page names no path: the user picks one here. */
export type FileDesk = {
  /** The path the user chose for a new file, or `null` when they thought better of it. */
  readonly chooseNewFile: (suggested: string) => Promise<string | null>;
  /** The path of a file the user chose to be read, or `null`. */
  readonly chooseFile: () => Promise<string | null>;
  /** The folder the user chose, or `null`. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly reveal: (path: string) => void;
  /** The pages that the page has laid out for print, as a PDF. */
  readonly print: () => Promise<Uint8Array>;
};

/** What letters need beside the vault and the library. */
export type LetterTools = {
  readonly desk: FileDesk;
  readonly pages: Pick<PageThread, 'layOut' | 'layOutLatest'>;
  readonly tell: (event: AppEvent) => void;
  /** The day where the user is, `YYYY-MM-DD`. */
  readonly today: () => string;
};

type LetterHandlers = Pick<
  Handlers,
  | 'letters.export'
  | 'letters.exportEach'
  | 'letters.cancelExport'
  | 'letters.fingerprint'
  | 'letters.bringBack'
  | 'letters.pages'
  | 'letters.reveal'
  | 'meetings.pages'
  | 'meetings.export'
  | 'meetings.exportPack'
>;

/** Calls that turn drafts and meetings of the vault into files, and read one that came back. */
export function letterCalls(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  { desk, pages, tell, today }: LetterTools,
): LetterHandlers {
  let lastSaved: string | null = null;
  const printing = { print: desk.print, layOut: pages.layOut };
  const draftOf = (id: LetterId) => readDraft(vault, load, id);
  const save = async (output: Output) => {
    const path = await desk.chooseNewFile(output.suggested);
    if (path === null) return { savedAs: null };
    await writeVerified(path, output);
    lastSaved = path;
    return { savedAs: path };
  };
  const inFolders = batches({
    chooseFolder: desk.chooseFolder,
    isOpen: () => vault.isOpen(),
    tell,
    onSaved: (path) => {
      lastSaved = path;
    },
  });
  return {
    'letters.export': async ({ letterId, what }) =>
      save(outputOf(what, await draftOf(letterId), printing)),
    'letters.fingerprint': async ({ letterId, officeId }) => {
      const draft = await draftOf(letterId);
      const meant = { ...letterMeant(draft, officeId), letterheads: draft.letterheads };
      const countsPages = lettersApart(draft).length === 1;
      const bytes = await letterFile(meant).render({ countsPages });
      return { sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    'letters.pages': async ({ letterId, officeId }) =>
      pages.layOutLatest(assemble(letterMeant(await draftOf(letterId), officeId))),
    'letters.bringBack': async ({ letterId }) => {
      const draft = await draftOf(letterId);
      const path = await desk.chooseFile();
      return { returned: path === null ? null : await bringBack(draft, path) };
    },
    ...eachLetterCalls(draftOf, inFolders),
    ...paperCalls(vault, load, {
      draft: draftOf,
      save,
      printing,
      layOutLatest: pages.layOutLatest,
      batches: inFolders,
      today,
    }),
    'letters.reveal': () => {
      if (lastSaved !== null) desk.reveal(lastSaved);
      return null;
    },
  };
}

async function readDraft(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  id: LetterId,
): Promise<Draft> {
  const workspace = vault.current();
  const { library } = await load();
  const letter = workspace.letters.letters.find((draft) => draft.id === id);
  if (!letter) throw new AppError({ code: 'workspace.missing', what: 'letter', id });
  const { letterheads } = workspace.letterheads;
  return {
    letter,
    library,
    officials: officials(library.offices, workspace.officials),
    letterheads,
  };
}
