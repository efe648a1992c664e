import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MeetingId } from '#core/ids.ts';
import { MeetingStatus } from '#core/meetings/meeting.ts';
import { byTurn } from '#core/meetings/order.ts';
import { aMeeting } from '../../support/meetings.ts';

const titled = (title: string, fields: Parameters<typeof aMeeting>[0]) =>
  aMeeting({ title, ...fields });

test('what is still to come stands first, the next at the top, then what was held, the latest first', () => {
  const all = [
    titled('cancelled', { status: 'cancelled', on: '2026-12-03' }),
    titled('held in May', { status: 'held', on: '2026-05-01' }),
    titled('without a day', { on: null, startsAt: null }),
    titled('at noon', { on: '2026-12-02', startsAt: '12:00' }),
    titled('some time that day', { on: '2026-12-02', startsAt: null }),
    titled('held in June', { status: 'held', on: '2026-06-01' }),
    titled('the day before', { on: '2026-12-01', startsAt: '18:00' }),
  ];
  expect(all.toSorted(byTurn).map(({ title }) => title)).toEqual([
    'the day before',
    'at noon',
    'some time that day',
    'without a day',
    'held in June',
    'held in May',
    'cancelled',
  ]);
});

test('the order is the same whatever order the meetings come in', () => {
  const meeting = fc
    .record({
      id: fc.uuid({ version: 4 }).map((id) => MeetingId.parse(id)),
      status: fc.constantFrom(...MeetingStatus.options),
      on: fc.constantFrom('2026-11-30', '2026-12-01', null),
      startsAt: fc.constantFrom('09:00', '10:00', null),
      createdAt: fc.integer({ min: 10, max: 59 }).map((s) => `2026-11-24T09:00:${s}.000Z`),
    })
    .map((fields) => aMeeting(fields));
  const shuffled = fc
    .uniqueArray(meeting, { selector: ({ createdAt }) => createdAt })
    .chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(other.toSorted(byTurn)).toEqual(list.toSorted(byTurn));
    }),
  );
});
