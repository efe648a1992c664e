// The calls that write files: what they offer, what they write, and what they refuse.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Letter } from '#core/letters/letter.ts';
import { emptyText, fromPlainText } from '#core/letters/rich-text.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { letterCalls } from '#main/calls/letters.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import type { Vault } from '#main/vault/vault.ts';
import { bundledAppeal, bundledLibrary } from '#tests/data/bundled.ts';
import { letterTools } from '#tests/support/file-desk.ts';
import { aLetter } from '#tests/support/letters.ts';

const library = bundledLibrary();
const askarov = bundledAppeal().concerns.find(({ statement }) => statement.includes('Askarov'))!;

/** Saves `what` of a letter to a file that the user takes as it is offered. */
async function saved(fields: Partial<Letter>, what: 'letter' | 'redacted' | 'provenance') {
  const letter = aLetter({
    appealId: bundledAppeal().id,
    officeIds: [library.offices[0]!.id],
    concernIds: [askarov.id],
    ...fields,
  });
  const workspace: Workspace = { ...emptyWorkspace, letters: { letters: [letter], templates: [] } };
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const calls = letterCalls(
    { current: () => workspace } as unknown as Vault,
    async () => ({ library, sha256: '' }),
    letterTools({ chooseNewFile: async (name) => join(folder, name) }),
  );
  const { savedAs } = await calls['letters.export']({ letterId: letter.id, what });
  expect(savedAs !== null && existsSync(savedAs)).toBe(true);
  const bytes = readFileSync(savedAs!);
  const { sha256 } = await calls['letters.fingerprint']({ letterId: letter.id, officeId: null });
  return {
    name: savedAs!.slice(folder.length + 1),
    text: inspectDocx(bytes).text,
    isFingerprinted: createHash('sha256').update(bytes).digest('hex') === sha256,
  };
}

describe('a letter saved', () => {
  const naming = { subject: 'Case of Azimjan Askarov', concernIds: [askarov.id] };
  const hidden = [{ name: 'Azimjan Askarov', how: 'withheld' as const }];

  it('is the file that its fingerprint says', async () => {
    expect((await saved(naming, 'letter')).isFingerprinted).toBe(true);
    expect((await saved(naming, 'redacted')).isFingerprinted).toBe(false);
  });

  it.each(['letter', 'provenance'] as const)(
    'as %s tells no name in the name of its file',
    async (what) => {
      expect((await saved({ ...naming, names: hidden }, what)).name).not.toContain('Askarov');
    },
  );

  it('as a twin has the names it lists left out, in its name, too', async () => {
    const { name, text } = await saved(
      { ...naming, opening: fromPlainText('Bob Sample came.') },
      'redacted',
    );
    expect(name).toBe('2026-11-24 Case of name withheld redacted.docx');
    expect(text).not.toMatch(/Askarov|Azimjan|Sample/);
    expect(text).toContain('[name withheld]');
  });

  it.each(['letter', 'provenance'] as const)(
    'as %s may print a path its writer wrote',
    async (what) => {
      const opening = fromPlainText(
        'See https://example.org/home/page and http://x.org/Users/list.',
      );
      expect((await saved({ opening }, what)).text).toContain('https://example.org/home/page');
    },
  );

  it('is one file only where it is one letter', async () => {
    const officeIds = library.offices.slice(0, 2).map(({ id }) => id);
    const ownParts = [
      {
        officeId: officeIds[0]!,
        salutation: 'Dear friend,',
        paragraph: emptyText,
        askIndexes: null,
      },
    ];
    await expect(saved({ officeIds, delivery: 'apart' }, 'letter')).rejects.toMatchObject({
      data: { code: 'input.invalid' },
    });
    const one = { officeIds: officeIds.slice(0, 1), delivery: 'apart' as const, ownParts };
    expect((await saved(one, 'letter')).text).toContain('Dear friend,');
  });
});
