// Chooses what the app opens in, and makes sure that it is there.
import { findBrowser } from '#tests/stand-in/browser.ts';
import type { Which } from '#tests/stand-in/use.ts';
import { aptInstall, browserAdvice, PACKAGES } from './debian.ts';
import { electronVersion, ensureElectron } from './electron-binary.ts';
import { Unavailable } from './run.ts';

/** Finds a browser, after installing one where that may be done; throws Unavailable. */
function ensureBrowser(): string {
  const find = () => findBrowser(process.env.STANDIN_HEADLESS === '1');
  const found = find() ?? (aptInstall(PACKAGES.people) ? find() : undefined);
  if (!found) throw new Unavailable(browserAdvice(process.platform));
  return found;
}

/** Says in one line what the app opens in and gives it; `again` tries again to fetch Electron. */
export function chooseProgram(again: boolean): Which {
  if (ensureElectron(again) && process.env.STANDIN !== '1') {
    console.log(`Demarche opens in Electron ${electronVersion()}.`);
    return 'electron';
  }
  const browser = ensureBrowser();
  console.log(`Demarche opens on the stand-in for Electron, in the browser ${browser}.`);
  return 'stand-in';
}
