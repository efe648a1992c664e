import { expect, test } from 'vitest';
import type { Meeting } from '#core/meetings/meeting.ts';
import { nextStep } from '#core/meetings/next-step.ts';
import { aMeeting, anItem } from '../../support/meetings.ts';

const item = anItem(1, { type: 'words', text: 'Thanks for the visit' });
const step = (fields: Partial<Meeting>, hasCommitments = false) =>
  nextStep(aMeeting({ agenda: [item], ...fields }), { today: '2026-11-25', hasCommitments });

test('a plan is made in this order: officials, day, aim, agenda, then its papers', () => {
  expect(step({ attending: [], on: null, aim: '', agenda: [] })).toEqual({ type: 'officials' });
  expect(step({ on: null, aim: '', agenda: [] })).toEqual({ type: 'day' });
  expect(step({ aim: ' ', agenda: [] })).toEqual({ type: 'aim' });
  expect(step({ agenda: [] })).toEqual({ type: 'agenda' });
  expect(step({})).toEqual({ type: 'papers' });
});

test('more minutes promised than there are stand before the papers', () => {
  expect(step({ minutes: 30, agenda: [{ ...item, minutes: 45 }] })).toEqual({
    type: 'over',
    minutes: 15,
  });
});

test('once its day has passed, the question is whether it was held', () => {
  expect(step({ on: '2026-11-24' })).toEqual({ type: 'outcome' });
  expect(step({ on: '2026-11-25' })).toEqual({ type: 'papers' });
});

test('a held meeting wants its minutes, then its follow-up, and then nothing', () => {
  expect(step({ status: 'held' })).toEqual({ type: 'minutes' });
  const held = { status: 'held', followUpBy: '2026-11-25' } as const;
  expect(step(held, true)).toEqual({ type: 'followUp', by: '2026-11-25', isOverdue: false });
  expect(step({ ...held, followUpBy: '2026-11-24' }, true)).toEqual({
    type: 'followUp',
    by: '2026-11-24',
    isOverdue: true,
  });
  expect(step({ status: 'held' }, true)).toBeNull();
});

test('a cancelled meeting wants nothing', () => {
  expect(step({ status: 'cancelled', on: null, attending: [] })).toBeNull();
});
