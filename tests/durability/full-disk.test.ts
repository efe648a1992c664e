import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStray } from '#main/vault/replace-file.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aNote, bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { anExt4, aTmpfs, canMount } from './mounts.ts';
import { report } from './report.ts';

const edit = (vault: Vault, body: string) => vault.apply(vault.current().revision, aNote(body));

async function reasonOf(act: Promise<unknown>): Promise<string> {
  const data = await act.then(
    () => null,
    (error: { data?: { code: string; reason?: string } }) => error.data ?? { code: String(error) },
  );
  return data === null ? 'saved' : `${data.code} ${data.reason ?? ''}`.trim();
}

/** What another program, that only looks, finds. */
async function there(folder: string): Promise<readonly string[]> {
  const { vault } = aVault({ folder });
  await vault.unlock(byPassphrase(), { viewOnly: true });
  return bodiesOf(await vault.open(noteAppeals)).map((body) => body.slice(0, 12));
}

const DISKS = [
  ['tmpfs of 1 MiB', () => aTmpfs(1)],
  ['ext4 of 2 MiB', () => anExt4(2)],
] as const;
/** In million characters. */
const SIZES = [0.3, 0.6, 0.9, 5];

describe.runIf(canMount).each(DISKS)('on a full %s', (name, aDisk) => {
  it.each(SIZES)(
    'a note of %s MB is refused or saved, and nothing else is touched',
    async (size) => {
      const disk = aDisk();
      const folder = join(disk, 'vault');
      const { vault } = aVault({ folder });
      await vault.create(PASSPHRASE);
      await edit(vault, 'before');
      const ballast = join(disk, 'ballast');
      fill(ballast, 64 * 1024);
      const outcome = await reasonOf(edit(vault, `large ${'x'.repeat(size * 1e6)}`));
      expect(outcome).toBe('vault.unwritable full');
      expect(await there(folder)).toEqual(['before']);
      expect(readdirSync(folder).filter(isStray)).toEqual([]);

      rmSync(ballast);
      expect(await reasonOf(edit(vault, 'after'))).toBe('saved');
      expect(await there(folder)).toEqual(['before', 'after']);
      await vault.lock();
      expect(readdirSync(folder).filter(isStray)).toEqual([]);
      expect(await there(folder)).toEqual(['before', 'after']);
      report('R5', `${name}, ${size} MB`, { outcome, strays: 0 });
    },
    60_000,
  );

  it('the same edit succeeds once there is room, and locking on a full disk loses nothing', async () => {
    const disk = aDisk();
    const folder = join(disk, 'vault');
    const { vault } = aVault({ folder });
    await vault.create(PASSPHRASE);
    await edit(vault, 'before');
    const ballast = join(disk, 'ballast');
    fill(ballast, 0);
    const large = `large ${'x'.repeat(100_000)}`;
    expect(await reasonOf(edit(vault, large))).toBe('vault.unwritable full');
    await vault.lock();
    expect(await there(folder)).toEqual(['before']);
    await vault.unlock(byPassphrase());
    rmSync(ballast);
    await vault.open(noteAppeals);
    expect(await reasonOf(edit(vault, large))).toBe('saved');
    expect(await there(folder)).toEqual(['before', 'large xxxxxx']);
    await vault.lock();
  }, 60_000);
});

/** Leaves about `room` bytes on the disk. */
function fill(ballast: string, room: number): void {
  const step = Buffer.alloc(4 * 1024);
  let size = 0;
  try {
    for (; ; size += step.length) writeFileSync(ballast, step, { flag: 'a' });
  } catch {
    truncateSync(ballast, Math.max(size - room, 0)); // full
  }
}
