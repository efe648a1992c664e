// The end-to-end specs and the contract specs of the stand-in, in real Electron where its binary
// is, else on the stand-in.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '#tests/stand-in/browser.ts';
import { hasElectron } from '#tests/stand-in/use.ts';
import { type Counts, fromPlaywright, readCounts } from './counts.ts';
import { aptInstall, browserAdvice, PACKAGES } from './debian.ts';
import { ensureDisplay, hasDisplay, isOnPath } from './display.ts';
import { electronVersion } from './electron-binary.ts';
import { cache } from './places.ts';
import { runNode, tools, Unavailable } from './run.ts';

const REPORT = join(cache, 'playwright.json');

const isReal = () => hasElectron() && process.env.STANDIN !== '1';

/** Real Electron needs a display; the stand-in, a browser, which need not show anything. */
async function prepare(): Promise<void> {
  if (isReal()) {
    if (!hasDisplay() && !isOnPath('Xvfb')) aptInstall(PACKAGES.display);
    return ensureDisplay();
  }
  process.env.STANDIN_HEADLESS ??= '1';
  const find = () => findBrowser(process.env.STANDIN_HEADLESS !== '0');
  if (!find() && !(aptInstall(PACKAGES.tests) && find()))
    throw new Unavailable(browserAdvice(process.platform));
}

/** One line for the log: what the specs ran in. */
export function describeEndToEnd(): string {
  if (isReal()) return `The end-to-end specs ran in real Electron ${electronVersion()}.`;
  const browser = findBrowser(process.env.STANDIN_HEADLESS !== '0') ?? 'no browser';
  return `The end-to-end specs ran on the stand-in for Electron (${browser}), not in real Electron.`;
}

/** Runs the specs; `args` are Playwright's. Gives whether all passed. */
export async function runEndToEnd(args: readonly string[] = []): Promise<boolean> {
  rmSync(REPORT, { force: true });
  await prepare();
  const all = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...args];
  return (await runNode(tools.playwright, all, { PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT })) === 0;
}

export const endToEndCounts = (): Counts => readCounts(REPORT, fromPlaywright);
