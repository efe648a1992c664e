// Files that are not what they say: each refused with a reason, at once, and no path told.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#core/errors.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { letterCalls } from '#main/calls/letters.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { readReturned } from '#main/letters/returned/read-returned.ts';
import { ReturnedRefused } from '#main/letters/returned/refusal.ts';
import type { Vault } from '#main/vault/vault.ts';
import { bytesOf, partsOf } from '#tests/support/docx.ts';
import { letterTools } from '#tests/support/file-desk.ts';
import { anOffice, fullLetterParts, letterParts } from '#tests/support/letters.ts';
import { DOCUMENT, zipped } from '#tests/support/returned.ts';

const parts = fullLetterParts();
const folder = mkdtempSync(join(tmpdir(), 'returned-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let good: Record<string, string> = {};
beforeAll(async () => {
  good = partsOf(await bytesOf(parts));
});

const TYPES = '[Content_Types].xml';
const MAIN = 'wordprocessingml.document.main+xml';
const document = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
/** The letter with another document in it. */
const withDocument = (xml: string) => zipped({ ...good, [DOCUMENT]: xml });
const nested = (count: number, element: string) =>
  `<w:p><w:bookmarkStart w:id="1" w:name="_opening_1_of_1"/>${`<${element}>`.repeat(count)}${`</${element}>`.repeat(count)}</w:p>`;

/** A bomb: a part of zeros, packed about 1,000 to 1; `says` is the size the directory tells. */
function bomb(size: number, says = size): Uint8Array {
  const bytes = zipSync({ [TYPES]: strToU8(good[TYPES]!), [DOCUMENT]: new Uint8Array(size) });
  const central = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  new DataView(bytes.buffer).setUint32(central + 24, says, true);
  return bytes;
}

const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(504).fill(0)]);

const files: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['no bytes at all', 'notWord', () => new Uint8Array()],
  ['a text', 'notWord', () => strToU8('Dear Commissioner,')],
  ['an old .doc, or one with a password', 'notWord', () => OLE],
  [
    'an .xlsx',
    'notWord',
    () =>
      zipped({
        [TYPES]: good[TYPES]!.replace(MAIN, 'spreadsheetml.sheet.main+xml'),
        'xl/workbook.xml': '<workbook/>',
      }),
  ],
  ['a zip of something', 'notWord', () => zipped({ 'a.txt': 'a' })],
  ['half a letter', 'damaged', () => zipped(good).subarray(0, 3000)],
  ['a letter with its middle gone', 'damaged', () => zipped(good).fill(0, 200, 2500)],
  ['broken XML', 'damaged', () => withDocument('<w:document><w:body></w:document>')],
  [
    'an entity from outside',
    'damaged',
    () =>
      withDocument(
        `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${document('<w:p>&a;</w:p>')}`,
      ),
  ],
  [
    'a billion laughs',
    'damaged',
    () => withDocument(`<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(1000)}">]>${document('')}`),
  ],
  ['runs in runs', 'damaged', () => withDocument(document(nested(50_000, 'w:hyperlink')))],
  [
    'tables in tables',
    'damaged',
    () => withDocument(document(`${'<w:tbl>'.repeat(50_000)}${'</w:tbl>'.repeat(50_000)}`)),
  ],
  ['a bomb', 'tooLarge', () => bomb(300 << 20)],
  ['a bomb that says it is small', 'damaged', () => bomb(300 << 20, 1000)],
  ['a million tags', 'tooLarge', () => withDocument(document('<w:p/>'.repeat(1_000_000)))],
  [
    'a paragraph as long as a book',
    'tooLarge',
    () =>
      withDocument(
        document(
          `<w:p><w:bookmarkStart w:id="1" w:name="_opening_1_of_1"/><w:r><w:t>${'long '.repeat(100_000)}</w:t></w:r></w:p>`,
        ),
      ),
  ],
  ['too many bytes', 'tooLarge', () => new Uint8Array(21 << 20)],
  ['a macro', 'macros', () => zipped({ ...good, 'word/vbaProject.bin': 'x' })],
  [
    'a .docm by another name',
    'macros',
    () =>
      zipped({
        ...good,
        [TYPES]: good[TYPES]!.replace(
          `application/vnd.openxmlformats-officedocument.${MAIN}`,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      }),
  ],
  [
    'a document without a mark of ours',
    'otherLetter',
    () => withDocument(document('<w:p><w:r><w:t>Hello</w:t></w:r></w:p>')),
  ],
  ['a path out of the zip', 'damaged', () => zipped({ ...good, '../x.xml': '<x/>' })],
];

describe('a file that is not read', () => {
  it.each(files)('%s (%s)', (_, reason, make) => {
    const bytes = make();
    const memory = process.memoryUsage().rss;
    const start = performance.now();
    let refused: unknown = null;
    try {
      readReturned(bytes);
    } catch (error) {
      refused = error;
    }
    expect(performance.now() - start).toBeLessThan(1000);
    expect(process.memoryUsage().rss - memory).toBeLessThan(200 << 20);
    expect(refused).toBeInstanceOf(ReturnedRefused);
    expect(refused).toMatchObject({ reason });
  });
});

/** What the page gets when the user chooses a file of these bytes; `null`: chooses none. */
async function chosen(bytes: Uint8Array | null, own: LetterParts = parts) {
  const path = join(folder, 'private place', 'letter edited.docx');
  rmSync(join(folder, 'private place'), { recursive: true, force: true });
  if (bytes) {
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(folder, 'private place'));
    writeFileSync(path, bytes);
  }
  const workspace = {
    ...emptyWorkspace,
    letters: { ...emptyWorkspace.letters, letters: [own.letter] },
  };
  const library = { appeals: [...own.library.appeals], offices: [{ ...anOffice, facts: null }] };
  const calls = letterCalls(
    { current: () => workspace } as unknown as Vault,
    async () => ({ library, sha256: '' }) as never,
    letterTools({ chooseFile: async () => path }),
  );
  try {
    return await calls['letters.bringBack']({ letterId: own.letter.id });
  } catch (error) {
    return error instanceof AppError ? error.data : error;
  }
}

describe('bringing back', () => {
  it('tells the page the file’s name and its words, and no path', async () => {
    const reply = await chosen(await bytesOf(parts));
    expect(reply).toMatchObject({ returned: { name: 'letter edited.docx', isTwin: false } });
    expect(JSON.stringify(reply)).not.toContain('private place');
  });

  it('refuses with a reason, and no path', async () => {
    for (const bytes of [strToU8('no'), null]) {
      const reply = await chosen(bytes);
      expect(reply).toEqual({
        code: 'letters.unreadable',
        reason: bytes ? 'notWord' : 'unopened',
      });
    }
  });

  it('refuses another letter', async () => {
    const other = letterParts({
      subject: 'Accountability for the events of May',
      opening: fromPlainText('A wholly different beginning stands in this one.'),
      closing: fromPlainText('It ends otherwise as well, without thanks.'),
      concernIds: [],
    });
    expect(await chosen(await bytesOf(other))).toEqual({
      code: 'letters.unreadable',
      reason: 'otherLetter',
    });
  });

  it('knows the twin, in which names are left out', async () => {
    const named = letterParts({ opening: fromPlainText('We met A. Prisoner there.') });
    const twin = await renderDocx(assemble(named, withoutNames(named)), { countsPages: false });
    expect(await chosen(twin, named)).toMatchObject({ returned: { isTwin: true } });
  });
});
