// A Word file of every kind of letter in every language: sound, and opened by LibreOffice. Their
// pages are left as pictures in out/review/ for a person to look at.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { hasLibreOffice, inFolder, validationErrors } from '#tests/support/docx.ts';
import { everyKind } from '#tests/support/kinds.ts';

const kinds = everyKind(bundledLibrary());
const REVIEW = join(import.meta.dirname, '../../../out/review');
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const [kind, language, parts] of kinds)
    files.set(`${kind}-${language}`, await renderDocx(assemble(parts)));
}, 60_000);

describe.each(kinds)('a letter of kind ‘%s’ in %s', (kind, language) => {
  const bytes = () => files.get(`${kind}-${language}`) ?? new Uint8Array();

  it('has no defect by our linter and nothing that does not belong', () => {
    const { defects, findings } = inspectDocx(bytes());
    expect({ defects, findings }).toEqual({ defects: [], findings: [] });
  });

  it('has no error by the Open XML SDK', async () => {
    expect(await validationErrors(bytes())).toEqual([]);
  }, 60_000);
});

it.skipIf(!hasLibreOffice)(
  'LibreOffice opens every one; its pages are out/review/*.png',
  () =>
    inFolder((folder) => {
      rmSync(REVIEW, { recursive: true, force: true });
      mkdirSync(REVIEW, { recursive: true });
      for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.docx`), bytes);
      const all = [...files.keys()].map((name) => `${name}.docx`);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const convert = [profile, '--headless', '--convert-to', 'pdf', ...all];
      execFileSync('soffice', convert, { cwd: folder, stdio: 'ignore' });
      for (const name of files.keys())
        execFileSync('pdftoppm', ['-r', '70', '-png', `${name}.pdf`, join(REVIEW, name)], {
          cwd: folder,
        });
      const pictures = readdirSync(REVIEW);
      for (const name of files.keys())
        expect(pictures.filter((picture) => picture.startsWith(`${name}-`))).not.toEqual([]);
    }),
  180_000,
);
