// Journey two: annotate a span of a concern with the keyboard alone, and keep it.
import type { Page } from '@playwright/test';
import { expect, launch, test } from './fixture.ts';
import { openConcern } from './steps.ts';

/** Tabs on until `name` has the focus, as a person would. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole('button', { name });
  for (let steps = 0; steps < 40; steps++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test('a span is noted, found after a restart, undone and done again, by keys alone', async ({
  userData,
}) => {
  const first = await launch(userData);
  await openConcern(first.page);
  await tabTo(first.page, 'Select with keys');
  await first.page.keyboard.press('Enter');
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight'])
    await first.page.keyboard.press(key);
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await first.page.keyboard.type('Ask who decided this. — Спросить.');
  await tabTo(first.page, 'Done');
  await first.page.keyboard.press('Enter');
  const note = first.page.getByText('Ask who decided this. — Спросить.');
  await first.page.keyboard.press('Control+z');
  await expect(note).toBeHidden();
  await first.page.keyboard.press('Control+Shift+z');
  await expect(note).toBeVisible();
  await first.page.keyboard.press('Control+1');
  await expect(first.page.getByRole('heading', { level: 1 })).toContainText('Appeal to the EU');
  await first.electronApp.close();

  const { electronApp, page } = await launch(userData);
  await expect(
    page.getByRole('button', { name: /^Uzbekistan, Accountability: 3 concerns, 1 note,/ }),
  ).toBeVisible();
  await openConcern(page);
  const marked = page.locator('mark').first();
  await expect(marked).toBeVisible();
  await expect(page.getByText('Ask who decided this. — Спросить.')).toBeVisible();
  await electronApp.close();
});

test('a note can be changed, deleted, and brought back', async ({ page }) => {
  await openConcern(page);
  await page.keyboard.press('Control+m');
  await page.keyboard.type('First words');
  await page.getByRole('radio', { name: 'Question' }).press('Space');
  await page.getByRole('textbox', { name: 'Tags' }).fill('Brussels, november');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('First words')).toBeVisible();
  await expect(page.getByText('Brussels', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Delete this note' }).click();
  await expect(page.getByText('First words')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('First words')).toBeVisible();
});

test('overlapping spans are both marked, each linked to its note', async ({ page }) => {
  await openConcern(page);
  const noteOn = async (moves: readonly string[], words: string) => {
    await page.getByRole('button', { name: 'Select with keys' }).click();
    for (const key of moves) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
    await page.getByRole('button', { name: 'Done' }).click();
  };
  await noteOn(['Home', 'Shift+ArrowRight', 'Shift+ArrowRight'], 'one');
  await noteOn(['Home', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight'], 'two');
  await expect(page.getByRole('heading', { name: 'My notes (2)' })).toBeVisible();
  expect(await page.locator('mark').count()).toBeGreaterThanOrEqual(3);
  const described = await page.locator('mark').evaluateAll((marks) =>
    marks.every((mark) => {
      const ids = (mark.getAttribute('aria-details') ?? mark.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .filter(Boolean);
      return ids.length > 0 && ids.every((id) => document.getElementById(id) !== null);
    }),
  );
  expect(described).toBe(true);
});
