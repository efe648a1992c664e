// `npm run check`: everything that needs no other program, in less than half a minute.
import { buildLibrary } from './build.ts';
import { closingLine } from './counts.ts';
import { lint, runStages, types } from './stages.ts';
import { unit, unitCounts } from './unit.ts';

const failed = await runStages([{ name: 'library', run: buildLibrary }, lint, types, unit(false)]);
const counts = unitCounts();
console.log(closingLine(counts));
process.exit(failed.length > 0 || counts.passed === 0 ? 1 : 0);
