import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aNote } from '#tests/support/commands.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { report } from './report.ts';
import { codeOf } from './story.ts';

/** What may stand where the head of a store stood. */
const spoilt: Readonly<Record<string, (head: string) => void>> = {
  missing: (head) => rmSync(head),
  empty: (head) => writeFileSync(head, ''),
  'filled with zeros': (head) => writeFileSync(head, Buffer.alloc(statSync(head).size)),
  'the word null': (head) => writeFileSync(head, 'null'),
  'an empty object': (head) => writeFileSync(head, '{}'),
  'cut in half': (head) => writeFileSync(head, readFileSync(head).subarray(0, 1_000)),
  'a folder': (head) => {
    rmSync(head);
    mkdirSync(head);
  },
};

const EXPECTED: Readonly<Record<string, string>> = {
  missing: 'vault.missing',
  'a folder': 'vault.unwritable',
};

const STATES: Readonly<Record<string, string>> = { missing: 'missing', 'cut in half': 'locked' };

/** Every file under a folder with its hash, but for the lock, which holds nothing. */
function snapshotOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'lock')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .toSorted();
}

describe('a store whose head is', () => {
  it.each(Object.entries(spoilt))('%s is never taken for a new one', async (name, spoil) => {
    const { vault, folder } = aVault();
    await vault.create(PASSPHRASE);
    await vault.apply(0, aNote('in the journal'));
    await vault.lock();
    spoil(join(folder, 'head'));
    const before = snapshotOf(folder);

    const { vault: again } = aVault({ folder });
    const { state } = again.status();
    // Where the header is sound, only the key tells.
    expect(state).toBe(STATES[name] ?? 'damaged');
    const code = await codeOf(() => again.unlock(byPassphrase()));
    expect(code).toMatch(EXPECTED[name] ?? 'vault.corrupt');
    expect(await codeOf(() => again.unlock(byPassphrase(), { viewOnly: true }))).toBe(code);
    if (name !== 'missing') expect(await codeOf(() => again.create(PASSPHRASE))).not.toBeNull();
    await again.lock();
    expect(snapshotOf(folder)).toEqual(before);
    report('R7', name, { code: code ?? 'none', files: before.length, changed: 0 });
  });

  it('missing, and its memory beside it as well, is still not silently begun anew', async () => {
    const { vault, folder } = aVault();
    await vault.create(PASSPHRASE);
    await vault.lock();
    rmSync(join(folder, 'head'));
    rmSync(`${folder}.last-seen`);
    const before = snapshotOf(folder);
    const { vault: again } = aVault({ folder });
    expect(await codeOf(() => again.unlock(byPassphrase()))).toMatch(/^vault\.(absent|missing)$/);
    expect(snapshotOf(folder)).toEqual(before);
  });

  it('missing can be replaced only when the user says "create", and the copies stay', async () => {
    const { vault, folder } = aVault();
    await vault.create(PASSPHRASE);
    await vault.apply(0, aNote('kept'));
    await vault.lock();
    rmSync(join(folder, 'head'));
    const before = readdirSync(folder).filter((name) => /^(generation|daily)-/.test(name));
    expect(before.length).toBeGreaterThan(1);
    const { vault: again } = aVault({ folder });
    await again.create(PASSPHRASE);
    await again.lock();
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(before));
  });
});
