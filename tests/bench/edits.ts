// Goals 1 to 3: what one durable edit costs, at every size of the library, in the same minutes.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotationsOf, type Workspace } from '#core/workspace/workspace.ts';
import { loadAead } from '#main/vault/crypto/aead.ts';
import { cheapTools } from '#tests/support/vault-tools.ts';
import { bytesHandedOver, median, msOf, quantile, shuffled } from './figures.ts';
import { anEdit, chanceFrom, madeUp, type Rewriting, type Size } from './made-up.ts';
import { floorAt, sqliteAt } from './peers.ts';
import { countingDisk, openVault, recordBytes } from './stores.ts';

/** Before anything counts: compiled code, files that have grown. */
const WARM_UP = 40;
const SAMPLES = 300;
type Sample = { readonly ms: number; readonly bytes: number };
const LANES = ['vault', 'floor', 'floorAway', 'sqlite'] as const;
type Lane = (typeof LANES)[number];

export type EditFigures = Readonly<Record<Lane, number>> & {
  readonly vaultSlowest: number;
  /** Of the command as JSON. */
  readonly record: number;
  /** As the vault's disk counts them, and as the system does (a wake-up of a thread is 8 more). */
  readonly vaultBytes: number;
  readonly vaultHandedOver: number;
  readonly sqliteBytes: number;
};

/** A vault, its floor and an SQLite table of the same content in one folder. */
async function benchOf(parent: string, size: Size) {
  const folder = join(parent, size.name);
  mkdirSync(folder, { recursive: true });
  const workspace = madeUp(size);
  const { disk, tally } = countingDisk();
  const vault = await openVault(join(folder, 'vault'), workspace, cheapTools({ disk }));
  const floor = floorAt(folder);
  const sqlite = sqliteAt(folder, workspace, await loadAead());
  const chance = chanceFrom();
  const samples: Record<Lane, Sample[]> = { vault: [], floor: [], floorAway: [], sqlite: [] };
  const records: number[] = [];
  const counted: number[] = [];
  const first = anEdit(workspace, chance);
  const without = tally.bytes;
  await vault.apply(vault.current().revision, first);
  /** What a record on the disk is longer than its command. */
  const frame = tally.bytes - without - recordBytes(first);

  /** The ways to make one edit, as they are to be timed. */
  const turn = () => {
    const command = anEdit(workspace, chance);
    const record = recordBytes(command);
    const bytes = randomBytes(record + frame);
    const note = rewritten(workspace, command);
    const { revision } = vault.current();
    const acts: Readonly<Record<Lane, () => unknown>> = {
      vault: () => vault.apply(revision, command),
      floor: () => floor.append(bytes),
      floorAway: () => floor.appendAway(bytes),
      sqlite: () => sqlite.rewrite(note),
    };
    return LANES.map((lane) => async (isCounted: boolean) => {
      const before = tally.bytes;
      const sample = await sampled(acts[lane]);
      if (!isCounted) return;
      samples[lane].push(sample);
      if (lane !== 'vault') return;
      records.push(record);
      counted.push(tally.bytes - before);
    });
  };
  const msIn = (lane: Lane) => samples[lane].map(({ ms }) => ms);
  const bytesIn = (lane: Lane) => median(samples[lane].map(({ bytes }) => bytes));
  const figures = (): EditFigures => ({
    vault: median(msIn('vault')),
    floor: median(msIn('floor')),
    floorAway: median(msIn('floorAway')),
    sqlite: median(msIn('sqlite')),
    vaultSlowest: quantile(msIn('vault'), 0.99),
    record: median(records),
    vaultBytes: median(counted),
    vaultHandedOver: bytesIn('vault'),
    sqliteBytes: bytesIn('sqlite'),
  });
  const close = async () => {
    floor.close();
    sqlite.close();
    await vault.lock();
  };
  return { turn, figures, close };
}

async function sampled(act: () => unknown): Promise<Sample> {
  const before = bytesHandedOver();
  const ms = await msOf(act);
  return { ms, bytes: bytesHandedOver() - before };
}

function rewritten(workspace: Workspace, { appealId, id, content, at }: Rewriting) {
  const { annotations } = annotationsOf(workspace, appealId);
  const note = annotations.find((each) => each.id === id)!;
  return { ...note, content, changedAt: at };
}

/** The figures of each size; all edits at all sizes are made in one mixed row. */
export async function measureEdits(
  folder: string,
  sizes: readonly Size[],
): Promise<readonly EditFigures[]> {
  const benches: Awaited<ReturnType<typeof benchOf>>[] = [];
  for (const size of sizes) benches.push(await benchOf(folder, size));
  const chance = chanceFrom();
  for (let at = 0; at < WARM_UP + SAMPLES; at++) {
    const acts = benches.flatMap((bench) => bench.turn());
    for (const act of shuffled(acts, chance)) await act(at >= WARM_UP);
  }
  const figures = benches.map((bench) => bench.figures());
  for (const bench of benches) await bench.close();
  return figures;
}
