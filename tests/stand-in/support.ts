// Starts the fixture app as Playwright starts any Electron app; nothing here knows of the stand-in.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

const APP = join(import.meta.dirname, 'fixture-app');

/** What the fixture app shows specs of itself. */
export interface Seen {
  navigations: string[];
  arrivals: string[];
  permissions: string[];
  requests: string[];
}
export interface FixtureApi {
  invoke(channel: string, value?: unknown): Promise<unknown>;
  say(words: string): void;
  listen(callback: (words: string) => void): () => void;
  now(): number;
  nothing(): unknown;
}
declare global {
  var fixture: FixtureApi;
  var seen: Seen;
}

export function launchFixture(userData: string, ...args: string[]): Promise<ElectronApplication> {
  return _electron.launch({ args: [APP, `--user-data-dir=${userData}`, ...args] });
}

export const test = base.extend<{
  userData: string;
  electronApp: ElectronApplication;
  page: Page;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'fixture-app-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  electronApp: async ({ userData }, use) => {
    const app = await launchFixture(userData);
    await use(app);
    await app.close();
  },
  page: async ({ electronApp }, use) => {
    const page = await electronApp.firstWindow();
    await page.getByRole('main').waitFor(); // firstWindow comes back while it is about:blank
    await use(page);
  },
});
