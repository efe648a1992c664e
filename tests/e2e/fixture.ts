// Starts the built app for each spec, on user data of its own. Real Electron or the stand-in: the
// environment decides (stand-in/use.ts), no spec needs to know.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';

import type {} from '#renderer/app/client.ts'; // says what `window.demarche` is

export { expect };

const APP = resolve(import.meta.dirname, '../..');

/** Of every vault that a spec makes. */
export const PASSPHRASE = 'orbit lantern maple quiver tundra';

export interface Running {
  electronApp: ElectronApplication;
  page: Page;
}

/** Starts the app on a folder of user data and lets whatever it shows stand. */
export async function start(userData: string, args: string[] = []): Promise<Running> {
  const electronApp = await _electron.launch({
    args: [APP, `--user-data-dir=${userData}`, ...args],
    // Playwright would force a light page; the app decides by the person's theme.
    colorScheme: null,
  });
  return { electronApp, page: await firstPage(electronApp) };
}

/** Starts the app on a folder of user data, for specs that restart; its vault is made or opened. */
export async function launch(userData: string, args: string[] = []): Promise<Running> {
  const { electronApp } = await start(userData, args);
  return { electronApp, page: await shownPage(electronApp) };
}

/** The first page when it shows something: firstWindow returns while it is about:blank. */
async function firstPage(electronApp: ElectronApplication): Promise<Page> {
  const page = await electronApp.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Gives the first page with an open vault in it. */
export async function shownPage(electronApp: ElectronApplication): Promise<Page> {
  const page = await firstPage(electronApp);
  if (await page.getByRole('heading', { name: 'Create your vault' }).isVisible())
    await makeVault(page);
  else if (await passphraseField(page).isVisible()) await unlock(page);
  return page;
}

const passphraseField = (page: Page) => page.getByLabel('Passphrase', { exact: true });

/** Makes a vault past the screens, which specs of their own walk through. */
async function makeVault(page: Page): Promise<void> {
  await page.evaluate(
    (passphrase) => window.demarche.call('vault.create', { passphrase }),
    PASSPHRASE,
  );
  await page.reload();
  await shell(page).waitFor();
}

/** Opens the vault at the lock screen, as a person does. */
export async function unlock(page: Page, passphrase: string = PASSPHRASE): Promise<void> {
  await passphraseField(page).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await shell(page).waitFor();
}

/** Makes a vault through the screens of the first run; gives its recovery key. */
export async function createVault(
  page: Page,
  atRecoveryKey: () => Promise<void> = async () => {},
): Promise<string> {
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Create the vault' }).click();
  const groups = page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem');
  await expect(groups).toHaveCount(13);
  await atRecoveryKey();
  const key = await groups.allTextContents();
  const asked = (await page.getByText(/^Group \d+ of the key$/).textContent()) ?? '';
  await page.getByLabel(asked).fill(key[Number(/\d+/.exec(asked)) - 1] ?? '');
  await page.getByRole('button', { name: 'Open Demarche' }).click();
  await shell(page).waitFor();
  return key.join('-');
}

/** Locks by the shortcut; gives the page that takes the place of the one that has seen the vault. */
export async function lock({ electronApp, page }: Running): Promise<Page> {
  const next = electronApp.waitForEvent('window');
  const pressed = page.keyboard.press('Control+l').catch(() => undefined); // the page may go first
  const [locked] = await Promise.all([next, pressed]);
  await passphraseField(locked).waitFor();
  return locked;
}

/** What is there once the vault is open, and only then. */
export const shell = (page: Page) => page.getByRole('navigation', { name: 'Main' });

export const test = base.extend<{
  userData: string;
  electronApp: ElectronApplication;
  page: Page;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  electronApp: async ({ userData }, use) => {
    const { electronApp } = await launch(userData);
    await use(electronApp);
    await electronApp.close();
  },
  page: async ({ electronApp }, use) => {
    await use(await shownPage(electronApp));
  },
});
