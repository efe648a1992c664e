// Goal 8: what an open vault takes of the machine's memory, in a fresh process.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, repeated } from './figures.ts';
import { appealsOf, madeUp, type Size } from './made-up.ts';
import { writeStore } from './stores.ts';

const TURNS = 3;
const program = join(import.meta.dirname, 'memory-of-open.ts');

export async function measureMemory(folder: string, size: Size) {
  const workspace = madeUp(size);
  const { disk } = await writeStore(folder, workspace);
  const parts = disk.list(folder).filter((name) => name.startsWith('part-'));
  const bytes = parts.reduce((sum, name) => sum + disk.about(join(folder, name)).size, 0);
  const grown = await repeated(TURNS, async () =>
    Number(execFileSync(process.execPath, [program, folder, ...appealsOf(workspace)])),
  );
  return { bytes, grown: median(grown) };
}
