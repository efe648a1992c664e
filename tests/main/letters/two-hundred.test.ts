// A batch as long as anybody's: every file is there, and the program goes on meanwhile.
import { expect, it } from 'vitest';
import { type Office, OfficeId } from '#core/officials/office.ts';
import { anOffice } from '#tests/support/letters.ts';
import { each, states } from './batch.ts';

it('a batch to two hundred is two hundred files, and the program is never held up from file to file', async () => {
  const offices = Array.from(
    { length: 200 },
    (_, number): Office => ({
      ...anOffice,
      id: OfficeId.parse(`own-${number}`),
      title: { en: 'Member of the Committee', fr: null, ru: null },
    }),
  );
  let turns = 0;
  let isOver = false;
  const turn = () => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const seen: number[] = [];
  const done = await each(
    { officeIds: offices.map(({ id }) => id), concernIds: [] },
    { offices, hear: () => seen.push(turns) },
  );
  isOver = true;
  expect(new Set(done.there).size).toBe(200);
  expect(new Set(states(done))).toEqual(new Set(['saved']));
  for (const [index, count] of seen.entries())
    if (index > 0) expect(count - (seen[index - 1] ?? 0)).toBeGreaterThanOrEqual(3);
}, 120_000);
