// `npm start`: builds what is stale and opens the app, in Electron or on the stand-in for it.
// Arguments after `--` go to the app; --fetch-electron tries again to fetch Electron's binary.
import { electronExecutable, standInScript } from '#tests/stand-in/use.ts';
import { buildApp, buildLibrary } from './build.ts';
import { chooseProgram } from './choose.ts';
import { ensureDisplay } from './display.ts';
import { root } from './places.ts';
import { exitOnUnavailable, run, runNode, Unavailable } from './run.ts';

const FETCH = '--fetch-electron';

await exitOnUnavailable(async () => {
  const given = process.argv.slice(2);
  const program = chooseProgram(given.includes(FETCH));
  await ensureDisplay();
  if (!(await buildLibrary('--quiet')))
    throw new Unavailable('The library does not build: see above.');
  if (!(await buildApp())) throw new Unavailable('The app does not build: see above.');
  const args = [root, ...given.filter((arg) => arg !== FETCH)];
  return program === 'electron' ? run(electronExecutable(), args) : runNode(standInScript(), args);
});
