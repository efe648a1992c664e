// Journey three: from a concern to a Word file, which is then taken apart and held to the data.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { Library } from '#core/library/library.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { validationErrors } from '#tests/support/docx.ts';
import { expect, test } from './fixture.ts';
import { chooseHighRepresentative, composeLetter, openConcern } from './steps.ts';

const library = Library.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/library.json'), 'utf8')),
);
const CONCERN = 'uz-accountability-andijan-no-inquiry';
const concern = library.appeals[0]?.concerns.find(({ id }) => id === CONCERN);

/** Answers the save dialog as a person who picks `filePath`, or cancels when it is empty. */
const answerSave = (app: ElectronApplication, filePath: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === '', filePath: path });
  }, filePath);

/** Looks at what leaves, and lets it. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save as Word file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What leaves this computer' });
  const weighed = dialog.getByRole('checkbox');
  if (await weighed.isVisible()) await dialog.getByText(/^I have weighed/).click();
  await dialog.getByRole('button', { name: 'Save as Word file' }).click();
}

async function chooseFirstAsk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose asks' }).click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('option').first().click();
  await picker.getByRole('button', { name: 'Done' }).click();
}

test('a letter is chosen, written, seen and saved, and the file holds what the data says', async ({
  electronApp,
  page,
  userData,
}) => {
  test.setTimeout(90_000);
  const file = join(userData, 'letter.docx');
  await composeLetter(page);
  await expect(page.getByText('Choose whom the letter goes to.')).toBeVisible();
  await chooseHighRepresentative(page);
  await chooseFirstAsk(page);
  await page.getByRole('textbox', { name: 'Subject' }).fill('The Andijan events of May 2005');
  const opening = page.getByRole('textbox', { name: 'Opening' });
  await opening.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' We met in Tashkent — «на встрече».');
  await page.getByRole('textbox', { name: 'Organisation' }).fill('An Organisation');
  await page.getByRole('textbox', { name: 'Signed by' }).fill('A. Signatory');

  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('We met in Tashkent');
  await expect(preview).toContainText('Andijan');
  const statement = (concern?.statement ?? '').split(' ').slice(0, 6).join(' ');
  await expect(preview).toContainText(statement);

  await answerSave(electronApp, file);
  await save(page);
  await expect(page.getByText('outside Demarche’s protection')).toBeVisible();

  expect(await validationErrors(readFileSync(file))).toEqual([]);
  const report = inspectDocx(readFileSync(file));
  const words = report.text.replace(/[\u00a0\u202f]/g, ' ');
  expect(words).toContain(concern?.statement);
  expect(words).toContain('We met in Tashkent — «на встрече».');
  expect(words).toContain('Dear High Representative,');
  const source = library.appeals[0]?.sources.find(
    ({ id }) => id === concern?.citations[0]?.sourceId,
  );
  expect(words).toContain(source?.target);
  expect(report.properties).toContainEqual({
    name: 'dc:title',
    value: 'The Andijan events of May 2005',
  });
  expect(report.names).toEqual(['An Organisation']);
  expect(report.findings).toEqual([]);
  expect(report.defects).toEqual([]);
});

test('a joint letter names who signs and who gets a copy, in the file as in the preview', async ({
  electronApp,
  page,
  userData,
}) => {
  const file = join(userData, 'joint.docx');
  await openConcern(page);
  await page.getByRole('button', { name: 'Add to a letter' }).click();
  await page.getByRole('menuitem', { name: 'Another kind…' }).click();
  await page.getByRole('option', { name: /^Joint letter/ }).click();
  await chooseHighRepresentative(page);
  await page.getByRole('button', { name: 'Add a signatory' }).click();
  const signatories = page.getByRole('region', { name: 'Who signs with you' });
  await signatories.getByRole('textbox', { name: 'Organisation' }).fill('Second Organisation');
  await signatories.getByRole('textbox', { name: 'Seat' }).fill('Geneva');
  await page.getByRole('button', { name: 'Choose who gets a copy' }).click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('searchbox').fill('Special Representative');
  await picker.getByRole('option').first().click();
  await picker.getByRole('button', { name: 'Done' }).click();
  const words = ['Signed jointly with:', 'Second Organisation (Geneva)', 'Copy to:'];
  const preview = page.getByRole('region', { name: 'Preview' });
  for (const each of words) await expect(preview).toContainText(each);
  await answerSave(electronApp, file);
  await save(page);
  await expect(page.getByText('outside Demarche’s protection')).toBeVisible();
  const { text } = inspectDocx(readFileSync(file));
  for (const each of words) expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(each);
});

test('a private note never reaches the letter', async ({ electronApp, page, userData }) => {
  const file = join(userData, 'letter.docx');
  await openConcern(page);
  await page.keyboard.press('Control+m');
  await page.keyboard.type('CANARY-7d1f our contact in Tashkent');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Add to a letter' }).click();
  await page.getByRole('menuitem', { name: 'New letter with this concern' }).click();
  await chooseHighRepresentative(page);
  await answerSave(electronApp, file);
  await save(page);
  await expect(page.getByText('outside Demarche’s protection')).toBeVisible();
  const { text } = inspectDocx(readFileSync(file));
  expect(text).not.toContain('CANARY');
});

test('a save that is cancelled leaves no file and no fuss', async ({
  electronApp,
  page,
  userData,
}) => {
  await composeLetter(page);
  await chooseHighRepresentative(page);
  await answerSave(electronApp, '');
  await save(page);
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeHidden();
  await expect(page.getByText('outside Demarche’s protection')).toBeHidden();
  expect(existsSync(join(userData, 'letter.docx'))).toBe(false);
});

test('a file that cannot be written is said so, with what to do', async ({ electronApp, page }) => {
  await composeLetter(page);
  await chooseHighRepresentative(page);
  await answerSave(electronApp, '/dev/null/letter.docx');
  await save(page);
  await expect(page.getByRole('alert').first()).toContainText('choose another place');
});

test('concerns are put in another order by keys', async ({ page }) => {
  await page.getByRole('button', { name: /^Uzbekistan, Accountability/ }).click();
  await page.getByRole('button', { name: 'Write a letter with these' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
  const preview = page.getByRole('region', { name: 'Preview' });
  const firstOf = async () => {
    const text = ((await preview.textContent()) ?? '').replace(/\s+/g, ' ');
    return text.indexOf('Up to November 2013') < text.indexOf('As of November 2013 no government');
  };
  expect(await firstOf()).toBe(true);
  await page.getByRole('button', { name: /^Move down: No independent inquiry/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(firstOf).toBe(false);
});
