import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '#main/vault/disk.ts';
import { aFolder } from '#tests/support/folders.ts';
import type { Plan } from './model-disk.ts';
import { cutPower } from './power-loss.ts';
import { report } from './report.ts';
import { aStory, type Story } from './story.ts';
import { begin } from './whole-life.ts';

const newStory = () => aStory(join(aFolder(), 'vault'));

describe('the enumerator itself finds a store that', () => {
  const skip =
    (kind: string, name: RegExp): Plan =>
    (operation) =>
      operation.kind === kind && name.test(operation.path) ? 'skip' : 'do';
  const withPlan = (plan: Plan) => (story: Story) => story.disturb(plan);
  const wrong: readonly (readonly [string, (story: Story) => void])[] = [
    ['flushes nothing', withPlan(skip('flush', /./))],
    ['does not flush its journal', withPlan(skip('flush', /journal-/))],
    ['does not flush its head', withPlan(skip('flush', /head/))],
    ['does not flush its parts', withPlan(skip('flush', /part-/))],
    ['flushes no folder', withPlan(skip('flushFolder', /./))],
    ['does not flush its own folder', withPlan(skip('flushFolder', /vault$/))],
    ['writes into its head instead of replacing it', ({ model }) => writeInPlace(model.disk)],
  ];
  const caught: string[] = [];

  it.each(wrong)('%s', async (name, spoil) => {
    const story = newStory();
    spoil(story);
    await begin(story);
    await story.powerOff();
    const cut = await cutPower(
      { log: story.model.log, order: 'journalled', most: 1 },
      story.glance,
    );
    expect(cut.problems).not.toEqual([]);
    caught.push(name);
  });

  it('names files before they are durably there', async () => {
    const story = newStory();
    let isFirst = false;
    // Of the two flushes of the folder in a save, the one before the head.
    story.disturb(({ kind, path }) => {
      if (kind !== 'flushFolder' || path !== story.folder) return 'do';
      isFirst = !isFirst;
      return isFirst ? 'skip' : 'do';
    });
    await begin(story);
    await story.powerOff();
    const cut = await cutPower({ log: story.model.log, order: 'any', most: 1 }, story.glance);
    expect(cut.problems).not.toEqual([]);
    report('R1', 'wrong stores', { caught: caught.length + 1, of: wrong.length + 1 });
  });
});

/** As a careless program saves: it cuts its file to nothing and writes it anew. */
function writeInPlace(disk: Disk): void {
  const { rename } = disk;
  const careless = (from: string, to: string) => {
    if (!to.endsWith('head') || !disk.list(dirname(to)).includes('head')) return rename(from, to);
    const file = disk.open(to);
    file.truncate(0);
    file.write(disk.read(from), 0);
    disk.remove(from);
  };
  Object.assign(disk, { rename: careless });
}
