// Journey one: open the workbench and find a concern of the bundled appeal.
import { expect, test } from './fixture.ts';
import { goTo, searchFor } from './steps.ts';

test('the first start shows the real appeal and three steps to a letter', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Appeal to the EU');
  await expect(page.getByRole('heading', { name: 'Three steps to a first letter' })).toBeVisible();
  await page.getByRole('button', { name: 'Hide these steps' }).click();
  await expect(page.getByRole('heading', { name: 'Three steps' })).toBeHidden();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(page.getByRole('heading', { name: 'Three steps' })).toBeHidden();
});

test('the overview counts 62 concerns, and arrow keys lead to one of them', async ({ page }) => {
  const grid = page.getByRole('grid', { name: 'Concerns by country and theme' });
  await expect(grid.getByRole('row', { name: /^All/ })).toContainText('62');
  await grid.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('button', { name: /^Kyrgyzstan, Civil society/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Civil society in Kyrgyzstan');
  await page.getByRole('link', { name: /^Torture complaint/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Torture complaint of Azimjan Askarov not investigated',
  );
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Appeal to the EU');
  await expect(grid.getByRole('button', { name: /^Kyrgyzstan, Civil society/ })).toBeFocused();
});

test('search finds a name in another script, narrows it, and comes back to it', async ({
  page,
}) => {
  await searchFor(page, 'Андижан');
  await expect(page.getByText('6 results')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Concern/ }).press('Space');
  await expect(page.getByText('3 results')).toBeVisible();
  const found = page.getByRole('main').getByText('No independent inquiry into the Andijan events');
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('Andijan');
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'No independent inquiry into the Andijan events',
  );
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('searchbox')).toHaveValue('Андижан');
  await expect(page.getByText('3 results')).toBeVisible();
});

test('the timeline tells all 26 events, from 2002 to 2013', async ({ page }) => {
  await goTo(page, 'Timeline');
  await expect(page.getByRole('article')).toHaveCount(26);
  await expect(page.getByRole('heading', { name: '2002', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: '2013', exact: true })).toBeVisible();
});

test('an official’s name is printed only once it is confirmed', async ({ page }) => {
  await goTo(page, 'Officials');
  await page.getByRole('searchbox').fill('High Representative');
  await page.getByText('High Representative of the Union').first().click();
  await expect(page.getByText('confirm before use')).toBeVisible();
  await expect(page.getByText('Dear High Representative,').first()).toBeVisible();
  await page.getByRole('button', { name: 'Confirm who holds it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Full name' }).fill('Vera Examplova');
  await dialog.getByRole('textbox', { name: /^Surname/ }).fill('Examplova');
  await dialog.getByRole('textbox', { name: /^Source/ }).fill('the institution’s page, today');
  await dialog.getByRole('button', { name: 'Confirm as of today' }).click();
  await expect(page.getByText('Vera Examplova').first()).toBeVisible();
  await expect(page.getByText('Dear High Representative Examplova,').first()).toBeVisible();
});

test('About shows which data this is, by its hash', async ({ page }) => {
  await goTo(page, 'About');
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
});
