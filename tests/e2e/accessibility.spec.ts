// axe finds nothing to object to on any screen, in light and in dark.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createVault, expect, lock, start, test } from './fixture.ts';
import { objections } from './objections.ts';
import { goTo, openSender, searchFor, sendLetter } from './steps.ts';

const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the overview', (page) => goTo(page, 'Overview')],
  [
    'a cell',
    async (page) => {
      await goTo(page, 'Overview');
      await page.getByRole('button', { name: /^Uzbekistan, Accountability/ }).click();
    },
  ],
  [
    'a concern with a note',
    async (page) => {
      await page.getByRole('link', { name: /^No independent inquiry/ }).click();
      await page.keyboard.press('Control+m');
      await page.keyboard.type('To be raised first.');
    },
  ],
  [
    'a search with results',
    async (page) => {
      await goTo(page, 'Search');
      await page.getByRole('searchbox').fill('torture');
      await page.locator('mark').first().waitFor();
    },
  ],
  [
    'a search without results',
    async (page) => {
      await page.getByRole('searchbox').fill('zzzzzzzz');
      await page.getByText('Nothing found').first().waitFor();
    },
  ],
  ['the timeline', (page) => goTo(page, 'Timeline')],
  [
    'the coverage map with an open cell and all that is folded away',
    async (page) => {
      await goTo(page, 'Coverage');
      await page.getByRole('button', { name: /^Uzbekistan, Accountability/ }).click();
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  ],
  [
    'a picture about to be saved',
    (page) => page.getByRole('button', { name: 'Save as picture' }).click(),
  ],
  ['the map behind it', (page) => page.keyboard.press('Escape')],
  [
    'an official',
    async (page) => {
      await goTo(page, 'Officials');
      await page.getByText('President of the Kyrgyz Republic').first().click();
    },
  ],
  ['the list of letters', (page) => goTo(page, 'Letters')],
  [
    'a letter',
    async (page) => {
      await page.keyboard.press('Control+n');
      await page.getByRole('textbox', { name: 'Subject' }).waitFor();
    },
  ],
  [
    'a letter with every part that there is',
    async (page) => {
      await page.getByRole('button', { name: 'Change its parts' }).click();
      const parts = page.getByRole('region', { name: 'What it holds' });
      for (const box of await parts.getByRole('checkbox').all())
        if (!(await box.isChecked())) await box.press('Space');
      await page.getByRole('button', { name: 'Name a day' }).click();
      await page.getByRole('button', { name: 'Add a signatory' }).click();
      await page.getByRole('button', { name: 'Choose cases' }).click();
      await page.getByRole('option').first().click();
      await page.getByRole('button', { name: 'Done' }).click();
    },
  ],
  [
    'the kinds of letter',
    async (page) => {
      await goTo(page, 'Letters');
      await page.getByRole('link', { name: 'Kinds of letter' }).click();
    },
  ],
  [
    'a kind of one’s own',
    (page) => page.getByRole('button', { name: 'Copy and change: Joint letter' }).click(),
  ],
  ['the register before anything was sent', (page) => goTo(page, 'Register')],
  [
    'a sent letter with a reply',
    async (page) => {
      await sendLetter(page);
      await goTo(page, 'Register');
      await page.getByRole('listitem').getByRole('link').first().click();
      await page.getByRole('button', { name: 'Note a reply' }).click();
      await page.getByRole('button', { name: 'Note it' }).click();
      await page.getByText('Its words').click();
    },
  ],
  ['the register', (page) => goTo(page, 'Register')],
  ['the commitments before there were any', (page) => goTo(page, 'Commitments')],
  [
    'a commitment',
    async (page) => {
      await page.getByRole('button', { name: 'New commitment' }).click();
      await page.getByRole('button', { name: /Who made it/ }).click();
      await page.getByRole('option', { name: 'President of the Kyrgyz Republic' }).click();
      await page.getByRole('textbox', { name: 'What they said' }).fill('Send a list of prisoners');
      await page.getByRole('radio', { name: 'Will check' }).press('Space');
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.getByRole('textbox', { name: 'Due' }).fill('2027-13');
      await page.getByRole('button', { name: 'Note progress' }).click();
      await page.getByText('What others call it').click();
    },
  ],
  ['the commitments', (page) => goTo(page, 'Commitments')],
  ['the meetings before there is any', (page) => goTo(page, 'Meetings')],
  [
    'a meeting with a case, answers and too little time',
    async (page) => {
      await page.keyboard.press('Control+Shift+n');
      await page.getByRole('button', { name: 'Add a point' }).click();
      await page.getByRole('textbox', { name: 'Minutes for' }).fill('600');
      await page.getByRole('button', { name: 'Choose the case' }).click();
      await page.getByRole('option').first().click();
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: 'Add your own' }).click();
      await page.getByRole('button', { name: /more, on other countries/ }).click();
    },
  ],
  ['the list of meetings', (page) => goTo(page, 'Meetings')],
  ['Settings', (page) => goTo(page, 'Settings')],
  ['About', (page) => goTo(page, 'About')],
  // Last, for what is behind a dialog cannot be reached.
  [
    'an ask that is put together',
    async (page) => {
      await goTo(page, 'Letters');
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await page.getByRole('button', { name: 'Write my own' }).click();
      await page.getByRole('button', { name: 'Put it together…' }).click();
      await page.keyboard.type('improve');
      await page.getByText('Say what is to be done instead:').waitFor();
    },
  ],
];

