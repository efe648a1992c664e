// Makes `tests/golden/<version>`: a store as today's program writes it, with everything a store can have.
// Once a version is released its store is never made again: `node tests/golden/make.ts` is run
// for a new workspace version or format, and its folder is added beside the others.
//
// `0.1.0/workspace.json` was written by version 0.1 itself (commit dd310a8, its `plainVault`, 120
// steps of its `tests/support/arbitraries.ts`).
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '#core/workspace/command.ts';
import { WORKSPACE_VERSION } from '#core/workspace/workspace.ts';
import { loadAead } from '#main/vault/crypto/aead.ts';
import { deriveInWorker, FLOOR } from '#main/vault/crypto/kdf.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import { aCheckedForm, aNote, aTheme, noteAppeals } from '#tests/support/commands.ts';
import { byPassphrase, cheapTools, PASSPHRASE } from '#tests/support/vault-tools.ts';

const here = import.meta.dirname;
const target = join(here, String(WORKSPACE_VERSION));
const worker = new URL('../../electron/main/vault/crypto/kdf-worker.ts', import.meta.url);

mkdirSync(target);
const work = mkdtempSync(join(tmpdir(), 'demarche-golden-'));
const folder = join(work, 'vault');
const plain = join(work, 'workspace.json');
cpSync(join(here, '0.1.0', 'workspace.json'), plain);
const tools = {
  ...cheapTools(),
  loadAead,
  derive: deriveInWorker(worker),
  cost: async () => FLOOR,
};
const vault = encryptedVault(placeOf(folder, plain), tools);

const { recoveryKey } = await vault.create(PASSPHRASE);
const edit = async (command: Command) =>
  vault.apply((await vault.open(noteAppeals)).revision, command);
await edit(aNote('Written after the move: ёжик, العربية, 山.'));
await vault.lock();
await vault.unlock(byPassphrase());
await edit(aTheme('dark', 7));
await edit(aCheckedForm());
await vault.backUp(join(target, 'backup'));
await edit(aNote('In the journal only.', noteAppeals[1]));

cpSync(folder, join(target, 'store'), { recursive: true });
rmSync(join(target, 'store', 'lock'));
const expected = { recoveryKey, workspace: await vault.open(noteAppeals) };
writeFileSync(join(target, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
await vault.lock();
rmSync(work, { recursive: true });
