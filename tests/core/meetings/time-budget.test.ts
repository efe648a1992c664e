import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeBudget } from '#core/meetings/time-budget.ts';
import { agendaItem } from '#tests/support/meeting-arbitraries.ts';
import { anItem } from '#tests/support/meetings.ts';

const plan = fc.record({
  minutes: fc.integer({ min: 1, max: 1440 }),
  agenda: fc.array(agendaItem, { maxLength: 12 }),
});
const total = (shares: readonly number[]): number => shares.reduce((sum, one) => sum + one, 0);

/** An agenda of items with these minutes; `null`: open. */
const agendaOf = (...minutes: readonly (number | null)[]) =>
  minutes.map((one, at) => anItem(at, { type: 'words', text: 'Point' }, one));

describe('the time of a meeting', () => {
  it('is all given out: shares and what is left are the minutes and what is over', () => {
    fc.assert(
      fc.property(plan, ({ minutes, agenda }) => {
        const { shares, left, over } = timeBudget({ minutes, agenda });
        expect(total(shares) + left).toBe(minutes + over);
      }),
    );
  });

  it('is never negative, in whole minutes, and never both left and over', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const { shares, left, over } = timeBudget(given);
        for (const one of [...shares, left, over]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(one)).toBe(true);
        }
        expect(Math.min(left, over)).toBe(0);
      }),
    );
  });

  it('is given in the order of the agenda, one share an item, and what is set stands', () => {
    fc.assert(
      fc.property(plan, ({ minutes, agenda }) => {
        const { shares } = timeBudget({ minutes, agenda });
        expect(shares).toHaveLength(agenda.length);
        agenda.forEach((item, at) => {
          if (item.minutes !== null) expect(shares[at]).toBe(item.minutes);
        });
      }),
    );
  });

  it('is shared evenly by open items: none gets a minute more than another, an earlier one first', () => {
    fc.assert(
      fc.property(plan, ({ minutes, agenda }) => {
        const { shares } = timeBudget({ minutes, agenda });
        const open = shares.filter((_, at) => agenda[at]!.minutes === null);
        expect(open).toEqual(open.toSorted((a, b) => b - a));
        expect((open[0] ?? 0) - (open.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes nothing from the others for an item of no minutes', () => {
    fc.assert(
      fc.property(plan, agendaItem, ({ minutes, agenda }, idle) => {
        const before = timeBudget({ minutes, agenda }).shares;
        const after = timeBudget({
          minutes,
          agenda: [...agenda, { ...idle, minutes: 0 }],
        }).shares;
        expect(after.slice(0, -1)).toEqual(before);
      }),
    );
  });

  it.each([
    ['nothing on the agenda', 20, agendaOf(), { shares: [], left: 20, over: 0 }],
    ['three open items', 20, agendaOf(null, null, null), { shares: [7, 7, 6], left: 0, over: 0 }],
    [
      'a set time and open ones',
      20,
      agendaOf(null, 10, null),
      { shares: [5, 10, 5], left: 0, over: 0 },
    ],
    ['set times that leave some', 20, agendaOf(5, 5), { shares: [5, 5], left: 10, over: 0 }],
    ['set times beyond it', 20, agendaOf(15, 10, null), { shares: [15, 10, 0], left: 0, over: 5 }],
    [
      'more items than minutes',
      2,
      agendaOf(null, null, null),
      { shares: [1, 1, 0], left: 0, over: 0 },
    ],
  ])('with %s', (_what, minutes, agenda, budget) => {
    expect(timeBudget({ minutes, agenda })).toEqual(budget);
  });
});
