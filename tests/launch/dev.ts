// `npm run dev`: the app with hot reload, from electron-vite's development server.
// Arguments after `--` go to the app.
import { electronExecutable, standInScript } from '#tests/stand-in/use.ts';
import { buildLibrary } from './build.ts';
import { chooseProgram } from './choose.ts';
import { ensureDisplay } from './display.ts';
import { exitOnUnavailable, runNode, tools, Unavailable } from './run.ts';

await exitOnUnavailable(async () => {
  const args = process.argv.slice(2);
  const isReal = chooseProgram(false) === 'electron';
  await ensureDisplay();
  if (!(await buildLibrary('--quiet')))
    throw new Unavailable('The library does not build: see above.');
  // electron-vite starts EXEC_PATH ENTRY and what follows --; the stand-in is Node and a script.
  const rest = isReal ? args : ['.', ...args];
  return runNode(tools.electronVite, ['dev', ...(rest.length > 0 ? ['--', ...rest] : [])], {
    ELECTRON_EXEC_PATH: isReal ? electronExecutable() : process.execPath,
    ...(isReal ? {} : { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' }),
    ELECTRON_ENTRY: isReal ? '.' : standInScript(),
  });
});
