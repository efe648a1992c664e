// What an edit of a meeting costs a heavy user, beside the least it could and beside a beginner's.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from '#core/workspace/workspace.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { cheapTools } from '#tests/support/vault-tools.ts';
import { median, msOf, quantile, repeated, shuffled } from './figures.ts';
import { chanceFrom } from './made-up.ts';
import { EDITS, type Years, years } from './made-up-meetings.ts';
import { floorAt } from './peers.ts';
import { countingDisk, openVault, recordBytes } from './stores.ts';

const WARM_UP = 40;
const SAMPLES = 300;

const library = bundledLibrary();

type Sample = { readonly vault: number; readonly floor: number; readonly beyond: number };
export type EditOf = Sample & { readonly slowest: number; readonly bytes: number };

/** A store of one size, and the least that its edits could cost, in the same folder. */
async function benchOf(parent: string, size: Years) {
  const folder = join(parent, size.name);
  mkdirSync(folder);
  const workspace = Workspace.parse(years(library, size));
  const { disk, tally } = countingDisk();
  const vault = await openVault(join(folder, 'vault'), workspace, cheapTools({ disk }));
  const floor = floorAt(folder);
  const chance = chanceFrom();
  const samples = new Map<string, Sample[]>(Object.keys(EDITS).map((name) => [name, []]));

  const turn = (name: string) => async (): Promise<void> => {
    const command = EDITS[name]!(workspace, chance);
    const before = tally.bytes;
    const ms = await msOf(() => vault.apply(vault.current().revision, command));
    const bytes = tally.bytes - before;
    const least = await msOf(() => floor.append(randomBytes(bytes)));
    samples.get(name)!.push({ vault: ms, floor: least, beyond: bytes - recordBytes(command) });
  };
  const figures = (name: string): EditOf => {
    const counted = samples.get(name)!.slice(WARM_UP);
    const of = (field: keyof Sample) => counted.map((sample) => sample[field]);
    const command = EDITS[name]!(workspace, chance);
    return {
      vault: median(of('vault')),
      slowest: quantile(of('vault'), 0.99),
      floor: median(of('floor')),
      beyond: median(of('beyond')),
      bytes: recordBytes(command),
    };
  };
  const close = async () => {
    floor.close();
    await vault.lock();
  };
  return { turn, figures, close };
}

/** By what is edited: the figures at each size. All edits at all sizes are made in one mixed row. */
export async function measureMeetingEdits(
  folder: string,
  sizes: readonly Years[],
): Promise<Readonly<Record<string, readonly EditOf[]>>> {
  const benches: Awaited<ReturnType<typeof benchOf>>[] = [];
  for (const size of sizes) benches.push(await benchOf(folder, size));
  const names = Object.keys(EDITS);
  const chance = chanceFrom();
  await repeated(WARM_UP + SAMPLES, async () => {
    const acts = benches.flatMap((bench) => names.map((name) => bench.turn(name)));
    for (const act of shuffled(acts, chance)) await act();
  });
  const figures = names.map((name) => [name, benches.map((bench) => bench.figures(name))] as const);
  for (const bench of benches) await bench.close();
  return Object.fromEntries(figures);
}
