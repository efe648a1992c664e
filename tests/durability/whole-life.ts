// Every way in which a store is written, one after another.
import { join } from 'node:path';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import type { Disk } from '#main/vault/disk.ts';
import { DAILIES, GENERATIONS } from '#main/vault/rotation.ts';
import { aNote, aTheme, otherAppeal } from '#tests/support/commands.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { elsewhere, type Story } from './story.ts';

export async function wholeLife(story: Story): Promise<void> {
  await begin(story);
  await changeKeys(story);
  await takeCopies(story);
  await loseTheEndOfAJournal(story);
  await liveOn(story);
  await comeBack(story);
}

/** Created, edited, locked, unlocked, edited. */
export async function begin(story: Story): Promise<void> {
  await story.step({ workspace: emptyWorkspace }, (vault) => vault.create(PASSPHRASE));
  await story.edit(aTheme('dark'));
  await story.edit(aNote('first'));
  await story.edit(aNote('second', otherAppeal));
  await story.edit(aNote('third '.repeat(400)));
  await reopen(story);
  await story.edit(aNote('fourth'));
}

async function reopen(story: Story): Promise<void> {
  await story.step({}, (vault) => vault.lock());
  story.restart();
  await story.step({}, (vault) => vault.unlock(byPassphrase(story.now().passphrase)));
}

async function changeKeys(story: Story): Promise<void> {
  await story.step({ passphrase: NEXT_PASSPHRASE }, (vault) =>
    vault.changePassphrase(byPassphrase(PASSPHRASE), NEXT_PASSPHRASE),
  );
  await story.edit(aNote('fifth'));
  await story.step({ passphrase: PASSPHRASE }, (vault) =>
    vault.rekey(byPassphrase(NEXT_PASSPHRASE), PASSPHRASE),
  );
  await story.edit(aNote('sixth', otherAppeal));
}

async function takeCopies(story: Story): Promise<void> {
  const path = elsewhere(story.folder);
  const { workspace, passphrase } = story.now();
  await story.step({}, (vault) => vault.backUp(path));
  const copies = new Map([[path, { workspace: workspace ?? emptyWorkspace, passphrase }]]);
  await story.step({ copies }, async () => undefined);
  await reopen(story);
}

/** The journal ends in something that is no record; opening sets that apart. */
async function loseTheEndOfAJournal(story: Story): Promise<void> {
  await story.edit(aNote('seventh'));
  await story.step({}, (vault) => vault.lock());
  story.restart();
  await story.step({}, () => spoil(story.model.disk, story.folder));
  await story.step({}, (vault) => vault.unlock(byPassphrase()));
  await story.step({ kept: ['set-aside-1'] }, async () => undefined);
  await story.edit(aNote('eighth'));
}

async function spoil(disk: Disk, folder: string): Promise<void> {
  const journals = disk.list(folder).filter((name) => name.startsWith('journal-'));
  const genOf = (name: string): number => Number(name.split('-')[1]);
  const [newest = ''] = journals.toSorted((a, b) => genOf(b) - genOf(a));
  const file = disk.open(join(folder, newest));
  file.write(Buffer.from([0, 0, 1, 0, 7, 7, 7]), file.size());
  await file.flush();
}

/** Days go by until older states and copies are let go. */
async function liveOn(story: Story): Promise<void> {
  for (let day = 0; day <= Math.max(GENERATIONS, DAILIES); day++) {
    story.nextDay();
    await story.edit(aNote(`day ${day}`));
    await reopen(story);
  }
}

async function comeBack(story: Story): Promise<void> {
  const [copy] = story.now().copies;
  if (!copy) throw new Error('no copy was taken');
  const [path, { workspace }] = copy;
  await story.step({ workspace, kept: [] }, (vault) => vault.restore({ path }, byPassphrase()));
  await story.edit(aNote('after coming back'));
  await story.step({}, (vault) => vault.lock());
}
