// The sheets of a paper for a meeting: every line of it, marked as what it is.
import { expect, it } from 'vitest';
import type { BriefDocument } from '#core/briefs/brief-document.ts';
import { paragraphsIn } from '#core/briefs/printable.ts';
import { layOut } from '#main/letters/lay-out.ts';
import { HEADINGS_OF_FILE } from '#renderer/features/letters/pages/make-pages.ts';
import { sheetsOf } from '#renderer/features/letters/pages/sheets.ts';
import { wordDom } from '#renderer/features/letters/pages/word-dom.ts';
import { aBrief, overfullBrief, speakingNotes } from '#tests/support/brief-documents.ts';

async function sheetsFor(document: BriefDocument): Promise<readonly HTMLElement[]> {
  const { docx, pages } = await layOut(document);
  return sheetsOf(await wordDom(docx), pages, document, HEADINGS_OF_FILE);
}
/** What stands in the place of a tab, a comma between notes or a line's end is the sheet's. */
const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '');
const wordsOn = (sheets: readonly HTMLElement[]) =>
  letters(sheets.map(({ textContent }) => textContent).join(' '));

it.each([
  ['a brief', aBrief()],
  ['speaking notes', speakingNotes()],
  ['a brief of many pages', overfullBrief()],
])('%s has all its words on its sheets', async (_, document) => {
  const shown = wordsOn(await sheetsFor(document));
  for (const paragraph of paragraphsIn(document)) expect(shown).toContain(letters(paragraph));
});

it('each length of the speaking notes has a sheet of its own', async () => {
  const sheets = await sheetsFor(speakingNotes());
  expect(sheets.map((sheet) => sheet.querySelector('h2')?.textContent)).toEqual([
    '30 seconds (about 60 words)',
    '3 minutes (about 380 words)',
    '30 minutes: the full time',
  ]);
  expect(sheets[2]?.querySelector('h3')?.textContent).toBe('Point 1 (10 minutes)');
});

it('a table has heads of its columns where it has such, and of its rows', async () => {
  const [sheet] = await sheetsFor(aBrief());
  const [asks, answers] = [...(sheet?.querySelectorAll('table') ?? [])];
  const heads = (table: Element | undefined) =>
    [...(table?.querySelectorAll('th') ?? [])].map((head) => head.getAttribute('scope'));
  expect(heads(asks)).toEqual(['col', 'col', 'col', 'row', 'row']);
  expect(heads(answers)).toEqual(['row']);
});
