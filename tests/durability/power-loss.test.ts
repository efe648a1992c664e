import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aNote } from '#tests/support/commands.ts';
import { aFolder } from '#tests/support/folders.ts';
import { badIn, cutPower } from './power-loss.ts';
import { report } from './report.ts';
import { aStory } from './story.ts';
import { begin, wholeLife } from './whole-life.ts';

const orders = ['journalled', 'any'] as const;
const newStory = () => aStory(join(aFolder(), 'vault'));

describe.each(orders)('a power cut anywhere, with names coming about %s', (order) => {
  it('leaves a store with every edit, key and copy that was called saved', async () => {
    const story = newStory();
    await wholeLife(story);
    const cut = await cutPower(
      { log: story.model.log, order },
      order === 'any' ? story.glance : story.look,
    );
    const { points, states } = cut;
    report('R1', `power cut, names ${order}`, {
      steps: story.length(),
      points,
      states,
      bad: badIn(cut),
    });
    expect(cut.problems).toEqual([]);
    expect(states).toBeGreaterThan(points);
  }, 240_000);
});

it('an edit costs one flush of its own bytes, and no name changes', async () => {
  const story = newStory();
  await begin(story);
  await story.edit(aNote('once more'));
  const before = story.model.log.length;
  await story.edit(aNote('the one that counts'));
  const kinds = story.model.log.slice(before).map(({ kind }) => kind);
  expect(kinds).toEqual(['mark', 'write', 'flush', 'mark']);
  await story.powerOff();
});
