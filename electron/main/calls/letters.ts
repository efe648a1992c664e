import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { Input } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import type { Letterhead } from '#core/letterheads/letterhead.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { fileNameOf } from '#core/letters/file-name.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import { officials } from '#core/officials/official.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { LetterheadRefused } from '#main/letters/letterhead/refused.ts';
import { renderLetter } from '#main/letters/render-letter.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
import { bringBack } from '#main/letters/returned/bring-back.ts';
import { thisMachine } from '#main/letters/this-machine.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import type { LoadedLibrary } from '#main/library/load.ts';
import type { Handlers } from '#main/serve.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import type { Vault } from '#main/vault/vault.ts';

/** What letters need of the desktop. The page names no path: the user picks one here. */
export type FileDesk = {
  /** The path the user chose for a new file, or `null` when they thought better of it. */
  readonly chooseNewFile: (suggested: string) => Promise<string | null>;
  /** The path of a file the user chose to be read, or `null`. */
  readonly chooseFile: () => Promise<string | null>;
  readonly reveal: (path: string) => void;
};

/** Calls that turn a draft of the vault into a Word file. */
export function letterCalls(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  desk: FileDesk,
): Pick<
  Handlers,
  'letters.export' | 'letters.fingerprint' | 'letters.bringBack' | 'letters.reveal'
> {
  let lastSaved: string | null = null;
  return {
    'letters.export': async ({ letterId, what }) => {
      const parts = await partsOf(vault, load, letterId);
      const { suggested, render, strangers } = outputs[what](parts);
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
    'letters.fingerprint': async ({ letterId }) => {
      const { render } = letterFile(await partsOf(vault, load, letterId));
      return {
        sha256: createHash('sha256')
          .update(await render())
          .digest('hex'),
      };
    },
    'letters.bringBack': async ({ letterId }) => {
      const parts = await partsOf(vault, load, letterId);
      const path = await desk.chooseFile();
      return { returned: path === null ? null : await bringBack(parts, path) };
    },
    'letters.reveal': () => {
      if (lastSaved !== null) desk.reveal(lastSaved);
      return null;
    },
  };
}

type DraftParts = Omit<LetterParts, 'letterheads'> & {
  readonly letterheads: readonly Letterhead[];
};

async function partsOf(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  id: LetterId,
): Promise<DraftParts> {
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

type Output = {
  readonly suggested: string;
  readonly render: () => Promise<Uint8Array>;
  /** What the file, opened again, holds that it should not. */
  readonly strangers: (bytes: Uint8Array) => Promise<readonly string[]>;
};

/** Throws `letters.incomplete`. */
function letterFile(parts: DraftParts): Output {
  const { letterheads, letter } = parts;
  const sheet = letterheads.find(({ id }) => id === letter.letterheadId) ?? null;
  return fileOn(sheet, parts, assemble(parts));
}

function fileOn(
  sheet: Letterhead | null,
  parts: DraftParts,
  document: LetterDocument,
  kind = '',
): Output {
  const missing = blockingParts(parts);
  if (missing.length > 0) throw new AppError({ code: 'letters.incomplete', missing: [...missing] });
  return {
    suggested: fileNameOf(document, kind),
    render: () =>
      renderLetter(document, sheet).catch((error: unknown) => {
        if (!(error instanceof LetterheadRefused)) throw error;
        throw new AppError({ code: 'letterhead.refused', name: sheet?.name ?? '' });
      }),
    strangers: (bytes) => strangersIn(bytes, document, thisMachine(), sheet),
  };
}

/** The same letter with the names it lists left out, on plain paper: a letterhead may print some. */
const redactedFile = (parts: DraftParts): Output =>
  fileOn(null, parts, assemble(parts, withoutNames(parts)), 'redacted');

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

const outputs: Readonly<Record<Input<'letters.export'>['what'], (parts: DraftParts) => Output>> = {
  letter: letterFile,
  redacted: redactedFile,
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
