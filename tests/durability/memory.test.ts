// What is left of a key in the memory of a program that has locked its vault (R27). The whole memory
// is written out by gdb and searched.
import { execFileSync } from 'node:child_process';
import { openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadAead } from '#main/vault/crypto/aead.ts';
import { readSealedFile } from '#main/vault/sealed-file.ts';
import { dataKeyOf } from '#main/vault/unlocking.ts';
import { isOnPath } from '#tests/launch/display.ts';
import { aFolder } from '#tests/support/folders.ts';
import { byPassphrase, cheapDerive, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { Program } from './programs.ts';
import { report } from './report.ts';
import { isLong } from './tier.ts';

async function keyOf(folder: string): Promise<Uint8Array> {
  const { header } = readSealedFile(readFileSync(join(folder, 'head')));
  return dataKeyOf({ aead: await loadAead(), derive: cheapDerive }, header, byPassphrase());
}

/** How often `bytes` stand in the memory of process `pid`. */
function hits(pid: number, folder: string, bytes: Uint8Array): number {
  const prefix = join(folder, 'memory');
  execFileSync('gcore', ['-o', prefix, String(pid)], { stdio: 'ignore' });
  const core = `${prefix}.${pid}`;
  const count = countIn(core, Buffer.from(bytes));
  rmSync(core);
  return count;
}

function countIn(file: string, wanted: Buffer): number {
  const fd = openSync(file, 'r');
  const chunk = Buffer.alloc(16 * 1024 * 1024);
  const overlap = wanted.length - 1;
  let [count, at] = [0, 0];
  for (;;) {
    const length = readSync(fd, chunk, 0, chunk.length, at);
    const there = chunk.subarray(0, length);
    for (let found = there.indexOf(wanted); found >= 0; found = there.indexOf(wanted, found + 1))
      count++;
    if (length < chunk.length) return count;
    at += length - overlap;
  }
}

it.runIf(isLong && isOnPath('gcore'))(
  'the key is in memory while the vault is open, and gone once it is locked',
  async () => {
    const base = aFolder();
    const folder = join(base, 'vault');
    const program = await Program.start(folder);
    await program.ask('create', PASSPHRASE);
    await program.ask('lock');
    await program.ask('unlock', PASSPHRASE);
    for (let count = 0; count < 20; count++) await program.ask('edit', `note ${count}`);
    const key = await keyOf(folder);
    const open = hits(program.pid, base, key);
    await program.ask('lock');
    const locked = hits(program.pid, base, key);
    await program.kill();
    report('R27', 'copies of the key in memory', { open, locked });
    expect(open).toBeGreaterThan(0);
    expect(locked).toBe(0);
  },
  120_000,
);
