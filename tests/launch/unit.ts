// The unit, property and architecture tests, as stages.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, fromVitest, readCounts } from './counts.ts';
import { cache } from './places.ts';
import { runNode, tools } from './run.ts';
import type { Stage } from './stages.ts';

export interface UnitTests {
  stage: Stage;
  /** To be asked after the stage has run. */
  counts(): Counts;
}

/** Takes a stage's name and Vitest's own arguments: which projects of vitest.config.ts, and so on. */
function unitTests(name: string, args: readonly string[]): UnitTests {
  const report = join(cache, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const all = ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...args];
  const run = async () => {
    rmSync(report, { force: true });
    return (await runNode(tools.vitest, all)) === 0;
  };
  return { stage: { name, run }, counts: () => readCounts(report, fromVitest) };
}

/** All of them but those that take power, room and life from the vault. */
export const allUnits: UnitTests = unitTests('unit, property and architecture tests', [
  '--project=!durability',
]);

/** Power cuts, kills, full and failing disks: see durability.ts for what they need. */
export const durabilityUnits: UnitTests = unitTests('durability tests', ['--project=durability']);

/** Those that start no other program and show no screen: a tenth of the time of all. */
export const quickUnits: UnitTests = unitTests('unit tests', ['--project=node']);
