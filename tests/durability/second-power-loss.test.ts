import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '#tests/support/folders.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { modelDisk } from './model-disk.ts';
import { badIn, cutPower, type Look } from './power-loss.ts';
import { report } from './report.ts';
import { aStory } from './story.ts';
import { isLong } from './tier.ts';
import { begin, wholeLife } from './whole-life.ts';

it('a second power cut, while the store is put in order after the first, loses nothing more', async () => {
  const story = aStory(join(aFolder(), 'vault'));
  await (isLong ? wholeLife : begin)(story);
  await story.powerOff();
  let states = 0;
  const again: Look = async (files, asked, acknowledged) => {
    const disk = modelDisk({ files, root: dirname(story.folder) });
    const { vault } = aVault({ disk: disk.disk, folder: story.folder });
    for (const passphrase of [PASSPHRASE, NEXT_PASSPHRASE])
      if (!vault.isOpen()) await vault.unlock(byPassphrase(passphrase)).catch(() => undefined);
    await vault.lock();
    const look: Look = (left) => story.glance(left, asked, acknowledged);
    const cut = await cutPower({ log: disk.log, start: files, order: 'journalled', most: 1 }, look);
    states += cut.states;
    return cut.problems[0]?.problem ?? null;
  };
  const cut = await cutPower({ log: story.model.log, order: 'journalled' }, again);
  report('R1', 'second power cut', { first: cut.states, states, bad: badIn(cut) });
  expect(cut.problems).toEqual([]);
}, 3_600_000);
