import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { AppEvent, Input } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import { lettersApart } from '#core/letters/apart.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { fileNameOf } from '#core/letters/file-name.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import { letterMeant } from '#core/letters/which-letter.ts';
import { officials } from '#core/officials/official.ts';
import type { LetterOutput } from '#main/letters/export-each.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import type { PageThread } from '#main/letters/page-thread.ts';
import { finishPdf } from '#main/letters/pdf/finish-pdf.ts';
import { isWhole, strangersInPdf } from '#main/letters/pdf/verify-pdf.ts';
import { aboutOf, renderDocx } from '#main/letters/render-docx.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
import { bringBack } from '#main/letters/returned/bring-back.ts';
import { thisMachine } from '#main/letters/this-machine.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import type { LoadedLibrary } from '#main/library/load.ts';
import { once } from '#main/once.ts';
import type { Handlers } from '#main/serve.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import type { Vault } from '#main/vault/vault.ts';
import { eachLetterCalls } from './letters-each.ts';

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

type PageMaker = Pick<PageThread, 'layOut' | 'layOutLatest'>;

type LetterHandlers = Pick<
  Handlers,
  | 'letters.export'
  | 'letters.exportEach'
  | 'letters.cancelExport'
  | 'letters.fingerprint'
  | 'letters.bringBack'
  | 'letters.pages'
  | 'letters.reveal'
>;

/** What letters need beside the vault and the library. */
export type LetterTools = {
  readonly desk: FileDesk;
  readonly pages: PageMaker;
  readonly tell: (event: AppEvent) => void;
};

/** Calls that turn a draft of the vault into a Word file. */
export function letterCalls(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  { desk, pages, tell }: LetterTools,
): LetterHandlers {
  let lastSaved: string | null = null;
  const printing = { print: desk.print, layOut: pages.layOut };
  return {
    'letters.export': async ({ letterId, what }) => {
      const parts = await partsOf(vault, load, letterId);
      const { suggested, render, strangers } = outputs[what](parts, printing);
      const path = await desk.chooseNewFile(suggested);
      if (path === null) return { savedAs: null };
      const bytes = await render();
      await refuseStrangers(bytes, strangers, path); // before an older file of that name goes
      await replaceFile(path, bytes).catch((error: unknown) => {
        throw new AppError({ code: 'letters.unwritable', reason: unwritableReason(error), path });
      });
      await verifyWritten(path, strangers);
      lastSaved = path;
      return { savedAs: path };
    },
    'letters.fingerprint': async ({ letterId, officeId }) => {
      const parts = await partsOf(vault, load, letterId);
      const isOne = lettersApart(parts).length === 1;
      const { render } = letterFile(letterMeant(parts, officeId));
      return {
        sha256: createHash('sha256')
          .update(await render({ countsPages: isOne }))
          .digest('hex'),
      };
    },
    'letters.bringBack': async ({ letterId }) => {
      const parts = await partsOf(vault, load, letterId);
      const path = await desk.chooseFile();
      return { returned: path === null ? null : await bringBack(parts, path) };
    },
    'letters.pages': async ({ letterId, officeId }) => {
      const parts = await partsOf(vault, load, letterId);
      return pages.layOutLatest(assemble(letterMeant(parts, officeId)));
    },
    ...eachLetterCalls({
      parts: (id) => partsOf(vault, load, id),
      output: (what, parts) => outputs[what](parts, printing),
      chooseFolder: desk.chooseFolder,
      isOpen: () => vault.isOpen(),
      tell,
      onSaved: (path) => {
        lastSaved = path;
      },
    }),
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

type Output = LetterOutput & { readonly suggested: string };

/** The one letter that a draft becomes; where it becomes several, `letters.exportEach` writes them. */
function theLetter(parts: LetterParts): LetterParts {
  const [only, ...others] = lettersApart(parts);
  if (only && others.length === 0) return only;
  throw new AppError({ code: 'input.invalid', path: 'letterId', detail: 'a letter to each' });
}

/** Throws `letters.incomplete`. */
function refuseIncomplete(parts: LetterParts): void {
  const missing = blockingParts(parts);
  if (missing.length > 0) throw new AppError({ code: 'letters.incomplete', missing: [...missing] });
}

function wordFile(parts: LetterParts, document: LetterDocument, kind = ''): Output {
  refuseIncomplete(parts);
  return {
    suggested: fileNameOf(document, kind),
    render: (options) => renderDocx(document, options),
    strangers: (bytes) => strangersIn(bytes, document, thisMachine()),
  };
}

const letterFile = (parts: LetterParts): Output => wordFile(parts, assemble(parts));

/** The same letter with the names it lists left out. */
const redactedFile = (parts: LetterParts): Output =>
  wordFile(parts, assemble(parts, withoutNames(parts)), 'redacted');

/** The pages of the letter's Word file. The page prepares them, so the words are read back. */
function pdfFile(parts: LetterParts, { print, layOut }: Printing): Output {
  refuseIncomplete(parts);
  const document = assemble(parts);
  const count = once(async () => (await layOut(document)).pages.pages.length);
  return {
    suggested: fileNameOf(document, '', 'pdf'),
    render: async () => {
      const bytes = finishPdf(await print(), aboutOf(document));
      if (isWhole(bytes, { document, pages: await count() })) return bytes;
      throw new AppError({ code: 'letters.notLaidOut', reason: 'unprintable' });
    },
    strangers: async (bytes) =>
      strangersInPdf(bytes, { document, pages: await count() }, thisMachine()),
  };
}

/** A draft has one as well: it is for checking. */
function provenanceFile(parts: LetterParts): Output {
  const { letter } = parts;
  const sheet = provenanceSheet(parts);
  if (!sheet)
    throw new AppError({ code: 'workspace.missing', what: 'appeal', id: letter.appealId });
  return {
    suggested: fileNameOf({ on: letter.on, subject: assemble(parts).subject }, 'provenance'),
    render: () => renderProvenance(sheet),
    strangers: async (bytes) =>
      inspectDocx(bytes)
        .findings.map(({ code }) => code)
        .filter((code) => code !== 'path'), // a path in a link or in own words is its writer's
  };
}

type Printing = Pick<FileDesk, 'print'> & Pick<PageMaker, 'layOut'>;

const outputs: Readonly<
  Record<Input<'letters.export'>['what'], (parts: LetterParts, printing: Printing) => Output>
> = {
  letter: (parts) => letterFile(theLetter(parts)),
  pdf: (parts, printing) => pdfFile(theLetter(parts), printing),
  redacted: (parts) => redactedFile(theLetter(parts)),
  provenance: provenanceFile,
};

async function refuseStrangers(
  bytes: Uint8Array,
  strangers: Output['strangers'],
  path: string,
): Promise<void> {
  if ((await strangers(bytes)).length > 0) throw new AppError({ code: 'letters.withdrawn', path });
}

/** Opens the file again; one with something in it that is not the letter's does not stay. */
async function verifyWritten(path: string, strangers: Output['strangers']): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new AppError({ code: 'letters.unwritable', reason: unwritableReason(error), path });
  });
  try {
    await refuseStrangers(bytes, strangers, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
