// Entry point: takes Electron's command line and runs the app's main process in this Node.
import { readFileSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseCommandLine } from './command-line.ts';
import type { AppInfo } from './state.ts';

const module = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/(main|common))?$/.test(specifier)
      ? { url: module, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

/** Takes an app's folder or script and gives what Electron reads of it. */
function readApp(path: string): AppInfo {
  if (!statSync(path).isDirectory())
    return { folder: dirname(path), main: path, name: 'Electron', version: '0.0.0' };
  const text = readFileSync(join(path, 'package.json'), 'utf8');
  const meta = JSON.parse(text) as Record<string, string | undefined>;
  return {
    folder: path,
    main: resolve(path, meta.main ?? 'index.js'),
    name: meta.productName ?? meta.name ?? 'Electron',
    version: meta.version ?? '0.0.0',
  };
}

const given = process.argv.slice(2);
const { entry, preloads, switches } = parseCommandLine(given);
if (entry === undefined) throw new Error('usage: electron [switches] <app folder or script>');
const info = readApp(resolve(entry));

const executable = fileURLToPath(new URL('./electron', import.meta.url));
process.argv = [executable, ...given];
const here = createRequire(import.meta.url);
const electron = here('electron/package.json') as { version: string };
const versions = { ...process.versions, electron: electron.version, chrome: '' };
Object.defineProperty(process, 'versions', { value: versions });
const resourcesPath = join(dirname(executable), 'resources');
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath });

// As in Electron: a promise that nobody caught is told of, and does not end the app.
process.on('unhandledRejection', (reason) => console.error('UnhandledPromiseRejection:', reason));

const debug = switches.get('inspect');
if (debug !== undefined) inspector.open(Number(debug) || 0); // Playwright waits for its line

const { state } = await import('./state.ts');
state.info = info;
for (const [name, value] of switches) state.switches.set(name, value);
const userData = switches.get('user-data-dir');
if (userData) state.paths.set('userData', resolve(userData));

const { app } = await import('./app.ts');
const { begin } = await import('./start.ts');
const require = createRequire(join(info.folder, 'package.json'));
for (const file of preloads) require(file);

// Electron is ready only after the app's script has run. One that awaits whenReady never returns
// from its import, so its asking for that is as good a sign.
const asked = app.waitForAsk();
const loaded = import(pathToFileURL(info.main).href);
await Promise.race([loaded, asked]);
setImmediate(begin);
await loaded;
