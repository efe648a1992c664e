// What a person does in many journeys, by role and name.
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Goes to a place by the sidebar. */
export const goTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name }).click();

/** Goes to the search by its shortcut and types. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(words);
}

/** Finds and opens the concern about the Andijan inquiry, by keys alone. */
export async function openConcern(page: Page): Promise<void> {
  await searchFor(page, 'Andijan inquiry');
  const found = page.getByRole('link', { name: /^No independent inquiry/ });
  await found.waitFor();
  await found.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No independent inquiry');
}

/** A field that is kept in the vault as it is typed. */
export async function openSender(page: Page): Promise<Locator> {
  await goTo(page, 'Settings');
  return page.getByRole('textbox', { name: 'Organisation' });
}

/** Starts a letter from the concern about the Andijan inquiry. */
export async function composeLetter(page: Page): Promise<void> {
  await openConcern(page);
  await page.getByRole('button', { name: 'Add to a letter' }).click();
  await page.getByRole('menuitem', { name: 'New letter with this concern' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
}

export async function chooseHighRepresentative(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose officials' }).click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('searchbox').fill('High Representative');
  await picker.getByRole('option', { name: /High Representative of the Union/ }).click();
  await picker.getByRole('button', { name: 'Done' }).click();
}

/** Writes a letter that lacks nothing, and notes it as sent. */
export async function sendLetter(page: Page): Promise<void> {
  await composeLetter(page);
  await chooseHighRepresentative(page);
  await page.getByRole('button', { name: 'Note as sent' }).click();
  await page.getByRole('button', { name: 'Seal it as sent' }).click();
  await page.getByRole('link', { name: /^Sent .* by post$/ }).waitFor();
}
