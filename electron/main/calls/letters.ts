import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { AppEvent, Input } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import { allInOne, lettersApart } from '#core/letters/apart.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { fileNameOf } from '#core/letters/file-name.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import { officials } from '#core/officials/official.ts';
import type { LetterOutput } from '#main/letters/export-each.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
import { thisMachine } from '#main/letters/this-machine.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import type { LoadedLibrary } from '#main/library/load.ts';
import type { Handlers } from '#main/serve.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import type { Vault } from '#main/vault/vault.ts';
import { eachLetterCalls } from './letters-each.ts';

/** What letters need of the desktop. The page names no path: the user picks one here. */
export type FileDesk = {
  /** The path the user chose for a new file, or `null` when they thought better of it. */
  readonly chooseNewFile: (suggested: string) => Promise<string | null>;
  /** The folder the user chose, or `null`. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly reveal: (path: string) => void;
};

type LetterHandlers = Pick<
  Handlers,
  | 'letters.export'
  | 'letters.exportEach'
  | 'letters.cancelExport'
  | 'letters.fingerprint'
  | 'letters.reveal'
>;

/** Calls that turn a draft of the vault into a Word file. */
export function letterCalls(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  desk: FileDesk,
  tell: (event: AppEvent) => void,
): LetterHandlers {
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
    'letters.fingerprint': async ({ letterId, officeId }) => {
      const parts = await partsOf(vault, load, letterId);
      const letters = lettersApart(parts);
      const isOne = letters.length === 1;
      const one = isOne
        ? letters[0]
        : letters.find((each) => each.letter.officeIds[0] === officeId);
      const { render } = letterFile(one ?? allInOne(parts));
      return {
        sha256: createHash('sha256')
          .update(await render({ countsPages: isOne }))
          .digest('hex'),
      };
    },
    ...eachLetterCalls({
      parts: (id) => partsOf(vault, load, id),
      output: (what, parts) => outputs[what](parts),
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
function letterFile(parts: LetterParts, document = assemble(parts), kind = ''): Output {
  const missing = blockingParts(parts);
  if (missing.length > 0) throw new AppError({ code: 'letters.incomplete', missing: [...missing] });
  return {
    suggested: fileNameOf(document, kind),
    render: (options) => renderDocx(document, options),
    strangers: (bytes) => strangersIn(bytes, document, thisMachine()),
  };
}

/** The same letter with the names it lists left out. */
const redactedFile = (parts: LetterParts): Output =>
  letterFile(parts, assemble(parts, withoutNames(parts)), 'redacted');

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

const outputs: Readonly<Record<Input<'letters.export'>['what'], (parts: LetterParts) => Output>> = {
  letter: (parts) => letterFile(theLetter(parts)),
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
