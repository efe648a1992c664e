// The pages of a letter, on the screen and as a PDF: those of its Word file, as LibreOffice prints it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import type { LetterLanguage } from '#core/language.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import type { PageMap } from '#core/letters/page-map.ts';
import { layOut } from '#main/letters/lay-out.ts';
import { hasLibreOffice, inFolder } from '#tests/support/docx.ts';
import { inflatedStrings } from '#tests/support/pdf.ts';
import { expect, test } from './fixture.ts';
import { longLetter, openLetter } from './made-letter.ts';

const LETTERS = [
  { language: 'en', paper: 'A4', kind: 'formal' },
  { language: 'fr', paper: 'Letter', kind: 'formal' },
  { language: 'ru', paper: 'A4', kind: 'joint' },
  { language: 'ru', paper: 'A4', kind: 'annex' },
] as const;
const CONCERNS = 30;

async function showPages(page: Page): Promise<void> {
  await page.getByText('Pages', { exact: true }).click();
  await page.getByText(/^\d+ pages?$/).waitFor();
}

/** What of a text two programs lay out alike: its letters and digits. */
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The text of each page of a PDF. */
const pagesOf = (pdf: string): readonly string[] =>
  execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);

/** The lines of each page, as LibreOffice prints the Word file. */
const printedLines = (docx: Uint8Array): Promise<readonly (readonly string[])[]> =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'letter.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const arguments_ = ['--headless', '--convert-to', 'pdf', '--outdir', folder, 'letter.docx'];
    execFileSync('soffice', [profile, ...arguments_], { cwd: folder, stdio: 'ignore' });
    return pagesOf(join(folder, 'letter.pdf')).map((page) =>
      page
        .split('\n')
        .map(bare)
        .filter((line) => line !== ''),
    );
  });

