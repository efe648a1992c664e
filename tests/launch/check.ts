// `npm run check`: format, lint, types and the quick tests, in less than half a minute. `npm test`
// runs the rest: screens, letters in LibreOffice, the app itself; `npm run unit` all that Vitest has.
import { buildLibrary } from './build.ts';
import { closingLine } from './counts.ts';
import { lint, runStages, types } from './stages.ts';
import { quickUnits } from './unit.ts';

const failed = await runStages([
  { name: 'library', run: buildLibrary },
  lint,
  types,
  quickUnits.stage,
]);
const quick = quickUnits.counts();
console.log(closingLine(quick));
process.exit(failed.length > 0 || quick.passed === 0 ? 1 : 0);
