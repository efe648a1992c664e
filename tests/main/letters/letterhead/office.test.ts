// Letterheads as LibreOffice, Microsoft's validator and other processes see them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { checkLetterhead } from '#main/letters/letterhead/check-letterhead.ts';
import { renderOnLetterhead } from '#main/letters/letterhead/render-on-letterhead.ts';
import { sampleTemplate } from '#main/letters/letterhead/sample-template.ts';
import { renderLetter } from '#main/letters/render-letter.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { hasLibreOffice, printed, validationErrors } from '#tests/support/docx.ts';
import { leakyPaper } from '#tests/support/leaky-paper.ts';
import { aPaper, cells, fullPaper, p } from '#tests/support/letterheads.ts';
import { fullLetterParts, letterParts } from '#tests/support/letters.ts';
import { officePaper } from '#tests/support/office-paper.ts';
import { aJpeg, aPng } from '#tests/support/pictures.ts';

const NOBODY = { user: '', host: '', home: '' };
const sheetOf = (bytes: Uint8Array) => {
  const { kind, file, problems } = checkLetterhead(bytes);
  expect(problems).toEqual([]);
  return { kind: kind!, file };
};
const whole = (language: 'en' | 'fr' | 'ru' = 'en') =>
  assemble(
    fullLetterParts({
      language,
      blocks: ['opening', 'concerns', 'asks', 'closing', 'enclosures', 'annex'],
      enclosures: ['A paper'],
    }),
  );

type Complaint = { readonly description: string; readonly path: { toString: () => string } };
/** What the validator finds, by part: a letter has other paragraphs than its paper. */
const complaints = async (bytes: Uint8Array) => {
  const errors = (await validationErrors(bytes)) as readonly Complaint[];
  return new Set(errors.map(({ description, path }) => `${String(path)} ${description}`));
};

describe('Microsoft’s Open XML SDK finds no error that the paper does not have', () => {
  it.each([
    ['of ours to start from', sampleTemplate],
    ['made by hand, with every place', fullPaper],
    ['made by hand, with one place', () => aPaper({ body: p('{{body}}') })],
    ['with the text in a cell', () => aPaper({ body: cells(p('Us'), p('{{body}}')) + p('x') })],
    ['with its maker’s traces', leakyPaper],
    ['that is a PNG logo', () => aPng(300, 100)],
    ['that is a JPEG logo', () => aJpeg()],
  ])(
    'on paper %s',
    async (_, make) => {
      const bytes = await make();
      const own = sheetOf(bytes).kind === 'docx' ? await complaints(bytes) : new Set();
      const file = await renderLetter(whole(), sheetOf(bytes));
      expect([...(await complaints(file))].filter((one) => !own.has(one))).toEqual([]);
    },
    60_000,
  );
});

it('the same letter on the same paper is the same bytes in every process and time zone', async () => {
  const bytes = await renderOnLetterhead(fullPaper(), assemble(fullLetterParts()));
  const here = createHash('sha256').update(bytes).digest('hex');
  const there = ['UTC', 'Asia/Kathmandu'].map((TZ) =>
    execFileSync(process.execPath, [join(import.meta.dirname, 'letter-bytes.ts')], {
      env: { ...process.env, TZ, NODE_OPTIONS: '' },
      encoding: 'utf8',
    }),
  );
  expect(new Set([here, ...there])).toEqual(new Set([here]));
}, 60_000);

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where it is missing)', () => {
  it('makes a letterhead that is taken, filled and sound', async () => {
    const bytes = await officePaper();
    const sheet = sheetOf(bytes);
    const own = await complaints(bytes);
    for (const language of ['en', 'fr', 'ru'] as const) {
      const document = whole(language);
      const file = await renderLetter(document, sheet);
      expect(inspectDocx(file).defects).toEqual([]);
      expect(await strangersIn(file, document, NOBODY, sheet)).toEqual([]);
      expect([...(await complaints(file))].filter((one) => !own.has(one))).toEqual([]);
      const { words, pages } = await printed(file);
      const all = words.map(({ text }) => text).join(' ');
      expect(all).toContain(plainSpaces(document.subject));
      expect(all).toContain(plainSpaces(document.close));
      expect(pages).toBe(3); // letter, its end, annex
    }
  }, 120_000);

  it('keeps the address in its window below a logo', async () => {
    const document = assemble(letterParts());
    for (const logo of [aPng(400, 100), aPng(100, 400), aPng(3000, 30)]) {
      const { words } = await printed(await renderLetter(document, sheetOf(logo)));
      const top = (text: string) => words.find((word) => word.text.startsWith(text))?.topMm ?? 0;
      expect(Math.abs(top('Commissioner') - 62.7)).toBeLessThan(1);
      expect(top('24')).toBeGreaterThan(96);
    }
  }, 120_000);
});
