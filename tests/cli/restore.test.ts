import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '#tests/support/folders.ts';
import { namesOf } from '#tests/support/vault-spies.ts';
import { addNote, aVault, demarche, on, textsIn, withPassphrase } from './desk.ts';

async function aVaultWith(...texts: readonly string[]): Promise<string> {
  const vault = join(aFolder(), 'vault');
  await aVault(vault);
  for (const text of texts) await addNote(vault, text);
  return vault;
}

const restore = (vault: string, from: string) =>
  demarche(on(vault, 'vault', 'restore', '--from', from), withPassphrase());

describe('demarche vault restore', () => {
  it('tells of the end of a journal that it could not read, and where it is kept', async () => {
    const vault = await aVaultWith('one');
    for (const name of namesOf(vault, 'journal')) appendFileSync(join(vault, name), 'cut short');
    const { exitCode, err } = await restore(vault, join(vault, 'head'));
    expect(exitCode).toBe(0);
    expect(err).toMatch(/\(9 bytes, kept as [^)]+\)/);
    expect(await textsIn(vault)).toEqual(['one']);
  });

  it('says that what was there before is kept only where something was', async () => {
    const vault = await aVaultWith('one');
    const copy = join(aFolder(), 'copy');
    await demarche(on(vault, 'vault', 'backup', '--out', copy), withPassphrase());
    const kept = 'What was in its place before is kept';
    expect((await restore(join(aFolder(), 'vault'), copy)).err).not.toContain(kept);
    expect((await restore(aFolder(), copy)).err).not.toContain(kept);
    expect((await restore(vault, copy)).err).toContain(kept);
  });

  it('of another vault leaves one that is in order, with the older states not checked', async () => {
    const [vault, other] = [await aVaultWith('mine'), await aVaultWith('theirs')];
    const copy = join(aFolder(), 'copy');
    await demarche(on(other, 'vault', 'backup', '--out', copy), withPassphrase());
    expect((await restore(vault, copy)).exitCode).toBe(0);
    const { exitCode, out } = await demarche(on(vault, 'vault', 'verify'), withPassphrase());
    const foreign = out.filter((line) => line.endsWith(': of another vault, not checked'));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.every((line) => /^(generation|daily)-/.test(line))).toBe(true);
    expect([exitCode, out.at(-1)]).toEqual([0, 'All is in order.']);
  });
});
