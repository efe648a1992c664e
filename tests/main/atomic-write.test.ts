import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeStrays, writeAtomically } from '#main/vault/atomic-write.ts';
import { aFolder } from '#tests/support/folders.ts';

describe('writing a file', () => {
  it('puts all bytes there, for this user alone, and leaves nothing else', async () => {
    const folder = aFolder();
    const path = join(folder, 'store.json');
    const bytes = Buffer.alloc(300_000, 'a');
    await writeAtomically(path, bytes);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['store.json']);
  });

  it('replaces an older one whole', async () => {
    const path = join(aFolder(), 'store.json');
    writeFileSync(path, 'a much longer old content');
    await writeAtomically(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('that cannot be renamed into place keeps what was there and cleans up', async () => {
    const folder = aFolder();
    const path = join(folder, 'store.json');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'kept');
    await expect(writeAtomically(path, Buffer.from('new'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['store.json']);
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept');
  });
});

describe('strays of interrupted writes', () => {
  it('go, and nothing that is not theirs goes with them', async () => {
    const folder = aFolder();
    for (const name of [
      'store.json',
      'store.json.new-1',
      'other.json.new-1',
      'store.json.damaged-1',
    ])
      writeFileSync(join(folder, name), name);
    await removeStrays(join(folder, 'store.json'));
    expect(readdirSync(folder).sort()).toEqual([
      'other.json.new-1',
      'store.json',
      'store.json.damaged-1',
    ]);
  });

  it('of a folder that is not there are none', async () => {
    await expect(removeStrays(join(aFolder(), 'no', 'store.json'))).resolves.toBeUndefined();
  });
});
