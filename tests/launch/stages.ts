// Runs the stages of a check one after another, all of them, and says at the end how each went.
import { runNode, tools } from './run.ts';

export interface Stage {
  name: string;
  /** Gives whether it went well. */
  run(): Promise<boolean>;
}

const node = (name: string, script: string, args: readonly string[] = []): Stage => ({
  name,
  run: async () => (await runNode(script, args)) === 0,
});

export const lint: Stage = node('format and lint', tools.biome, [
  'ci',
  ...(process.stdout.isTTY ? [] : ['--colors=off']),
]);
export const types: Stage = node('types', tools.tsc, ['-b']);

/** Runs the stages and gives the names of those that failed. */
export async function runStages(stages: readonly Stage[]): Promise<string[]> {
  const failed: string[] = [];
  const lines: string[] = [];
  for (const { name, run } of stages) {
    console.log(`\n── ${name} ──`);
    const start = performance.now();
    const good = await run().catch((error: unknown) => {
      console.error(error);
      return false;
    });
    if (!good) failed.push(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(`  ${good ? 'good  ' : 'FAILED'} ${name} (${seconds} s)`);
  }
  console.log(`\n── summary ──\n${lines.join('\n')}`);
  return failed;
}
