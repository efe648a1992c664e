// The papers of a meeting, from the plan to files: tagged PDFs with the words of the paper, a folder with
// all of them, and print.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Meeting } from '#core/meetings/meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import { aMeeting, anItem } from '#tests/support/meetings.ts';
import { expect, shell, test } from './fixture.ts';
import { longLetter } from './made-letter.ts';
import { goTo } from './steps.ts';

const { letter, library } = longLetter({ concerns: 6 });
const [appeal] = library.appeals;
const meeting: Meeting = aMeeting({
  appealId: letter.appealId,
  attending: [{ officeId: OfficeId.parse('eu-hrvp'), delegate: '' }],
  messages: ['An independent inquiry is owed'],
  agenda: [
    ...letter.concernIds.map((concernId, at) => anItem(at, { type: 'concern', concernId })),
    ...letter.asks.map((ask, at) => anItem(50 + at, { type: 'ask', ask })),
  ],
  answerIds: (appeal?.positions ?? []).slice(0, 2).map(({ id }) => id),
});

async function openPapers(page: Page): Promise<void> {
  await page.evaluate(async (made) => {
    const reply = await window.demarche.call('workspace.open', { appealIds: [] });
    const { revision } = (reply as { value: { revision: number } }).value;
    const command = { type: 'meetings.create', meeting: made };
    await window.demarche.call('workspace.apply', { base: revision, command });
  }, meeting);
  await page.reload();
  await shell(page).waitFor();
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: meeting.title }).click();
  await page.getByRole('button', { name: 'Papers', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Papers' }).waitFor();
}

/** In the dialog that shows what leaves: weighs it and presses `way`. */
async function leave(page: Page, open: RegExp, way: string): Promise<void> {
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog', { name: 'What leaves this computer' });
  if (await dialog.getByRole('checkbox').isVisible())
    await dialog.getByText(/^I have weighed/).click();
  await dialog.getByRole('button', { name: way }).click();
}

const answerSave = (app: ElectronApplication, file: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);

const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

test('each paper is saved as a tagged PDF that holds its words', async ({
  electronApp,
  page,
  userData,
}) => {
  test.setTimeout(90_000);
  await openPapers(page);
  for (const [tab, heading] of [
    ['Brief', 'Facts'],
    ['Speaking notes', 'In 30 seconds'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    const file = join(userData, `${tab}.pdf`);
    await answerSave(electronApp, file);
    await leave(page, /^Save or print the/, 'Save as PDF');
    await expect(page.getByText('outside Demarche’s protection')).toBeVisible({ timeout: 20_000 });
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/^Tagged: +yes$/m);
    const text = bare(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
    expect(text).toContain(bare(heading));
    expect(text).toContain(bare('An independent inquiry is owed'));
    const struct = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
    expect(struct.match(/^\s*H1\b/gm)?.length).toBe(1);
    expect(/^\s*TH\b/m.test(struct)).toBe(tab === 'Brief');
    await page.getByRole('button', { name: 'Dismiss' }).click();
  }
});

test('all papers are saved into one folder; the screen is accessible, its pages too', async ({
  electronApp,
  page,
  userData,
}) => {
  test.setTimeout(90_000);
  await openPapers(page);
  const folder = join(userData, 'pack');
  mkdirSync(folder);
  await electronApp.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, folder);
  await leave(page, /^Save all papers/, 'Save all into a folder…');
  await expect(page.getByText('4 of 4 files saved.')).toBeVisible({ timeout: 20_000 });
  expect(readdirSync(folder).toSorted()).toEqual([
    '2026-12-01 Human rights concerns set out in the appeal of 19 November eu-hrvp.docx',
    '2026-12-01 Visit to the ambassador brief.docx',
    '2026-12-01 Visit to the ambassador speaking notes.docx',
    'appointment-2026-12-01.ics',
  ]);
  await page.getByText('Pages', { exact: true }).click();
  await page.getByText(/^\d+ pages?$/).waitFor();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await leave(page, /^Save or print the/, 'Print…');
  await expect(page.getByText('Making the file…')).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
});
