import { type BlockLayout, layoutDocument } from 'docx/layout';
import { describe, expect, it } from 'vitest';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { renderDocx, wordDocument } from '#main/letters/render-docx.ts';
import { bytesOf, hasLibreOffice, partsOf, printed } from '#tests/support/docx.ts';
import { fullLetterParts, letterParts } from '#tests/support/letters.ts';

const MM_PER_PIXEL = 25.4 / 96;
const linesOf = (block: BlockLayout) => (block.type === 'paragraph' ? block.lines : []);
const laidOut = (parts: LetterParts) =>
  layoutDocument(wordDocument(assemble(parts), { countsPages: false }));
/** Lines of each page as plain text with their height in millimetres. */
const pagesOf = (parts: LetterParts) =>
  laidOut(parts).pages.map((page) =>
    page.body
      .flatMap(linesOf)
      .map(({ text, y }) => ({ text: plainSpaces(text).trim(), topMm: y * MM_PER_PIXEL })),
  );
const filler = (paragraphs: number) =>
  fromPlainText(
    Array.from(
      { length: paragraphs },
      (_, index) =>
        `Paragraph ${index} of this letter stands here to fill the page, line after line, as real ones do when much has to be said.`,
    ).join('\n'),
  );

describe('the window of the envelope (DIN 5008, form B)', () => {
  const find = (text: string) => pagesOf(letterParts())[0]?.find((line) => line.text === text);

  it('holds the address from 62.7 mm, ending before 90 mm', () => {
    expect(find('European Commissioner for Partnerships')?.topMm).toBeCloseTo(62.7, 0);
    expect(find('1049 Brussels')?.topMm).toBeLessThan(85.5);
  });

  it('is followed by the date below 97 mm', () => {
    const top = find('Brussels, 24 November 2026')?.topMm ?? 0;
    expect(top).toBeGreaterThan(97);
    expect(top).toBeLessThan(103);
  });
});

describe('pages', () => {
  it('are laid out whole, with no guess', () => {
    expect(laidOut(fullLetterParts()).stoppedAt).toBeUndefined();
  });

  // Every length at which the signature could be pushed alone onto a new page.
  it.each(Array.from({ length: 8 }, (_, index) => 6 + index))(
    'never leave the signature alone (%i paragraphs)',
    (count) => {
      const pages = pagesOf(letterParts({ opening: filler(count), concernIds: [] }));
      const last = pages.at(-1)?.map(({ text }) => text) ?? [];
      const close = last.indexOf('Yours sincerely,');
      expect(last.slice(close)).toEqual([
        'Yours sincerely,',
        'Maria Example',
        'Director, Example Rights Watch',
      ]);
      expect(close).toBeGreaterThanOrEqual(2);
    },
  );

  it('never end with a heading', () => {
    const headings = /^(?:Uzbekistan|Kazakhstan|Kyrgyzstan|The region as a whole|Our requests)$/;
    for (const opening of [2, 4, 6, 8, 10].map(filler))
      for (const page of pagesOf(fullLetterParts({ opening })))
        expect(page.at(-1)?.text).not.toMatch(headings);
  });

  it('begin with the letterhead once, then with the running head', () => {
    const { pages } = laidOut(fullLetterParts({ opening: filler(20) }));
    expect(pages.map(({ header }) => header)).toEqual([
      'first',
      ...pages.slice(1).map(() => 'default'),
    ]);
  });
});

describe.skipIf(!hasLibreOffice)(
  'LibreOffice (skipped where soffice or pdftotext is missing)',
  () => {
    it('opens the letter and puts address and date where they belong', async () => {
      const { words } = await printed(await bytesOf(letterParts()));
      const top = (text: string) => words.find((word) => word.text.startsWith(text))?.topMm ?? 0;
      expect(Math.abs(top('Commissioner') - 62.7)).toBeLessThan(1);
      expect(top('24')).toBeGreaterThan(96);
    }, 60_000);

    it.each(['A4', 'Letter'] as const)(
      'counts the same pages as we do (%s)',
      async (paper) => {
        const parts = fullLetterParts({ paper, opening: filler(14) });
        const bytes = await renderDocx(assemble(parts));
        const { pages, words } = await printed(bytes);
        expect(pages).toBe(laidOut(parts).pages.length);
        expect(partsOf(bytes)['word/footer1.xml']).toContain(`>${pages}</w:t>`);
        const last = words
          .filter((word) => word.page === pages)
          .map(({ text }) => text)
          .join(' ');
        expect(last).toContain(`Page ${pages} of ${pages}`);
      },
      60_000,
    );
  },
);
