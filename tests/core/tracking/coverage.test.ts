// The map of what was raised: one scale, each concern once, and nothing that nobody said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseId, ConcernId } from '#core/appeals/ids.ts';
import { changeCommitments } from '#core/commitments/change.ts';
import { changeMeetings } from '#core/meetings/change.ts';
import { OfficeId } from '#core/officials/office.ts';
import { changeRegister } from '#core/register/change.ts';
import { type Coverage, coverageOf, officesIn } from '#core/tracking/coverage.ts';
import { type Records, raisingsOf } from '#core/tracking/raising.ts';
import { byReach, type Reach } from '#core/tracking/reach.ts';
import { aLetter, anAppeal, concernIds } from '#tests/support/letters.ts';
import { aCommitment, aMeeting, anItem } from '#tests/support/meetings.ts';
import { aReply, aSentVersion } from '#tests/support/register.ts';
import {
  noRecords,
  oneMore,
  randomCommitment,
  randomLetter,
  randomMeeting,
  randomRecords,
} from '#tests/support/tracking.ts';

const commissioner = OfficeId.parse('eu-commissioner');
const ambassador = OfficeId.parse('eu-del-uz');
const blocked = ConcernId.parse('uz-media-blocked');

const mapOf = (records: Partial<Records>, officeId: OfficeId | null = null): Coverage =>
  coverageOf(anAppeal, raisingsOf(anAppeal, { ...noRecords, ...records }), officeId);
const reachOf = (map: Coverage, id: string): Reach | undefined =>
  map.all.find(({ concern }) => concern.id === id)?.reach;
const about = (id: string) => ({ type: 'concern' as const, concernId: ConcernId.parse(id) });

describe('a concern on the map', () => {
  it('was never raised as long as nothing was done', () => {
    expect(new Set(mapOf({}).all.map(({ reach }) => reach))).toEqual(new Set(['never']));
  });

  it('is planned where a draft prints it, and raised once the letter went', () => {
    expect(reachOf(mapOf({ letters: [aLetter()] }), blocked)).toBe('planned');
    const sent = mapOf({ letters: [aLetter()], versions: [aSentVersion()] });
    expect(reachOf(sent, blocked)).toBe('raised');
    const [covered] = sent.all.filter(({ concern }) => concern.id === blocked);
    expect(covered?.raisings.map(({ where }) => where.type)).toEqual(['letter']);
  });

  it('is not planned by a draft that has its part switched off', () => {
    expect(reachOf(mapOf({ letters: [aLetter({ blocks: ['opening'] })] }), blocked)).toBe('never');
  });

  it('is not raised by a version that was kept and not sent', () => {
    const kept = { ...aSentVersion(), sending: null };
    expect(reachOf(mapOf({ versions: [kept] }), blocked)).toBe('never');
  });

  it.each([
    ['acknowledged', 'raised'],
    ['answered', 'answered'],
    ['rejection', 'answered'],
    ['commitment', 'promised'],
  ] as const)('on which a letter was %s is %s', (kind, reach) => {
    const version = aSentVersion({ replies: [aReply({ kind })] });
    expect(reachOf(mapOf({ versions: [version] }), blocked)).toBe(reach);
    expect(reachOf(mapOf({ versions: [version] }, ambassador), blocked)).toBe('never');
  });

  it('is planned on an agenda, and raised by the item that was ticked and no other', () => {
    const agenda = [anItem(1, about('uz-media-blocked')), anItem(2, about('kz-media-closed'))];
    const raised = [{ itemId: agenda[0]!.id, at: '2026-12-01T10:00:00.000Z' }];
    const planned = mapOf({ meetings: [aMeeting({ agenda, raised })] });
    expect(reachOf(planned, 'uz-media-blocked')).toBe('raised');
    expect(reachOf(planned, 'kz-media-closed')).toBe('planned');
    const held = mapOf({ meetings: [aMeeting({ agenda, raised, status: 'held' })] });
    expect(reachOf(held, 'kz-media-closed')).toBe('never');
    const cancelled = mapOf({ meetings: [aMeeting({ agenda, raised, status: 'cancelled' })] });
    expect(reachOf(cancelled, 'uz-media-blocked')).toBe('never');
  });

  it('is raised by an ask about it, and not by one about the whole appeal', () => {
    const inquire = anItem(1, {
      type: 'ask',
      ask: { type: 'library', askId: anAppeal.asks[1]!.id },
    });
    const meeting = aMeeting({ agenda: [inquire] });
    expect(reachOf(mapOf({ meetings: [meeting] }), blocked)).toBe('planned');
    const everything = anAppeal.concerns.map(({ id }) => id);
    const asks = anAppeal.asks.map((ask) => ({ ...ask, concernIds: everything }));
    const raisings = raisingsOf({ ...anAppeal, asks }, { ...noRecords, meetings: [meeting] });
    expect(raisings).toEqual([]);
  });

  it('is raised with the case that it speaks of, and says so', () => {
    const version = aSentVersion();
    const evidence = [
      { factId: CaseId.parse('prisoner'), statement: '', asOf: '2013-11-19', verdict: null },
    ];
    const sent = { ...version, sending: { ...version.sending, evidence } };
    const [raising] = raisingsOf(anAppeal, { ...noRecords, versions: [sent] });
    expect(raising).toMatchObject({ concernId: 'kg-civsoc-prisoner', through: 'case' });
  });

  it.each([
    ['accepted', null, 'promised'],
    ['willCheck', null, 'promised'],
    ['noted', null, 'answered'],
    ['refused', null, 'answered'],
    ['noAnswer', null, 'raised'],
    ['accepted', 'implemented', 'done'],
    ['accepted', 'partlyImplemented', 'promised'],
    ['accepted', 'notImplemented', 'answered'],
    ['accepted', 'overtaken', 'answered'],
  ] as const)('answered as %s and closed as %s is %s', (grade, outcome, reach) => {
    const closing = outcome && { on: '2027-01-01', outcome, impact: 'none' as const, words: '' };
    const one = aCommitment({ grade, closing, concernIds: concernIds(blocked) });
    expect(reachOf(mapOf({ commitments: [one] }), blocked)).toBe(reach);
  });

  it('of another appeal does not count', () => {
    const foreign = { ...anAppeal, id: 'another-appeal' as typeof anAppeal.id };
    expect(raisingsOf(foreign, { ...noRecords, versions: [aSentVersion()] })).toEqual([]);
  });
});

