// `npm start`: builds what is stale and opens the app, in Electron or on the stand-in for it.
// Arguments after `--` go to the app; --fetch-electron tries again to fetch Electron's binary.
import { join } from 'node:path';
import { findBrowser } from '#tests/stand-in/browser.ts';
import { electronExecutable, standInScript } from '#tests/stand-in/use.ts';
import { buildApp, buildLibrary } from './build.ts';
import { aptInstall, browserAdvice, PACKAGES } from './debian.ts';
import { ensureDisplay } from './display.ts';
import { electronVersion, ensureElectron } from './electron-binary.ts';
import { cache, root } from './places.ts';
import { EX_UNAVAILABLE, run, Unavailable } from './run.ts';

const FETCH = '--fetch-electron';

/** Finds a browser, after installing one where that may be done; throws Unavailable. */
function ensureBrowser(): string {
  const headless = process.env.STANDIN_HEADLESS === '1';
  const find = () => findBrowser(headless);
  const found = find() ?? (aptInstall(PACKAGES.people) ? find() : undefined);
  if (!found) throw new Unavailable(browserAdvice(process.platform));
  return found;
}

/** Gives the command that runs an app, and says in one line which it is. */
function chooseCommand(args: readonly string[]): [string, ...string[]] {
  if (ensureElectron(args.includes(FETCH)) && process.env.STANDIN !== '1') {
    console.log(`Demarche opens in Electron ${electronVersion()}.`);
    return [electronExecutable()];
  }
  const browser = ensureBrowser();
  console.log(`Demarche opens on the stand-in for Electron, in the browser ${browser}.`);
  process.env.NODE_COMPILE_CACHE = join(cache, 'compiled');
  return [process.execPath, '--disable-warning=ExperimentalWarning', standInScript()];
}

async function start(args: readonly string[]): Promise<number> {
  const [command, ...before] = chooseCommand(args);
  await ensureDisplay();
  if (!(await buildLibrary())) throw new Unavailable('The library does not build: see above.');
  if (!(await buildApp())) throw new Unavailable('The app does not build: see above.');
  return run(command, [...before, root, ...args.filter((arg) => arg !== FETCH)]);
}

try {
  process.exit(await start(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.error(error.message);
  process.exit(EX_UNAVAILABLE);
}
