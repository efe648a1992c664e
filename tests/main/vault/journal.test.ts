// The journal, at the level of bytes: its sound beginning is kept, and nothing else is ever read.
import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Aead, loadAead } from '#main/vault/crypto/aead.ts';
import { realDisk } from '#main/vault/disk.ts';
import {
  continueJournal,
  createJournal,
  ForeignWriter,
  type JournalIdentity,
  type ReadJournal,
  readJournal,
} from '#main/vault/journal.ts';
import { UnreadableFile } from '#main/vault/sealed-file.ts';
import { damages, flipped, splices } from '#tests/support/damage.ts';
import { aFolder } from '#tests/support/folders.ts';
import { type Act, watchedDisk } from '#tests/support/vault-spies.ts';

let aead: Aead;
beforeAll(async () => {
  aead = await loadAead();
});

const MAGIC_BYTES = 8;
const dataKey = Uint8Array.from({ length: 32 }, (_, at) => at);
const mine: JournalIdentity = { storeId: randomUUID(), gen: 3, salt: randomBytes(32) };
const RECORDS = ['first', 'second', 'third', 'fourth', 'x'.repeat(900)].map((body) => ({ body }));

/** A journal with these records, and where each of them begins. */
async function written(identity = mine, records: readonly unknown[] = RECORDS) {
  const path = join(aFolder(), 'journal');
  const journal = await createJournal(realDisk, path, aead, dataKey, identity);
  const starts: number[] = [];
  for (const record of records) {
    starts.push(journal.size());
    await journal.append(record);
  }
  journal.close();
  const bytes = readFileSync(path);
  const frames = starts.map((start, at) => bytes.subarray(start, starts[at + 1]));
  return { path, bytes, starts, frames, magic: bytes.subarray(0, MAGIC_BYTES) };
}

const read = (bytes: Uint8Array, identity = mine): ReadJournal =>
  readJournal(aead, dataKey, identity, bytes);

/** What every reading of anything must hold to. */
function expectHonest(bytes: Uint8Array, found: ReadJournal): void {
  expect(found.records).toEqual(RECORDS.slice(0, found.records.length));
  const rest = Buffer.from(bytes).subarray(found.soundBytes);
  if (!Buffer.from(found.tail?.bytes ?? []).equals(rest)) expect.fail('the tail is not the rest');
}

describe('a journal', () => {
  it('gives back its records and nothing after them', async () => {
    const { bytes } = await written();
    expect(read(bytes)).toEqual({ records: RECORDS, soundBytes: bytes.length, tail: null });
  });

  it('keeps what is sound after any damage, and sets apart exactly the rest', async () => {
    const { bytes } = await written();
    let count = 0;
    for (const damaged of damages(bytes)) {
      expectHonest(damaged, read(damaged));
      count += 1;
    }
    expect(count).toBeGreaterThan(2_500);
  });

  it('put together from two stores or generations keeps no record of the other', async () => {
    const { bytes } = await written();
    for (const other of [
      { ...mine, gen: 4 },
      { ...mine, salt: randomBytes(32) },
    ]) {
      const { bytes: theirs } = await written(other);
      for (const spliced of splices(bytes, theirs, 5)) expectHonest(spliced, read(spliced));
    }
  });

  it('calls a flipped bit in anything saved damage, wherever it is', async () => {
    const { bytes } = await written();
    for (let at = 0; at < bytes.length; at++)
      for (const bit of [0, 7]) {
        const { tail } = read(flipped(bytes, at, bit));
        if (tail?.kind !== 'damaged') expect.fail(`byte ${at}, bit ${bit}: ${tail?.kind}`);
      }
  });

  it('calls a last record torn of which the disk got only a beginning, or not every sector', async () => {
    const { bytes, starts } = await written();
    const last = starts.at(-1)!;
    for (let length = last + 1; length < bytes.length; length++)
      expect(read(bytes.subarray(0, length)).tail?.kind, `${length} bytes`).toBe('torn');
    const sector = Math.ceil(last / 512) * 512;
    const lost = Buffer.from(bytes).fill(0, sector, sector + 512);
    expect(read(lost).tail?.kind).toBe('torn');
    const blank = Buffer.concat([bytes, Buffer.alloc(4096)]);
    expect(read(blank)).toMatchObject({ records: RECORDS, tail: { kind: 'torn' } });
  });

  it('calls it damage when records follow the bad one, or when its very beginning is not there', async () => {
    const { bytes, starts, frames } = await written();
    const cutInside = Buffer.concat([bytes.subarray(0, starts[2]! - 3), ...frames.slice(2)]);
    const blankInside = Buffer.from(bytes).fill(0, starts[1], starts[2]);
    for (const each of [cutInside, blankInside, bytes.subarray(0, 5), Buffer.alloc(0)])
      expect(read(each).tail?.kind).toBe('damaged');
  });
});