for (const theme of ['Light', 'Dark'])
  test(`axe objects to no screen in ${theme.toLowerCase()}`, async ({ page }) => {
    test.setTimeout(120_000);
    await goTo(page, 'Settings');
    await page.getByRole('radio', { name: theme }).press('Space');
    await expect(page.locator(`html[data-theme="${theme.toLowerCase()}"]`)).toBeVisible();
    for (const [name, open] of screens)
      await test.step(name, async () => {
        await open(page);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await objections(page)).toEqual([]);
      });
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe does not object to the first run and the lock screen in ${colorScheme}`, async ({
    userData,
  }) => {
    const { electronApp, page } = await start(userData);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: 'Make five words for me' }).click();
    await page.getByRole('region', { name: 'Your five words' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await createVault(page, async () => {
      expect(await objections(page)).toEqual([]);
    });
    const locked = await lock({ electronApp, page });
    await locked.emulateMedia({ colorScheme });
    await locked.getByLabel('Passphrase', { exact: true }).fill('this is not it');
    await locked.keyboard.press('Enter');
    await locked.getByText('This is not the passphrase').waitFor();
    expect(await objections(locked)).toEqual([]);
    await electronApp.close();
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe does not object to the quiet screen of a meeting in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await goTo(page, 'Meetings');
    await page.keyboard.press('Control+Shift+n');
    await page.getByRole('button', { name: 'Add a point' }).click();
    await page.getByRole('button', { name: 'In the meeting' }).click();
    await page.keyboard.press('F9');
    await page.keyboard.press('F2');
    await page.keyboard.type('They will look into it.');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Noted on this' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('F9');
    await page.getByRole('button', { name: 'To the minutes' }).click();
    await page.getByRole('button', { name: 'Add what was said' }).click();
    expect(await objections(page)).toEqual([]);
  });

test('axe does not object to the words for a vault that cannot be read', async ({ userData }) => {
  mkdirSync(join(userData, 'vault'), { recursive: true });
  writeFileSync(join(userData, 'vault/head'), 'broken');
  const { electronApp, page } = await start(userData);
  await page.getByRole('alert').waitFor();
  expect(await objections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Restore from a backup' }).click();
  await page.getByText('There are no backups beside the vault.').waitFor();
  expect(await objections(page)).toEqual([]);
  await electronApp.close();
});

test('the shortcut of the search leads from any field into its own', async ({ page }) => {
  // As a screen reader focuses, without key or pointer: react-aria then defers its own focus.
  await (await openSender(page)).focus();
  await searchFor(page, 'torture');
  await expect(page.getByRole('searchbox')).toHaveValue('torture');
});
