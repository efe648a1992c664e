// Starts the browser under the app, and ends the app with it.

import { app } from './app.ts';
import { findBrowser } from './browser.ts';
import { startChromium } from './chromium.ts';
import { log, quiet, state } from './state.ts';

const needsDisplay = () => process.platform === 'linux';
const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** STANDIN_HEADLESS decides; else windows are shown wherever they can be. */
function isHeadless(): boolean {
  const wish = process.env.STANDIN_HEADLESS;
  return wish ? wish !== '0' : needsDisplay() && !hasDisplay();
}

/** The browser has ended: by app.exit, by the person closing its last window, or by a crash. */
function browserEnded(code: number | null): void {
  if (state.exiting) return;
  state.browser = undefined;
  if (code !== 0) log(`the browser ended with code ${code}`);
  for (const win of [...state.windows.values()]) win.closedOutside();
  setTimeout(() => app.exit(code ?? 1), 5000).unref();
  if (state.windows.size === 0) app.quit();
}

async function launch(): Promise<void> {
  state.headless = isHeadless();
  const file = findBrowser(state.headless);
  if (file === undefined)
    throw new Error('found no Chromium, Chrome, Edge or Brave; STANDIN_BROWSER may name one');
  const browser = await startChromium(file);
  state.browser = browser;
  browser.process.once('exit', browserEnded);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => app.quit());
  app.becomeReady();
}

/** Called when the app has done what it does before ready. */
export function begin(): void {
  if (state.exiting) return;
  launch().catch((error: unknown) => {
    if (state.exiting) return quiet();
    log(String(error));
    process.exit(1);
  });
}
