import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '#main/vault/disk.ts';
import { isStray, replaceFile, writeNewFile } from '#main/vault/replace-file.ts';
import { removeStrays } from '#main/vault/rotation.ts';
import { aFolder } from '#tests/support/folders.ts';
import { type Act, watchedDisk } from '#tests/support/vault-spies.ts';

describe('replacing a file', () => {
  it('puts all bytes there, for this user alone, and leaves nothing else', async () => {
    const folder = aFolder();
    const path = join(folder, 'head');
    const bytes = Buffer.alloc(300_000, 'a');
    await replaceFile(path, bytes);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['head']);
  });

  it('puts the new in place of a longer old one whole', async () => {
    const path = join(aFolder(), 'head');
    writeFileSync(path, 'a much longer old content');
    await replaceFile(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('that cannot be renamed into place keeps what was there and cleans up', async () => {
    const folder = aFolder();
    const path = join(folder, 'head');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'kept');
    await expect(replaceFile(path, Buffer.from('new'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['head']);
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept');
  });

  it('writes, flushes, reads back, looks at the old, renames, and flushes the folder last', async () => {
    const acts: string[] = [];
    const watched = watchedDisk((act, path) => acts.push(`${act} ${basename(path).slice(0, 9)}`));
    const disk: Disk = {
      ...watched,
      read: (path) => {
        acts.push(`read ${basename(path).slice(0, 9)}`);
        return watched.read(path);
      },
    };
    const folder = aFolder();
    const path = join(folder, 'head');
    await replaceFile(path, Buffer.from('new'), disk, () => acts.push('look'));
    const fresh = 'head.new-';
    const before = ['create', 'write', 'flush', 'read'].map((act) => `${act} ${fresh}`);
    const last = `flushFolder ${basename(folder).slice(0, 9)}`;
    expect(acts).toEqual([...before, 'look', 'rename head', last]);
  });

  it.each(['create', 'write', 'flush', 'rename'] as const)(
    'keeps the old and leaves nothing else when its %s fails',
    async (failing) => {
      const folder = aFolder();
      const path = join(folder, 'head');
      writeFileSync(path, 'old');
      const disk = watchedDisk((act: Act) => {
        if (act === failing) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      });
      await expect(replaceFile(path, Buffer.from('new'), disk)).rejects.toMatchObject({
        code: 'ENOSPC',
      });
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['head']);
    },
  );

  it('keeps the old when the disk takes less than it says', async () => {
    const path = join(aFolder(), 'head');
    writeFileSync(path, 'old');
    const disk: Disk = {
      ...realDisk,
      create: (at) => {
        const file = realDisk.create(at);
        return { ...file, write: (bytes, from) => file.write(bytes.subarray(0, 2), from) };
      },
    };
    await expect(replaceFile(path, Buffer.from('new'), disk)).rejects.toMatchObject({
      code: 'EIO',
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('keeps the old when the last look at it says so', async () => {
    const path = join(aFolder(), 'head');
    writeFileSync(path, 'old');
    const refuse = () => {
      throw new Error('somebody else wrote it');
    };
    await expect(replaceFile(path, Buffer.from('new'), realDisk, refuse)).rejects.toThrow('else');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('a new file', () => {
  it('never takes the place of one that stands there', async () => {
    const path = join(aFolder(), 'part-1');
    writeFileSync(path, 'there');
    await expect(writeNewFile(realDisk, path, Buffer.from('new'))).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(readFileSync(path, 'utf8')).toBe('there');
  });
});

describe('strays of interrupted writes', () => {
  it('go, and nothing that is not theirs goes with them', () => {
    const folder = aFolder();
    const names = ['head', 'head.new-1', 'daily-3.new-2', 'damaged-1', 'renewed'];
    for (const name of names) writeFileSync(join(folder, name), name);
    removeStrays({ disk: realDisk, folder });
    expect(readdirSync(folder).toSorted()).toEqual(['damaged-1', 'head', 'renewed']);
    expect(names.filter(isStray)).toEqual(['head.new-1', 'daily-3.new-2']);
  });

  it('of a folder that is not there are none', () => {
    const folder = join(aFolder(), 'gone');
    expect(() => removeStrays({ disk: realDisk, folder })).not.toThrow();
  });
});
