// Starts the built app for each spec, on user data of its own. Real Electron or the stand-in: the
// environment decides (stand-in/use.ts), no spec needs to know.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

const APP = resolve(import.meta.dirname, '../..');

export interface Running {
  electronApp: ElectronApplication;
  page: Page;
}

/** Starts the app on a folder of user data, for specs that restart. Gives it when it shows. */
export async function launch(userData: string, args: string[] = []): Promise<Running> {
  const electronApp = await _electron.launch({
    args: [APP, `--user-data-dir=${userData}`, ...args],
    // Playwright would force a light page; the app decides by the person's theme.
    colorScheme: null,
  });
  return { electronApp, page: await shownPage(electronApp) };
}

/** Gives the first page when its content is there: firstWindow returns while it is about:blank. */
export async function shownPage(electronApp: ElectronApplication): Promise<Page> {
  const page = await electronApp.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

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
