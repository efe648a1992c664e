// One draft to three officials: three files, each with its own salutation, paragraph and asks.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { expect, test } from './fixture.ts';
import { openConcern } from './steps.ts';

/** Answers the dialog for a folder as a person who picks `folder`. */
const answerFolder = (app: ElectronApplication, folder: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, folder);

async function pick(page: Page, button: string, ...searches: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const picker = page.getByRole('dialog');
  for (const words of searches) {
    await picker.getByRole('searchbox').fill(words);
    await picker.getByRole('option').first().click();
  }
  await picker.getByRole('button', { name: 'Done' }).click();
}

async function compose(page: Page): Promise<void> {
  await openConcern(page);
  await page.getByRole('button', { name: 'Add to a letter' }).click();
  await page.getByRole('menuitem', { name: 'New letter with this concern' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).fill('The Andijan events');
  await pick(
    page,
    'Choose officials',
    ...['High Representative of the Union', 'OSCE Representative on Freedom'],
    'Minister of Foreign Affairs of the Republic of Uzbekistan',
  );
  await pick(page, 'Choose asks', 'major human rights concerns summarised');
  await page.getByText('One letter to each').click();
}

async function unfold(page: Page, title: RegExp): Promise<Locator> {
  const list = page.getByRole('list', { name: 'For each recipient' });
  await list.getByRole('button', { name: title }).click();
  return list.getByRole('group', { name: title });
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save as Word file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What leaves this computer' });
  if (await dialog.getByRole('checkbox').isVisible())
    await dialog.getByText(/^I have weighed/).click();
  await dialog.getByRole('button', { name: 'Save 3 letters…' }).click();
}

test('three recipients get three files, each greeted and asked in its own way', async ({
  electronApp,
  page,
  userData,
}) => {
  test.setTimeout(90_000);
  const folder = join(userData, 'letters');
  mkdirSync(folder);
  await compose(page);
  const minister = await unfold(page, /^Minister of Foreign Affairs/);
  await minister.getByRole('textbox', { name: 'Salutation' }).fill('Excellency,');
  const osce = await unfold(page, /^OSCE Representative/);
  await osce.getByRole('textbox', { name: 'Paragraph for this recipient alone' }).click();
  await page.keyboard.type('Your office saw this itself.');

  await answerFolder(electronApp, folder);
  await save(page);
  await expect(page.getByText('3 of 3 letters saved.')).toBeVisible();
  const names = readdirSync(folder).toSorted();
  expect(names.map((name) => name.replace(/^\S+ /, ''))).toEqual([
    'The Andijan events eu-hrvp.docx',
    'The Andijan events osce-rfom.docx',
    'The Andijan events uz-fm.docx',
  ]);
  const reports = names.map((name) => inspectDocx(readFileSync(join(folder, name))));
  const texts = reports.map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(reports.flatMap(({ findings, defects }) => [...findings, ...defects])).toEqual([]);
  expect(texts.map((text) => text.includes('Dear High Representative,'))).toEqual([
    true,
    false,
    false,
  ]);
  expect(texts.map((text) => text.includes('Excellency,'))).toEqual([false, false, true]);
  expect(texts.map((text) => text.includes('Your office saw this'))).toEqual([false, true, false]);
  expect(texts.map((text) => text.includes('major human rights concerns'))).toEqual([
    true,
    false,
    false,
  ]);

  await save(page);
  await expect(page.getByText('3 of 3 letters saved.')).toBeVisible();
  expect(readdirSync(folder).toSorted()).toEqual(names);
});
