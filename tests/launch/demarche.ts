// `npm run demarche`: the terminal face, after compiling the bundled appeal where that is due.
import { buildLibrary } from './build.ts';
import { exitOnUnavailable, runNode, Unavailable } from './run.ts';

await exitOnUnavailable(async () => {
  if (!(await buildLibrary('--quiet')))
    throw new Unavailable('The library does not build: see above.');
  return runNode('electron/cli/index.ts', process.argv.slice(2));
});
