// Bringing paper in, and writing a letter on it: over a real disk, with a typist for the dialog.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '#core/contract/contract.ts';
import { LetterheadId } from '#core/ids.ts';
import { Letterhead } from '#core/letterheads/letterhead.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { letterheadCalls } from '#main/calls/letterheads.ts';
import { letterCalls } from '#main/calls/letters.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { checkLetterhead } from '#main/letters/letterhead/check-letterhead.ts';
import type { Vault } from '#main/vault/vault.ts';
import { bundledAppeal, bundledLibrary } from '#tests/data/bundled.ts';
import { letterTools } from '#tests/support/file-desk.ts';
import { aPaper, fullPaper, p } from '#tests/support/letterheads.ts';
import { aLetter } from '#tests/support/letters.ts';

const folder = mkdtempSync(join(tmpdir(), 'letterheads-'));
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const choosing = (path: string | null, to: string | null = null) =>
  letterheadCalls({ chooseFile: async () => path, chooseNewFile: async () => to });

describe('choosing a letterhead', () => {
  it('offers the file’s name and what was found, and no path', async () => {
    const path = file('Our paper.docx', fullPaper());
    const chosen = await choosing(path)['letterheads.choose'](null);
    expect(chosen).toMatchObject({ name: 'Our paper', kind: 'docx', problems: [] });
    expect(JSON.stringify(chosen)).not.toContain(folder);
    expect(contract['letterheads.choose'].output.parse(chosen)).toEqual(chosen);
  });

  it('says what is wrong with another, and keeps nothing of it', async () => {
    const path = file('x.docx', aPaper({ body: p('{{adress}}') }));
    const chosen = await choosing(path)['letterheads.choose'](null);
    expect(chosen).toMatchObject({ kind: null, file: '' });
    expect(chosen?.problems.map(({ code }) => code)).toEqual(['unknownTag', 'body.missing']);
  });

  it('is nothing when nothing is chosen', async () => {
    expect(await choosing(null)['letterheads.choose'](null)).toBeNull();
  });

  it.each([
    ['is not there', () => join(folder, 'gone.docx')],
    [
      'is a folder',
      () => {
        mkdirSync(join(folder, 'a folder.docx'), { recursive: true });
        return join(folder, 'a folder.docx');
      },
    ],
  ])('that %s is said to be unreadable', async (_, path) => {
    const choice = async () => choosing(path())['letterheads.choose'](null);
    await expect(choice).rejects.toMatchObject({ data: { code: 'letterhead.unreadable' } });
  });
});

it('the template to start from is written where it is wanted, and is one', async () => {
  const path = join(folder, 'start.docx');
  const { savedAs } = await choosing(null, path)['letterheads.sample'](null);
  expect(savedAs).toBe(path);
  expect(checkLetterhead(readFileSync(path)).problems).toEqual([]);
});

describe('a letter that names a letterhead', () => {
  const id = LetterheadId.parse('11111111-2222-4333-8444-555555555555');
  const ofOurs = (bytes: Uint8Array): Letterhead =>
    Letterhead.parse({
      id,
      name: 'Ours',
      kind: 'docx',
      file: Buffer.from(bytes).toString('base64'),
    });
  const paper = aPaper({ body: p('{{body}}'), footer: p('Registered in Brussels') });
  const library = bundledLibrary();

  async function saved(letterheads: readonly Letterhead[], what: 'letter' | 'redacted') {
    const letter = aLetter({
      appealId: bundledAppeal().id,
      officeIds: [library.offices[0]!.id],
      concernIds: [bundledAppeal().concerns[0]!.id],
      letterheadId: id,
    });
    const workspace: Workspace = {
      ...emptyWorkspace,
      letters: { letters: [letter], templates: [] },
      letterheads: { letterheads: [...letterheads] },
    };
    const path = join(mkdtempSync(join(folder, 'out-')), 'letter.docx');
    const calls = letterCalls(
      { current: () => workspace } as unknown as Vault,
      async () => ({ library, sha256: '' }),
      letterTools({ chooseNewFile: async () => path }),
    );
    const write = async () => calls['letters.export']({ letterId: letter.id, what });
    return { write, path, text: () => inspectDocx(readFileSync(path)).text };
  }

  it('is written on it', async () => {
    const { write, text } = await saved([ofOurs(paper)], 'letter');
    await write();
    expect(text()).toContain('Registered in Brussels');
    expect(text()).toContain('Media freedoms in the region');
  });

  it('has its twin on plain paper: a letterhead may print names', async () => {
    const { write, text } = await saved([ofOurs(paper)], 'redacted');
    await write();
    expect(text()).not.toContain('Registered in Brussels');
  });

  it.each([
    ['was removed', [], 'letters.incomplete'],
    ['is not one', [ofOurs(new Uint8Array([1, 2, 3]))], 'letterhead.refused'],
    [
      'holds macros',
      [ofOurs(aPaper({ body: p('{{body}}'), more: { 'word/vbaProject.bin': 'x' } }))],
      'letterhead.refused',
    ],
  ] as const)('is not written when the letterhead %s', async (_, letterheads, code) => {
    const { write, path } = await saved(letterheads, 'letter');
    await expect(write).rejects.toMatchObject({ data: { code } });
    expect(existsSync(path)).toBe(false);
  });
});
