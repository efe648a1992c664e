// Goals 6 and 7: from the passphrase to a list that can be used, and to all there is. Processor
// time, without the stretching of the passphrase, which costs what it is told to.
import { join } from 'node:path';
import { loadAead } from '#main/vault/crypto/aead.ts';
import { openPayload, readSealedFile } from '#main/vault/sealed-file.ts';
import type { StoreAccess } from '#main/vault/store-access.ts';
import { byPassphrase } from '#tests/support/vault-tools.ts';
import { cpuMsOf, median, repeated } from './figures.ts';
import { appealsOf, madeUp, type Size } from './made-up.ts';
import { sqliteAt } from './peers.ts';
import { vaultAt, writeStore } from './stores.ts';

const TURNS = 7;
/** A tenth of the notes, with all else as it is. */
const TENTH = 10;

async function stored(folder: string, size: Size) {
  const workspace = madeUp(size);
  const store = await writeStore(folder, workspace);
  const vault = vaultAt(folder);
  await vault.unlock(byPassphrase());
  await vault.lock(); // the day's copy is made
  return { workspace, store, vault };
}

/** Reads and opens every byte of every part: nobody can have all of it for less. */
function openEverything({ disk, folder, aead, dataKey }: StoreAccess): number {
  let bytes = 0;
  for (const name of disk.list(folder))
    if (name.startsWith('part-'))
      bytes += openPayload(aead, dataKey, readSealedFile(disk.read(join(folder, name)))).length;
  return bytes;
}

export async function measureOpening(folder: string, size: Size) {
  const full = await stored(join(folder, 'full'), size);
  const tenth = await stored(join(folder, 'tenth'), { ...size, appeals: size.appeals / TENTH });
  const sqlite = sqliteAt(folder, full.workspace, await loadAead());
  const usable = async ({ vault }: typeof full) => {
    const cpu = await cpuMsOf(async () => {
      await vault.unlock(byPassphrase());
      await vault.open([]);
    });
    return cpu;
  };
  const samples = await repeated(TURNS, async () => {
    const floor = await cpuMsOf(() => openEverything(full.store));
    const list = await usable(full);
    const rest = await cpuMsOf(() => full.vault.open(appealsOf(full.workspace)));
    await full.vault.lock();
    const listOfTenth = await usable(tenth);
    await tenth.vault.lock();
    const peer = await cpuMsOf(() => sqlite.readAll());
    return { floor, list, all: list + rest, listOfTenth, sqlite: peer };
  });
  sqlite.close();
  const of = (name: keyof (typeof samples)[number]) => median(samples.map((each) => each[name]));
  return {
    bytes: openEverything(full.store),
    floor: of('floor'),
    list: of('list'),
    listOfTenth: of('listOfTenth'),
    all: of('all'),
    sqlite: of('sqlite'),
  };
}
