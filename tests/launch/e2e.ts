// `npm run e2e`: builds what is stale and runs the end-to-end specs. Arguments after `--` are
// Playwright's: a file, -g 'title', --headed has no meaning (STANDIN_HEADLESS=0 shows windows).
import { buildApp, buildLibrary } from './build.ts';
import { describeEndToEnd, runEndToEnd } from './end-to-end.ts';
import { exitOnUnavailable } from './run.ts';

await exitOnUnavailable(async () => {
  const built = (await buildLibrary()) && (await buildApp());
  const good = built && (await runEndToEnd(process.argv.slice(2)));
  console.log(describeEndToEnd());
  return good ? 0 : 1;
});
