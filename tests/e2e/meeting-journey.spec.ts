// The whole way of a meeting, as a person goes it: planned in one action, papers saved, held, what was
// promised kept, and a reminder written when the day has passed.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { goTo } from './steps.ts';

const OFFICE = 'Head of the Delegation of the European Union to the Republic of Uzbekistan';

test('from a plan to its papers, its minutes, a commitment and the reminder of it', async ({
  electronApp,
  page,
  userData,
}) => {
  test.setTimeout(120_000);
  await goTo(page, 'Officials');
  await page.getByRole('searchbox').fill('European Union to the Republic of Uzbekistan');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Prepare a pack' }).click();
  const choices = page.getByRole('dialog');
  await choices.getByLabel('Day').fill('2026-12-01');
  await choices.getByRole('button', { name: 'Make the pack' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible();

  const folder = join(userData, 'pack');
  mkdirSync(folder);
  await electronApp.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, folder);
  await page.getByRole('button', { name: /^Save all papers/ }).click();
  const leaving = page.getByRole('dialog', { name: 'What leaves this computer' });
  if (await leaving.getByRole('checkbox').isVisible())
    await leaving.getByText(/^I have weighed/).click();
  await leaving.getByRole('button', { name: 'Save all into a folder…' }).click();
  await expect(page.getByText('4 of 4 files saved.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Open the leave-behind letter' })).toBeVisible();
  const kinds = readdirSync(folder).map((name) => name.slice(name.lastIndexOf('.')));
  expect(kinds.toSorted()).toEqual(['.docx', '.docx', '.docx', '.ics']);

  await page.getByRole('link', { name: /^Briefing before/ }).click();
  await page.getByRole('button', { name: 'In the meeting' }).click();
  await page.keyboard.press('F9');
  await page.keyboard.press('F2');
  await page.keyboard.type('The delegation will ask for a list.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: 'To the minutes' }).click();

  await page.getByRole('button', { name: 'Make it a commitment' }).click();
  await page.getByRole('menuitem', { name: /^Accepted/ }).click();
  await page.getByRole('link', { name: 'Commitment: Accepted' }).click();
  await page.getByRole('textbox', { name: 'Due' }).fill('2020-03');
  await expect(page.getByText('The last day is 31 March 2020.')).toBeVisible();

  await goTo(page, 'Overview');
  const due = page.getByRole('region', { name: 'Due' });
  await expect(due).toContainText('1 overdue');
  await due.getByRole('link', { name: 'The delegation will ask for a list.' }).click();
  await page.getByRole('button', { name: 'Write a reminder' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText(OFFICE);
  await expect(preview).toContainText('in substance: The delegation will ask for a list');
  await expect(preview).toContainText('March 2020');

  await goTo(page, 'Coverage');
  await expect(page.getByText('1 of 62 concerns have been raised with somebody.')).toBeVisible();
  await goTo(page, 'Meetings');
  await page.getByRole('radio', { name: /^Held/ }).or(page.getByText(/^Held/)).first().click();
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(OFFICE);
});
