// An older state put in place of the newest is noticed where the newest was open; the user decides.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aNote, bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { failureOf, filesIn, namesOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

/** A locked store of some generations, its oldest one put in place of the newest. */
async function rolledBack() {
  const made = vaultWith();
  const { vault, folder } = made;
  await vault.create(PASSPHRASE);
  for (let count = 0; count < 5; count++) {
    await vault.apply(count, aNote(`note ${count}`));
    await vault.lock();
    await vault.unlock(byPassphrase());
  }
  await vault.lock();
  const newest = JSON.parse(readFileSync(made.place.lastSeenPath, 'utf8')).gen;
  const oldest = namesOf(folder, 'generation').at(-1)!;
  writeFileSync(join(folder, 'head'), readFileSync(join(folder, oldest)));
  return { ...made, newest, found: Number(oldest.split('-')[1]) };
}

describe('a state five generations older', () => {
  it('is told by both numbers, and nothing is changed', async () => {
    const { vault, folder, newest, found } = await rolledBack();
    expect(newest - found).toBe(5);
    const before = filesIn(folder);
    expect(await failureOf(vault.unlock(byPassphrase()))).toEqual({
      code: 'vault.rolledBack',
      found,
      lastSeen: newest,
    });
    expect(vault.isOpen()).toBe(false);
    expect(filesIn(folder)).toEqual(before);
  });

  it('opens when the user accepts it; the newest that is there is kept and can be restored', async () => {
    const { vault } = await rolledBack();
    await vault.unlock(byPassphrase(), { acceptOlder: true });
    const older = bodiesOf(await vault.open(noteAppeals));
    expect(older.length).toBeLessThan(4);
    await vault.apply(vault.current().revision, aNote('going on'));
    const [kept] = (await vault.backups()).filter(({ kind }) => kind === 'kept');
    expect(kept?.name).toMatch(/^kept-\d+-1$/);
    for (let count = 0; count < 12; count++) {
      await vault.lock();
      await vault.unlock(byPassphrase()); // accepted once, it is not asked again
      await vault.apply(vault.current().revision, aNote(`later ${count}`));
    }
    await vault.lock();
    expect((await vault.backups()).map(({ name }) => name)).toContain(kept!.name);
    await vault.restore({ name: kept!.name }, byPassphrase());
    const bodies = bodiesOf(await vault.open(noteAppeals));
    expect(bodies.length).toBeGreaterThan(older.length);
    expect(bodies).toContain('note 3');
  });

  it('can be looked at without deciding', async () => {
    const { vault, folder } = await rolledBack();
    const before = filesIn(folder);
    expect(await failureOf(vault.unlock(byPassphrase(), { viewOnly: true }))).toMatchObject({
      code: 'vault.rolledBack',
    });
    await vault.unlock(byPassphrase(), { viewOnly: true, acceptOlder: true });
    await vault.lock();
    expect(filesIn(folder)).toEqual(before);
    expect(await failureOf(vault.unlock(byPassphrase()))).toMatchObject({
      code: 'vault.rolledBack',
    });
  });
});

describe('what is remembered of the store that was last open', () => {
  it('is its id, its generation and a proof of both, and nothing else', async () => {
    const { vault, place } = vaultWith();
    await vault.create(PASSPHRASE);
    const seen = JSON.parse(readFileSync(place.lastSeenPath, 'utf8'));
    expect(Object.keys(seen)).toEqual(['storeId', 'gen', 'mac']);
    expect(seen).toMatchObject({ gen: 1, mac: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it.each([
    ['forged to a higher generation', (seen: object) => JSON.stringify({ ...seen, gen: 900 })],
    ['of another proof', (seen: object) => JSON.stringify({ ...seen, mac: 'ab'.repeat(32) })],
    [
      'of another store',
      (seen: object) =>
        JSON.stringify({ ...seen, gen: 900, storeId: 'b9b3a1de-9d1f-4c5e-8f60-8b1f0c6a4a11' }),
    ],
    ['cut short', () => '{"storeId":'],
    ['empty', () => ''],
    ['hostile', () => '{"__proto__":{"polluted":1}}'],
  ])('is ignored when it is %s: the store opens', async (_what, forge) => {
    const { vault, place } = vaultWith();
    await vault.create(PASSPHRASE);
    await vault.lock();
    const seen = JSON.parse(readFileSync(place.lastSeenPath, 'utf8'));
    writeFileSync(place.lastSeenPath, forge(seen));
    await vault.unlock(byPassphrase());
    expect(vault.isOpen()).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is made anew where it is gone, and an older store is then accepted once', async () => {
    const { vault, place } = await rolledBack();
    rmSync(place.lastSeenPath);
    await vault.unlock(byPassphrase());
    expect(JSON.parse(readFileSync(place.lastSeenPath, 'utf8'))).toMatchObject({
      gen: expect.any(Number),
    });
  });
});
