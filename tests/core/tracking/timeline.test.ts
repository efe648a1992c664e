// One line of time: everything once, in one order, as precise as it is known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '#core/appeals/edtf.ts';
import { byWhen, MOMENT_KINDS, type Moment } from '#core/tracking/moment.ts';
import type { Records } from '#core/tracking/raising.ts';
import { timelineOf } from '#core/tracking/timeline.ts';
import { EVERYTHING, isShown } from '#core/tracking/timeline-filter.ts';
import { bundledAppeal } from '#tests/data/bundled.ts';
import { anAppeal } from '#tests/support/letters.ts';
import { aCommitment, aMeeting } from '#tests/support/meetings.ts';
import { day, noRecords, randomRecords } from '#tests/support/tracking.ts';

const edtf = fc.oneof(
  day,
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 7)}~`),
  fc.tuple(day, day).map((pair) => pair.toSorted().join('/')),
  day.map((text) => `../${text}`),
  day.map((text) => `${text}/`),
  fc.constant(null),
);
const moment: fc.Arbitrary<Moment> = fc
  .tuple(edtf, fc.constantFrom(...MOMENT_KINDS), fc.nat(5))
  .map(([when, kind, id]) => ({
    id: `${kind} ${id}`,
    when: { edtf: when },
    what: { kind } as Moment['what'],
    concernIds: [],
    countries: [],
    themeIds: [],
    officeIds: [],
  }));

/** How many dated or undated moments each record has. */
const expected = ({ meetings, versions, commitments }: Records): number =>
  meetings.filter(({ status }) => status !== 'cancelled').length +
  versions.reduce((sum, { replies }) => sum + 1 + replies.length, 0) +
  commitments.reduce(
    (sum, { due, closing, progress }) =>
      sum + 1 + (due ? 1 : 0) + (closing ? 1 : 0) + progress.length,
    0,
  );

describe('the order of moments', () => {
  it('is total: of two different moments one is first, and first stays first', () => {
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(Math.sign(byWhen(a, b)) + Math.sign(byWhen(b, a))).toBe(0);
        if (byWhen(a, b) === 0)
          expect([a.id, sortKey(a.when.edtf)]).toEqual([b.id, sortKey(b.when.edtf)]);
        if (byWhen(a, b) <= 0 && byWhen(b, c) <= 0) expect(byWhen(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('keeps what has no date for the end', () => {
    const meetings = [aMeeting({ on: null })];
    const line = timelineOf(bundledAppeal(), {
      ...noRecords,
      meetings: meetings.map((one) => ({ ...one, appealId: bundledAppeal().id })),
    });
    expect(line.at(-1)?.what.kind).toBe('meeting');
  });
});

describe('the line', () => {
  it('has each record once for each of its dates, and no moment twice', () => {
    fc.assert(
      fc.property(randomRecords, (records) => {
        const line = timelineOf(anAppeal, records);
        const ids = line.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const own = line.filter(({ what }) => what.kind !== 'event' && what.kind !== 'later');
        expect(own).toHaveLength(expected(records));
        expect(line).toEqual(line.toSorted(byWhen));
      }),
    );
  });

  it('has every event of the appeal, and each later development once', () => {
    const appeal = bundledAppeal();
    const line = timelineOf(appeal, noRecords);
    const kinds = (kind: string) => line.filter(({ what }) => what.kind === kind);
    expect(kinds('event')).toHaveLength(appeal.events.length);
    const texts = kinds('later').map(({ id }) => id);
    const all = [...appeal.concerns, ...appeal.events, ...appeal.cases].flatMap(({ later }) =>
      later.map(({ text, when }) => `later ${when.edtf} ${text}`),
    );
    expect(texts.toSorted()).toEqual([...new Set(all)].toSorted());
  });

  it('is narrowed by a filter, never widened or reordered', () => {
    fc.assert(
      fc.property(
        randomRecords,
        fc.record({
          kinds: fc.option(fc.uniqueArray(fc.constantFrom(...MOMENT_KINDS)).map((k) => new Set(k))),
          country: fc.option(fc.constantFrom('KZ', 'KG', 'UZ', 'XX')),
          themeId: fc.option(fc.constantFrom('media', 'none')),
          officeId: fc.option(fc.constantFrom('eu-commissioner', 'nobody')),
          span: fc.option(fc.record({ from: fc.option(day), to: fc.option(day) })),
        }),
        (records, filter) => {
          const line = timelineOf(anAppeal, records);
          const shown = line.filter((one) => isShown(one, filter));
          expect(shown).toEqual(line.filter((one) => shown.includes(one)));
          expect(line.filter((one) => isShown(one, EVERYTHING))).toEqual(line);
          for (const { officeIds, countries } of shown) {
            if (filter.officeId !== null) expect(officeIds).toContain(filter.officeId);
            if (filter.country !== null) expect(countries).toContain(filter.country);
          }
        },
      ),
    );
  });

  it('shows a date given as a month wherever a day of it may lie', () => {
    const commitments = [aCommitment({ due: '2027-01' })];
    const [due] = timelineOf(anAppeal, { ...noRecords, commitments }).filter(
      ({ what }) => what.kind === 'due',
    );
    const within = (from: string, to: string) =>
      due && isShown(due, { ...EVERYTHING, span: { from, to } });
    expect(within('2027-01-31', '2027-02-10')).toBe(true);
    expect(within('2027-02-01', '2027-02-10')).toBe(false);
  });
});
