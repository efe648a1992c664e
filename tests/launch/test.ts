// `npm test`: everything. Runs all stages even after one has failed; its last line is the sum of
// all tests, in plain words.
import { buildApp, buildLibrary } from './build.ts';
import { add, closingLine } from './counts.ts';
import { aptInstall, PACKAGES } from './debian.ts';
import { isOnPath } from './display.ts';
import { durabilityTests } from './durability.ts';
import { describeEndToEnd, endToEndCounts, runEndToEnd } from './end-to-end.ts';
import { runNode } from './run.ts';
import { lint, runStages, types } from './stages.ts';
import { allUnits, durabilityUnits } from './unit.ts';

/** Specs that open letters in LibreOffice skip, saying so, where it cannot be had. */
function prepareDocuments(): void {
  if (isOnPath('soffice') && isOnPath('pdftoppm')) return;
  if (!aptInstall(PACKAGES.documents))
    console.log('LibreOffice is not here: the tests that open letters in it will be skipped.');
}

prepareDocuments();
const failed = await runStages([
  { name: 'library', run: buildLibrary },
  lint,
  types,
  allUnits.stage,
  durabilityTests,
  { name: 'build', run: buildApp },
  {
    name: 'third-party notices',
    run: async () => (await runNode('tests/launch/notices.ts', ['--check'])) === 0,
  },
  { name: 'end-to-end specs', run: () => runEndToEnd() },
]);

const [units, durable, specs] = [allUnits.counts(), durabilityUnits.counts(), endToEndCounts()];
console.log(describeEndToEnd());
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}.`);
if (units.passed === 0) console.log('No unit test passed.');
if (durable.passed === 0) console.log('No durability test passed.');
if (specs.passed === 0) console.log('No end-to-end spec passed.');
console.log(closingLine([units, durable, specs].reduce(add)));
const isEmpty = [units, durable, specs].some(({ passed }) => passed === 0);
process.exit(failed.length > 0 || isEmpty ? 1 : 0);
