// Two writers on one store where the lock does not reach (a network disk, a synchronised folder).
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCK } from '#main/vault/store-lock.ts';
import { aNote, bodiesOf, noteAppeals, otherAppeal } from '#tests/support/commands.ts';
import { failureOf, namesOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';

/** Two open vaults on one store; `mine` was opened first. */
async function twoOpen() {
  const { vault: mine, folder } = vaultWith();
  await mine.create(PASSPHRASE);
  await mine.apply(0, aNote('base'));
  rmSync(join(folder, LOCK));
  const { vault: theirs } = vaultWith({ folder });
  await theirs.unlock(byPassphrase());
  await theirs.open(noteAppeals);
  return { mine, theirs, folder };
}

const add = (vault: Awaited<ReturnType<typeof twoOpen>>['mine'], text: string, appeal?: string) =>
  vault.apply(vault.current().revision, aNote(text, appeal));

it('an edit after somebody else has written a new head is never called saved: it is kept as a conflict', async () => {
  const { mine, theirs, folder } = await twoOpen();
  await theirs.allowEraseLocked(true);
  expect(await failureOf(add(mine, 'mine'))).toMatchObject({ code: 'vault.conflict' });
  for (let count = 0; count < 7; count++) await theirs.allowEraseLocked(count % 2 === 0);
  await theirs.lock();
  const [name = ''] = namesOf(folder, 'conflict');
  const { vault } = vaultWith({ folder });
  await vault.restore({ name }, byPassphrase());
  expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['base', 'mine']);
});

it('a save that comes too late removes none of the files that the other’s state is made of', async () => {
  const { mine, theirs, folder } = await twoOpen();
  await theirs.allowEraseLocked(true);
  await add(theirs, 'theirs', otherAppeal);
  await theirs.allowEraseLocked(false);
  const before = readdirSync(folder);
  expect(await failureOf(mine.allowEraseLocked(true))).toMatchObject({ code: 'vault.conflict' });
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(before));
  await theirs.lock();
  const { vault } = vaultWith({ folder });
  await vault.unlock(byPassphrase());
  expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['base', 'theirs']);
});

it('a conflict kept after a change of keys is not removed when an old file comes back', async () => {
  const { mine, theirs, folder } = await twoOpen();
  await theirs.rekey(byPassphrase(), NEXT_PASSPHRASE);
  expect(await failureOf(add(mine, 'mine'))).toMatchObject({ code: 'vault.conflict' });
  await theirs.lock();
  writeFileSync(join(folder, 'daily-1'), 'an old copy that a backup program put back');
  const { vault } = vaultWith({ folder });
  await vault.unlock(byPassphrase(NEXT_PASSPHRASE));
  expect(readdirSync(folder)).not.toContain('daily-1');
  expect(namesOf(folder, 'conflict')).toEqual(['conflict-1']);
});
