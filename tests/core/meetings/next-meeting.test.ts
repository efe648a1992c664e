import { expect, test } from 'vitest';
import { AgendaItemId, AnnotationId, MeetingId } from '#core/ids.ts';
import { nextMeeting } from '#core/meetings/next-meeting.ts';
import { aMeeting, anItem } from '../../support/meetings.ts';

const id = MeetingId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000102');
const itemId = AgendaItemId.parse('5f0f0d5e-4bde-4a8e-9d6f-00000000aaaa');
const at = '2026-12-02T09:00:00.000Z';
const item = anItem(1, { type: 'words', text: 'The prisoner' }, 10);

test('the next meeting has the plan of the last and nothing of what happened in it', () => {
  const held = aMeeting({
    status: 'held',
    agenda: [item],
    messages: ['One'],
    notToSay: ['Where she is'],
    noteIds: [AnnotationId.parse('5f0f0d5e-4bde-4a8e-9d6f-00000000bbbb')],
    followUpBy: '2026-12-15',
    startedAt: '2026-12-01T09:00:00.000Z',
    raised: [{ itemId: item.id, at: '2026-12-01T09:05:00.000Z' }],
  });
  const [first] = held.attending;
  const came = { ...held, attending: first ? [{ ...first, delegate: 'A. Deputy' }] : [] };
  const next = nextMeeting(came, { id, at, itemId: () => itemId });
  expect(next).toMatchObject({
    id,
    status: 'planned',
    on: null,
    startsAt: null,
    messages: ['One'],
  });
  expect(next.notToSay).toEqual(['Where she is']);
  expect(next.agenda).toEqual([{ ...item, id: itemId }]);
  expect(next.attending.map(({ delegate }) => delegate)).toEqual(['']);
  expect([next.raised, next.statements, next.noteIds, next.checks]).toEqual([[], [], [], []]);
  expect([next.startedAt, next.endedAt, next.followUpBy]).toEqual([null, null, null]);
});
