// The unit, property and architecture tests, as a stage.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, fromVitest, readCounts } from './counts.ts';
import { cache } from './places.ts';
import { runNode, tools } from './run.ts';
import type { Stage } from './stages.ts';

const REPORT = join(cache, 'vitest.json');

/** The stage; without `documents` it leaves out the tests that start LibreOffice and such. */
export const unit = (documents: boolean): Stage => ({
  name: 'unit, property and architecture tests',
  run: async () => {
    rmSync(REPORT, { force: true });
    const projects = documents ? [] : ['--project=!documents'];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
    const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...projects];
    return (await runNode(tools.vitest, args)) === 0;
  },
});

export const unitCounts = (): Counts => readCounts(REPORT, fromVitest);
