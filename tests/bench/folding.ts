// Goal 4, and how long the program stands still: what edits cost with their folding, from the first
// to a journal so long that it is folded into the snapshot, and at last the lock of a new day.
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { annotationsPart } from '#core/workspace/parts.ts';
import { snapshot } from '#main/vault/part-files.ts';
import { byPassphrase, cheapTools } from '#tests/support/vault-tools.ts';
import { longestBlock } from './blocks.ts';
import { median, msOf, quantile, repeated } from './figures.ts';
import { anEdit, appealsOf, chanceFrom, madeUp, type Size } from './made-up.ts';
import { applyAll, countingDisk, openVault, writeStore } from './stores.ts';

/** As many as performance.md measured with. */
const EDITS = 4000;
const WATCHED = 100;
/** Among the last so many the journal grows too long, and is folded. */
const LAST = 300;
const SEGMENT = 256 * 1024; // bytes (performance.md, section 3)
const STEPS = 30;

export type FoldFigures = {
  /** Bytes written, folding among them, for each byte of the commands alone. */
  readonly bytesToRecords: number;
  /** The longest block, in milliseconds, while it happened. */
  readonly edit: number;
  readonly editMost: number;
  readonly fold: number;
  readonly lock: number;
  readonly dailyLock: number;
  readonly unlock: number;
};

/** `appeals`: how many of them the edits are spread over. */
export async function measureFolding(
  folder: string,
  size: Size,
  appeals = size.appeals,
): Promise<FoldFigures> {
  const workspace = madeUp(size);
  const { disk, tally } = countingDisk();
  let today = '2026-11-24';
  const tools = cheapTools({ disk, today: () => today });
  const vault = await openVault(folder, workspace, tools);
  const chance = chanceFrom();
  const edits = (count: number) =>
    Array.from({ length: count }, () => anEdit(workspace, chance, appeals));
  const reopen = async () => {
    await vault.unlock(byPassphrase());
    await vault.open(appealsOf(workspace));
  };
  // The day's copy is made once a day whatever happens: it is not what an edit costs.
  await vault.lock();
  await reopen();

  const before = tally.bytes;
  const watched = await repeated(WATCHED, () => longestBlock(() => applyAll(vault, edits(1))));
  let records = await applyAll(vault, edits(EDITS - WATCHED - LAST));
  const fold = await longestBlock(async () => {
    records += await applyAll(vault, edits(LAST));
    await vault.open([]); // in its turn, after the fold
  });
  const written = tally.bytes - before;
  const lock = await longestBlock(() => vault.lock());
  const unlock = await longestBlock(reopen);
  today = '2026-11-25';
  const dailyLock = await longestBlock(() => vault.lock());
  return {
    bytesToRecords: written / EDITS / (records / (EDITS - WATCHED)),
    edit: median(watched),
    editMost: quantile(watched, 0.95),
    fold,
    lock,
    dailyLock,
    unlock,
  };
}

/** Writing one part of a snapshot, and the least a new file of 256 KB in its place can cost. */
export async function measureStep(folder: string, size: Size) {
  const workspace = madeUp(size);
  const store = await writeStore(folder, workspace);
  const ids = appealsOf(workspace).map(annotationsPart);
  const files = snapshot(store, []);
  const content = Buffer.alloc(SEGMENT, 'x');
  const samples = await repeated(STEPS, async (turn) => {
    const raw = await msOf(() => writeAndRename(folder, content));
    const step = await msOf(() =>
      files.save(2, workspace, [ids[turn % ids.length]!], () => undefined),
    );
    return { raw, step };
  });
  return {
    raw: median(samples.map(({ raw }) => raw)),
    step: median(samples.map(({ step }) => step)),
  };
}

function writeAndRename(folder: string, content: Uint8Array): void {
  const fd = openSync(join(folder, 'raw.new'), 'w');
  writeSync(fd, content);
  fsyncSync(fd);
  closeSync(fd);
  renameSync(join(folder, 'raw.new'), join(folder, 'raw'));
}
