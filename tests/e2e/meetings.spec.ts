// A meeting planned by keys alone, and a pack of it made in one action.
import type { Locator, Page } from '@playwright/test';
import { expect, lock, test, unlock } from './fixture.ts';
import { goTo } from './steps.ts';

const press = async (page: Page, on: Locator, key: string): Promise<void> => {
  await on.focus();
  await page.keyboard.press(key);
};

/** Looks for `words` in the picker that is open, takes the first found and leaves it. */
async function pick(page: Page, words: string): Promise<void> {
  const picker = page.getByRole('dialog').last();
  await expect(picker.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(picker.getByRole('option').first()).toContainText(words);
  await press(page, picker.getByRole('option').first(), 'Space');
  await press(page, picker.getByRole('button', { name: 'Done' }), 'Enter');
}

test('a meeting is planned by keys alone, and its plan is there after a lock', async ({
  electronApp,
  page,
}) => {
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meetings');
  await page.keyboard.press('Control+Shift+n');
  const title = page.getByRole('textbox', { name: 'Title' });
  await press(page, title, 'Control+a');
  await page.keyboard.type('Visit in December');

  await press(page, page.getByRole('button', { name: 'Choose officials' }), 'Enter');
  await pick(page, 'High Representative');
  await press(page, page.getByRole('button', { name: 'Choose concerns' }), 'Enter');
  await pick(page, 'No independent inquiry');
  await press(page, page.getByRole('button', { name: 'Add a point' }), 'Enter');
  await expect(page.getByRole('textbox', { name: 'Point' })).toBeFocused();
  await page.keyboard.type('thank them');
  const minutes = page.getByRole('textbox', { name: 'Minutes for thank them' });
  await minutes.focus();
  await page.keyboard.type('45');
  await expect(page.getByText(/^15 minutes more are promised/)).toBeVisible();
  await press(page, page.getByRole('row', { name: 'thank them' }), 'Alt+ArrowUp');
  await expect(page.getByRole('grid', { name: 'Agenda' }).getByRole('row').first()).toContainText(
    'Point',
  );

  const again = await lock({ electronApp, page });
  await unlock(again);
  await goTo(again, 'Meetings');
  await expect(again.getByRole('main').getByRole('listitem')).toContainText('Visit in December');
  await press(again, again.getByRole('link', { name: 'Visit in December' }), 'Enter');
  const rows = again.getByRole('grid', { name: 'Agenda' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText('No independent inquiry');
});

test('a pack is prepared in one action from the screen of an official', async ({ page }) => {
  await goTo(page, 'Officials');
  await page.getByRole('searchbox').fill('European Union to the Republic of Uzbekistan');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Prepare a pack' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: 'Uzbekistan' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Minutes available' }).fill('20');
  await dialog.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await goTo(page, 'Meetings');
  await expect(page.getByRole('main').getByRole('listitem')).toContainText(
    'Head of the Delegation of the European Union to the Republic of Uzbekistan',
  );
});
