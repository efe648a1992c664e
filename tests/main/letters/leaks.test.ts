// Every private field of a whole workspace holds a word of its own. What leaves with a letter holds
// the words that a letter prints, and of the others not one: in no part, in no form.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contract, type Input } from '#core/contract/contract.ts';
import { assemble } from '#core/letters/assemble.ts';
import { paragraphsOf } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { officials } from '#core/officials/official.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { letterCalls } from '#main/calls/letters.ts';
import { layOut } from '#main/letters/lay-out.ts';
import { readPdf } from '#main/letters/pdf/pdf-objects.ts';
import { textIn, utf16 } from '#main/letters/pdf/pdf-text.ts';
import type { Vault } from '#main/vault/vault.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { formsIn, wordsCanary } from '#tests/support/canary.ts';
import { letterTools } from '#tests/support/file-desk.ts';
import { among, filled, HIDDEN, wordOf } from '#tests/support/filled-workspace.ts';
import { freeTextsOf, type Path, stringsIn } from '#tests/support/free-texts.ts';
import { anAppeal } from '#tests/support/letters.ts';
import { inflatedStrings } from '#tests/support/pdf.ts';
import { printOf } from '#tests/support/print.ts';
import { fieldsOf, LETTER, own, paths, printedIn } from '#tests/support/printed-fields.ts';

type What = Input<'letters.export'>['what'];
type Language = Letter['language'];

const FOLDER = 'zqfolderqz';

/** The sheet is for the desk that signs: it gives own words whole, and names that the letter hides. */
const inSheet: readonly Path[] = [
  ...own,
  ...fieldsOf(LETTER, 'subject', 'checks\\.[01]\\.change', 'sender\\.organisation'),
  HIDDEN,
];

async function saved(what: What, language: Language): Promise<{ name: string; bytes: Buffer }> {
  const workspace = filled(language);
  const folder = mkdtempSync(join(tmpdir(), `${FOLDER}-`));
  const library = { ...bundledLibrary(), appeals: [anAppeal] };
  const [letter] = workspace.letters.letters;
  const document = assemble({
    letter: letter!,
    library,
    officials: officials(library.offices, workspace.officials),
  });
  const calls = letterCalls(
    { current: () => workspace } as unknown as Vault,
    async () => ({ library, sha256: '' }),
    letterTools({
      chooseNewFile: async (name) => join(folder, name),
      print: () => printed(document),
    }),
  );
  try {
    const { savedAs } = await calls['letters.export']({ letterId: letter!.id, what });
    return { name: savedAs!.slice(folder.length + 1), bytes: readFileSync(savedAs!) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pages as the printer would give them: every word of the letter, and its frames. */
async function printed(document: LetterDocument): Promise<Uint8Array> {
  const { pages } = (await layOut(document)).pages;
  const { continuation, pageLabel } = document;
  const frames = pages.flatMap((_, at) => [
    ...(at === 0 ? [] : [continuation.left, continuation.right]),
    pageLabel.replace('{page}', String(at + 1)).replace('{pages}', String(pages.length)),
  ]);
  return printOf({ lines: [...paragraphsOf(document), ...frames], pages: pages.length });
}

/** Names and contents of all parts of a Word file, or all of a PDF, one after another. */
const inflated = (bytes: Buffer): string =>
  bytes.subarray(0, 4).toString() === '%PDF' ? inPdf(bytes) : inParts(bytes);

const inPdf = (bytes: Buffer): string => {
  const everything = inflatedStrings(bytes);
  const titles = [...everything.matchAll(/<feff([0-9a-f]*)>/gi)].map(([, hex]) => utf16(hex!));
  return [everything, ...titles, ...textIn(readPdf(bytes))].join('\n');
};

const inParts = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');

it('there is a word for every free text that a workspace can hold', () => {
  const held = new Set(paths.map((path) => path.replaceAll(/(?<=\.)\d+(?=\.|$)/g, '*')));
  const known = [...freeTextsOf(Workspace)].map((path) =>
    path.replace(/(?<=templates\.\*\.texts\.)\*/, 'en'),
  );
  expect(known.filter((path) => !held.has(path) && !/checks\.\*\.statement/.test(path))).toEqual(
    [],
  );
  expect(paths.length).toBeGreaterThan(300);
});

const languages = ['en', 'fr', 'ru'] as const;
// A PDF is printed by the page: pdf.test.ts and the end-to-end spec look into it.
const kinds = contract['letters.export'].input.shape.what.options.filter((what) => what !== 'pdf');

describe.each(languages)('of all private words, in %s', (language) => {
  it.each(kinds)('a %s holds those it prints and no others', async (what) => {
    const { name, bytes } = await saved(what, language);
    const expected = what === 'provenance' ? inSheet : printedIn(language);
    expect(new Set(among(paths, `${name}\n${inflated(bytes)}`))).toEqual(new Set(expected));
  });

  it.each(kinds)('a %s holds none in another form', async (what) => {
    const { bytes } = await saved(what, language);
    const expected: readonly Path[] = what === 'provenance' ? inSheet : printedIn(language);
    const strange = paths.filter((path) => !expected.includes(path)).map(wordOf);
    const canaries = [...strange, FOLDER].map((word) => wordsCanary(word, word));
    expect(formsIn(bytes, canaries)).toEqual([]);
  });

  it.each(kinds)('a %s tells no id and no moment of what is stored', async (what) => {
    const { name, bytes } = await saved(what, language);
    const shown = `${name}\n${inflated(bytes)}`;
    const formatted = stringsIn(Workspace, filled(language)).filter(
      ({ text, isFree }) => !isFree && /^own-|^[0-9a-f]{8}-|T\d\d:|^[0-9a-f]{64}$|.{30}/.test(text),
    );
    expect(formatted.length).toBeGreaterThan(20);
    expect(formatted.filter(({ text }) => shown.includes(text))).toEqual([]);
  });
});
