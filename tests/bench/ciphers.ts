// Goal 5: what the sealing costs an edit, and what lowdb as it comes would.
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node'; // the file writer that the program itself must not use
import { apply } from '#core/workspace/apply.ts';
import { type Aead, loadAead, NONCE_BYTES, TAG_BYTES } from '#main/vault/crypto/aead.ts';
import { cheapTools } from '#tests/support/vault-tools.ts';
import { median, msOf, repeated, shuffled } from './figures.ts';
import { anEdit, chanceFrom, madeUp, type Size } from './made-up.ts';
import { openVault } from './stores.ts';

const SAMPLES = 300;
const WARM_UP = 40;
/** A whole-file writer takes seconds each time (performance.md, section 9). */
const WHOLE_FILES = 5;

/** Seals nothing, in as many bytes. */
const nullAead: Pick<Aead, 'seal' | 'open'> = {
  seal: (_key, message) =>
    Buffer.concat([Buffer.alloc(NONCE_BYTES), message, Buffer.alloc(TAG_BYTES)]),
  open: (_key, sealed) => sealed.subarray(NONCE_BYTES, -TAG_BYTES),
};

export async function measureCipher(folder: string, size: Size) {
  const workspace = madeUp(size);
  const bare = { ...cheapTools(), loadAead: async () => ({ ...(await loadAead()), ...nullAead }) };
  const sealing = await openVault(join(folder, 'sealing'), workspace);
  const plain = await openVault(join(folder, 'plain'), workspace, bare);
  const chance = chanceFrom();
  const samples = { sealing: [] as number[], plain: [] as number[] };
  for (let turn = 0; turn < WARM_UP + SAMPLES; turn++) {
    const command = anEdit(workspace, chance);
    const acts = [
      async () => samples.sealing.push(await msOf(() => sealing.apply(turn, command))),
      async () => samples.plain.push(await msOf(() => plain.apply(turn, command))),
    ];
    for (const act of shuffled(acts, chance)) await act();
  }
  await sealing.lock();
  await plain.lock();
  const of = (values: readonly number[]) => median(values.slice(WARM_UP));
  return { sealing: of(samples.sealing), plain: of(samples.plain) };
}

export async function measureLowdb(folder: string, size: Size) {
  const workspace = madeUp(size);
  const vault = await openVault(join(folder, 'vault'), workspace);
  const file = join(folder, 'lowdb.json');
  const database = new Low(new JSONFile<typeof workspace>(file), workspace);
  const chance = chanceFrom();
  let revision = 0;
  const edit = () => vault.apply(revision++, anEdit(workspace, chance));
  await repeated(WARM_UP, edit);
  const samples = await repeated(WHOLE_FILES, async () => {
    const ours = median(await repeated(WARM_UP, () => msOf(edit)));
    const command = anEdit(workspace, chance);
    const lowdb = await msOf(() => {
      database.data = apply(database.data, command).workspace;
      return database.write();
    });
    flush(file); // what it leaves undone would slow down all that others flush
    return { ours, lowdb };
  });
  await vault.lock();
  return {
    vault: median(samples.map(({ ours }) => ours)),
    lowdb: median(samples.map(({ lowdb }) => lowdb)),
  };
}

function flush(file: string): void {
  const fd = openSync(file, 'r+');
  fsyncSync(fd);
  closeSync(fd);
}
