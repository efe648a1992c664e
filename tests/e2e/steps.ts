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