describe('the map as a whole', () => {
  it('goes further, never back, when a record is added', () => {
    fc.assert(
      fc.property(randomRecords, oneMore, (records, add) => {
        const [before, after] = [mapOf(records), mapOf(add(records))];
        for (const [row, { cells }] of before.rows.entries())
          for (const [column, { reach }] of cells.entries())
            expect(byReach(after.rows[row]!.cells[column]!.reach, reach)).toBeGreaterThanOrEqual(0);
        for (const { concern, reach } of before.all)
          expect(byReach(reachOf(after, concern.id)!, reach)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has every concern once, and in its own row', () => {
    fc.assert(
      fc.property(randomRecords, (records) => {
        const map = mapOf(records);
        expect(map.all.map(({ concern }) => concern.id)).toEqual(
          anAppeal.concerns.map(({ id }) => id),
        );
        const inRows = map.rows.flatMap(({ country, cells }) =>
          cells.flatMap(({ covered }) => covered.map(({ concern }) => `${country} ${concern.id}`)),
        );
        expect(new Set(inRows).size).toBe(inRows.length);
        expect(inRows).toHaveLength(anAppeal.concerns.length);
        expect(
          map.rows.flatMap(({ cells }) => cells).reduce((sum, one) => sum + one.raised, 0),
        ).toBe(map.raised);
      }),
    );
  });

  it('of one office is no further than that of all', () => {
    fc.assert(
      fc.property(randomRecords, (records) => {
        const whole = mapOf(records);
        for (const office of [commissioner, ambassador])
          for (const { concern, reach } of mapOf(records, office).all)
            expect(byReach(reachOf(whole, concern.id)!, reach)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is what it was once a change is undone', () => {
    fc.assert(
      fc.property(
        randomRecords,
        fc.tuple(randomMeeting, randomLetter, randomCommitment),
        (records, [meeting, version, commitment]) => {
          const before = mapOf(records);
          const meetings = { meetings: [...records.meetings], answers: [] };
          const planned = changeMeetings(meetings, { type: 'meetings.create', meeting });
          const registered = changeRegister(
            { versions: [...records.versions] },
            { type: 'register.seal', version },
          );
          const promised = changeCommitments(
            { commitments: [...records.commitments] },
            { type: 'commitments.add', commitment },
          );
          const undone: Records = {
            ...records,
            meetings: changeMeetings(planned.part, planned.inverse).part.meetings,
            versions: changeRegister(registered.part, registered.inverse).part.versions,
            commitments: changeCommitments(promised.part, promised.inverse).part.commitments,
          };
          expect(mapOf(undone)).toEqual(before);
        },
      ),
    );
  });

  it('knows with which offices something was raised', () => {
    const raisings = raisingsOf(anAppeal, { ...noRecords, versions: [aSentVersion()] });
    expect([...officesIn(raisings)]).toEqual(['eu-commissioner']);
  });
});
