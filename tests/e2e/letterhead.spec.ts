// Paper of the user's own: brought in, seen for what it is, written on.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { aPaper, fullPaper, p } from '#tests/support/letterheads.ts';
import { expect, test } from './fixture.ts';
import { chooseHighRepresentative, composeLetter, goTo } from './steps.ts';

/** Answers the dialogs as a person who picks these files. */
const answer = (app: ElectronApplication, open: string, save: string) =>
  app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [paths.open] });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: paths.save });
    },
    { open, save },
  );

test('a letter is written on the organisation’s own paper', async ({
  electronApp,
  page,
  userData,
}) => {
  test.setTimeout(90_000);
  const [bad, good, file] = ['bad.docx', 'good.docx', 'letter.docx'].map((name) =>
    join(userData, name),
  ) as [string, string, string];
  writeFileSync(bad, aPaper({ body: p('{{adress}}') }));
  writeFileSync(good, fullPaper());
  await goTo(page, 'Settings');
  const section = page.getByRole('region', { name: 'Letterheads' });
  await answer(electronApp, bad, file);
  await section.getByRole('button', { name: 'Add a letterhead…' }).click();
  await expect(section.getByText('no letter has: adress')).toBeVisible();
  await answer(electronApp, good, file);
  await section.getByRole('button', { name: 'Add a letterhead…' }).click();
  await section.getByRole('textbox', { name: 'Name' }).fill('Brussels office');
  await section.getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect(section.getByRole('listitem')).toHaveCount(1);

  await composeLetter(page);
  await chooseHighRepresentative(page);
  await page.getByRole('button', { name: /Letterhead$/ }).click();
  await page.getByRole('option', { name: 'Brussels office' }).click();
  await expect(page.getByText('written on the letterhead “Brussels office”')).toBeVisible();
  await page.getByRole('button', { name: 'Save as Word file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What leaves this computer' });
  await expect(dialog.getByText('What stands on the letterhead “Brussels office”')).toBeVisible();
  const weighed = dialog.getByText(/^I have weighed/);
  if (await weighed.isVisible()) await weighed.click();
  await dialog.getByRole('button', { name: 'Save as Word file' }).click();
  await expect(page.getByText('outside Demarche’s protection')).toBeVisible();

  const { text, defects, findings } = inspectDocx(readFileSync(file));
  expect(text).toContain('Our ref. 5, ');
  expect(text).toContain('Dear High Representative,');
  expect(text).not.toContain('{{');
  expect(defects).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['image']);
});
