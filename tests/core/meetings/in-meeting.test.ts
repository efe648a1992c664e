// What is written down in the meeting itself: what was raised and when, who can speak, the time used.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatementId } from '#core/ids.ts';
import type { Statement } from '#core/meetings/meeting.ts';
import {
  toggledRaised,
  voiceKey,
  voicesOf,
  withoutStatement,
  withStatement,
} from '#core/meetings/minutes.ts';
import { isDuring, isUnderWay, secondsOn, secondsUsed } from '#core/meetings/time-used.ts';
import { aHeldOffice, anOfficial } from '#tests/support/letters.ts';
import { aMeeting, anItem } from '#tests/support/meetings.ts';

const START = Date.parse('2026-12-01T10:00:00.000Z');
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();
const items = [1, 2, 3].map((number) => anItem(number, { type: 'words', text: 'A point' }));
const started = aMeeting({ agenda: items, startedAt: at(0) });

describe('the time used', () => {
  it('runs from the start to the end, and stands still before and after', () => {
    expect(secondsUsed(aMeeting(), at(60))).toBeNull();
    expect(secondsUsed(started, at(90))).toBe(90);
    expect(secondsUsed({ ...started, endedAt: at(60) }, at(90))).toBe(60);
    expect(secondsUsed(started, at(-30))).toBe(0);
  });

  it('goes to an item from when it is raised until the next one is', () => {
    const raised = [
      { itemId: items[0]!.id, at: at(10) },
      { itemId: items[1]!.id, at: at(100) },
    ];
    const meeting = { ...started, raised };
    expect(items.map(({ id }) => secondsOn(meeting, id, at(160)))).toEqual([90, 60, null]);
  });

  it('is never given out twice: the items have no more than the meeting', () => {
    const moments = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(moments, fc.nat(600), fc.option(fc.nat(600)), (raisedAt, now, end) => {
        const meeting = {
          ...started,
          endedAt: end === null ? null : at(end),
          raised: items.map(({ id }, index) => ({ itemId: id, at: at(raisedAt[index] ?? 0) })),
        };
        const distinct = new Set(raisedAt).size === raisedAt.length;
        const sum = items.reduce((all, { id }) => all + (secondsOn(meeting, id, at(now)) ?? 0), 0);
        if (distinct) expect(sum).toBeLessThanOrEqual(secondsUsed(meeting, at(now)) ?? 0);
      }),
    );
  });

  it('is none for what is ticked after the end', () => {
    const ended = { ...started, endedAt: at(60), raised: [{ itemId: items[0]!.id, at: at(90) }] };
    expect(secondsOn(ended, items[0]!.id, at(100))).toBeNull();
    expect(isDuring(ended, at(30))).toBe(true);
    expect(isDuring(ended, at(90))).toBe(false);
  });
});

it('a meeting is under way from its start to its end, and no longer than a day', () => {
  expect(isUnderWay(aMeeting(), at(60))).toBe(false);
  expect(isUnderWay(started, at(60))).toBe(true);
  expect(isUnderWay({ ...started, endedAt: at(30) }, at(60))).toBe(false);
  expect(isUnderWay(started, at(24 * 60 * 60))).toBe(false);
});

describe('what is raised', () => {
  it('is ticked with its time, and unticked again', () => {
    const [first, second] = items.map(({ id }) => id) as [never, never];
    const once = toggledRaised([], first, at(5));
    expect(once).toEqual([{ itemId: first, at: at(5) }]);
    const both = toggledRaised(once, second, at(9));
    expect(toggledRaised(both, first, at(20))).toEqual([{ itemId: second, at: at(9) }]);
  });
});

describe('who can speak', () => {
  it('is each office by its delegate or its confirmed holder, then our own people', () => {
    const official = anOfficial();
    const meeting = aMeeting({ attending: [{ officeId: official.office.id, delegate: '' }] });
    const speakers = (list: Parameters<typeof voicesOf>[1], of = meeting) =>
      voicesOf(of, list).map(({ speaker }) => speaker);
    expect(speakers([official])).toEqual(['', 'Maria Example']);
    expect(speakers([aHeldOffice('Example', '2026-11-01')])[0]).toContain('Example');
    const delegated = aMeeting({
      attending: [{ officeId: official.office.id, delegate: 'Deputy Head' }],
    });
    expect(speakers([aHeldOffice('Example', '2026-11-01')], delegated)[0]).toBe('Deputy Head');
    expect(speakers([], aMeeting({ attending: [], participants: [] }))).toEqual(['']);
  });

  it('is told apart by office and name', () => {
    const voices = voicesOf(aMeeting(), [anOfficial()]);
    expect(new Set(voices.map(voiceKey)).size).toBe(voices.length);
  });
});

describe('statements', () => {
  const said = (number: number, words: string): Statement => ({
    id: StatementId.parse(`5f0f0d5e-4bde-4a8e-9d6f-${String(number).padStart(12, '0')}`),
    at: at(number),
    officeId: null,
    speaker: '',
    how: 'paraphrase',
    words,
    itemId: null,
  });

  it('stand in the order they were begun, however often one is rewritten', () => {
    const both = withStatement(withStatement([], said(1, 'a')), said(2, 'b'));
    expect(withStatement(both, said(1, 'c')).map(({ words }) => words)).toEqual(['c', 'b']);
    expect(withoutStatement(both, said(1, '')).map(({ words }) => words)).toEqual(['b']);
  });
});