for (const fields of LETTERS)
  test(`a letter has the pages of its Word file (${fields.language}, ${fields.kind}, ${fields.paper})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const parts = longLetter({ ...fields, concerns: CONCERNS });
    const { docx, pages } = await layOut(assemble(parts));
    await openLetter(page, parts);
    await showPages(page);

    const sheets = page.locator('.sheet');
    await expect(sheets).toHaveCount(pages.pages.length);
    await expect(page.getByText(`${pages.pages.length} pages`, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Actual size' }).click();
    expect(await overflowing(page)).toEqual([]);
    const texts = (await sheets.allTextContents()).map(bare);
    if (hasLibreOffice) {
      const printed = await printedLines(docx);
      expect(printed.length).toBe(pages.pages.length);
      const all = printed.flatMap((lines, at) => lines.map((line) => ({ line, at })));
      const there = all.filter(({ line, at }) => texts[at]?.includes(line));
      expect(there.length / all.length).toBeGreaterThan(0.95); // letters.md 9, item 21 asks for 0.8
    }
    await expect(page.locator('.sheet a, .sheet [href], .sheet iframe')).toHaveCount(0);
    const proof = await page.evaluate(() => window.demarche.call('offline.proof', null));
    expect(proof).toMatchObject({ value: { refusedRequests: 0 } });
  });

/** Pixels that the space at the end of a broken line takes beyond its margin. */
const SPACE = 5;

/** What sticks out of its sheet's margins, or stands on what follows it. */
const overflowing = (page: Page) =>
  page.locator('.sheet').evaluateAll(
    (sheets, space) =>
      sheets.flatMap((sheet) => {
        const { right, bottom } = sheet.getBoundingClientRect();
        const margin = Number.parseFloat(getComputedStyle(sheet).paddingRight);
        const blocks = [...sheet.querySelectorAll('.body .at, .notes .at, footer p')];
        return blocks.flatMap((block, at) => {
          const words = document.createRange();
          words.selectNodeContents(block);
          const next = blocks[at + 1]?.getBoundingClientRect().top ?? bottom;
          const isWide = words.getBoundingClientRect().right > right - margin + space;
          const box = block.getBoundingClientRect();
          const lines = block.querySelectorAll('br').length + 1;
          const wanted = Number.parseFloat(getComputedStyle(block).lineHeight) * lines;
          const isHigher = block.matches('p.at, h3.at, h4.at') && box.height > wanted + 0.5;
          const isHigh = isHigher || box.bottom > next + 1;
          return isWide || isHigh ? [block.textContent] : [];
        });
      }),
    SPACE,
  );

test('pages are read by keys, in both themes, and axe objects to nothing', async ({ page }) => {
  test.setTimeout(90_000);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/policy|trusted/i.test(message.text())) refused.push(message.text());
  });
  await openLetter(page, longLetter({ concerns: 12 }));
  await showPages(page);
  const letter = page.getByRole('region', { name: 'Page by page' });
  await letter.focus();
  const top = async () => (await page.locator('.sheet').first().boundingBox())?.y ?? 0;
  const before = await top();
  await page.keyboard.press('PageDown');
  await expect.poll(top).toBeLessThan(before - 100);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const paper = await page
      .locator('.sheet')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
  }
  expect(refused, 'what the page’s policy refuses').toEqual([]);
});

test('pages follow what is written, and the window does not wait for them', async ({ page }) => {
  await openLetter(page, longLetter({ concerns: 60 }));
  await showPages(page); // its code is loaded
  const sheet = await page.locator('.sheet').first().elementHandle();
  await page.getByText('Text', { exact: true }).click();
  await page.evaluate(() => {
    const ticks = { last: performance.now(), longest: 0 };
    Object.assign(window, { ticks });
    setInterval(() => {
      const now = performance.now();
      ticks.longest = Math.max(ticks.longest, now - ticks.last);
      ticks.last = now;
    }, 5);
  });
  const asked = Date.now();
  await page.getByText('Pages', { exact: true }).click();
  const isNew = () =>
    page
      .locator('.sheet')
      .first()
      .evaluate((one, old) => one !== old, sheet);
  await expect.poll(isNew).toBe(true); // laid out anew
  const taken = Date.now() - asked;
  const longest = await page.evaluate(() => Reflect.get(window, 'ticks').longest as number);
  expect(longest).toBeLessThan(taken / 2); // a layout in the window would hold it nearly as long

  await page.getByRole('textbox', { name: 'Opening' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Words that were not there.');
  await expect(page.locator('.sheet').first()).toContainText('Words that were not there.');
  await expect(page.getByText(/^\d+ pages$/)).toBeVisible();
});

/** Saves the letter as a PDF to `file`, past the look at what leaves. */
async function savePdf(electronApp: ElectronApplication, page: Page, file: string): Promise<void> {
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Save as Word file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What leaves this computer' });
  const weighed = dialog.getByRole('checkbox');
  if (await weighed.isVisible()) await dialog.getByText(/^I have weighed/).click();
  await dialog.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('outside Demarche’s protection')).toBeVisible({ timeout: 20_000 });
}

/** Every line of the text, with the page it is on. */
const linesOf = ({ pages }: PageMap) =>
  pages.flatMap(({ body }, at) =>
    body.flatMap((block) =>
      block.type === 'paragraph' ? block.lines.map(({ text }) => ({ line: text, at })) : [],
    ),
  );

/** An annex has a heading of its own. */
function headingsOf(parts: LetterParts): number {
  const { blocks, annex } = assemble(parts);
  return blocks.filter(({ type }) => type === 'heading').length + (annex ? 1 : 0);
}
const TAGS: Readonly<Record<LetterLanguage, string>> = { en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU' };

for (const { language, paper, kind } of LETTERS)
  test(`a PDF has the same pages, tagged, and tells nothing else (${language}, ${kind})`, async ({
    electronApp,
    page,
    userData,
  }) => {
    test.setTimeout(90_000);
    const file = join(userData, 'letter.pdf');
    const parts = longLetter({ language, paper, kind, concerns: CONCERNS });
    await openLetter(page, parts);
    await savePdf(electronApp, page, file);

    const { pages } = await layOut(assemble(parts));
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(new RegExp(`^Pages: +${pages.pages.length}$`, 'm'));
    expect(bare(info)).toContain(bare(assemble(parts).subject));
    expect(info).not.toMatch(/^(?:Creator|Producer):/m);
    const struct = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
    expect(struct.match(/^\s*H1\b/gm)?.length).toBe(1);
    expect(struct.match(/^\s*H2\b/gm)?.length ?? 0).toBe(headingsOf(parts));
    expect(/^\s*TH\b/m.test(struct)).toBe(kind === 'annex');
    const raw = readFileSync(file, 'latin1');
    expect(new Set(raw.match(/\/Lang \([^)]*\)/g))).toContain(`/Lang (${TAGS[language]})`);
    expect(raw).not.toContain('/Lang (en)');

    const everything = inflatedStrings(readFileSync(file));
    for (const secret of [userInfo().username, hostname(), homedir(), userData])
      if (secret.length > 4) expect(everything).not.toContain(secret);
    expect(everything).not.toMatch(/Chrom|Skia|Electron|Linux|Windows|Mac OS/);
    const texts = pagesOf(file).map(bare);
    for (const { line, at } of linesOf(pages)) expect(texts[at]).toContain(bare(line));
    await expect(page.locator('.sheets-to-print')).toHaveCount(0);
  });