describe('records of a journal', () => {
  const arranged = async (arrange: (frames: readonly Buffer[]) => readonly Buffer[]) => {
    const { magic, frames } = await written();
    return read(Buffer.concat([magic, ...arrange(frames)]));
  };

  it.each([
    ['changed places', 1, ([a, b, c, ...rest]: readonly Buffer[]) => [a!, c!, b!, ...rest]],
    ['came twice', 2, ([a, b, ...rest]: readonly Buffer[]) => [a!, b!, b!, ...rest]],
    ['were left out in the middle', 1, ([a, , ...rest]: readonly Buffer[]) => [a!, ...rest]],
    ['were left out at the start', 0, ([, ...rest]: readonly Buffer[]) => rest],
    ['were repeated at the end', 5, (all: readonly Buffer[]) => [...all, all[0]!]],
  ])('that %s are not read', async (_what, sound, arrange) => {
    const found = await arranged(arrange);
    expect(found.records).toEqual(RECORDS.slice(0, sound));
    expect(found.tail?.kind).toBe('damaged');
  });

  it('of another store, generation or journal are not read, though the key is the same', async () => {
    const { bytes } = await written();
    const others = [
      { ...mine, storeId: randomUUID() },
      { ...mine, gen: mine.gen + 1 },
      { ...mine, salt: randomBytes(32) },
    ];
    for (const other of others) expect(read(bytes, other).records).toEqual([]);
  });

  it('that hold a prototype are refused, though they are sealed with the right key', async () => {
    const { bytes } = await written(mine, [JSON.parse('{"__proto__":{"polluted":1}}')]);
    expect(() => read(bytes)).toThrow(UnreadableFile);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a journal that is written to', () => {
  it('goes on where it was left', async () => {
    const { path, bytes } = await written();
    const journal = continueJournal(realDisk, path, aead, dataKey, mine, read(bytes));
    await journal.append({ body: 'more' });
    journal.close();
    expect(read(readFileSync(path)).records).toEqual([...RECORDS, { body: 'more' }]);
  });

  it('refuses to write where somebody else did', async () => {
    const spoil = [
      (path: string) => appendFileSync(path, 'x'),
      (path: string) => writeFileSync(path, ''),
      (path: string) => {
        renameSync(path, `${path}-theirs`);
        writeFileSync(path, readFileSync(`${path}-theirs`));
      },
    ];
    for (const change of spoil) {
      const { path, bytes } = await written();
      const journal = continueJournal(realDisk, path, aead, dataKey, mine, read(bytes));
      change(path);
      const theirs = readFileSync(path);
      await expect(journal.append({ body: 'mine' })).rejects.toThrow(ForeignWriter);
      expect(readFileSync(path)).toEqual(theirs);
      journal.close();
    }
  });

  it('tells a folder that is gone from one that somebody else writes to', async () => {
    const { path, bytes } = await written();
    const journal = continueJournal(realDisk, path, aead, dataKey, mine, read(bytes));
    rmSync(path);
    await expect(journal.append({})).rejects.toMatchObject({ code: 'ENOENT' });
    journal.close();
  });

  it.each([
    ['a full disk', 'write', 'ENOSPC', false],
    ['an exceeded quota', 'write', 'EDQUOT', false],
    ['a failing disk', 'write', 'EIO', true],
    ['a flush that failed', 'flush', 'EIO', true],
  ] as const)(
    'takes back a record after %s, and says whether it may go on',
    async (_what, failing, code, isSuspect) => {
      let isOn = false;
      const disk = watchedDisk((act: Act) => {
        if (isOn && act === failing) throw Object.assign(new Error(code), { code });
      });
      const { path, bytes } = await written();
      const journal = continueJournal(disk, path, aead, dataKey, mine, read(bytes));
      isOn = true;
      await expect(journal.append({ body: 'lost' })).rejects.toMatchObject({ code });
      expect(journal.isSuspect()).toBe(isSuspect);
      expect(readFileSync(path)).toEqual(bytes);
      isOn = false;
      await journal.append({ body: 'kept' });
      expect(read(readFileSync(path)).records.at(-1)).toEqual({ body: 'kept' });
      journal.close();
    },
  );
});
