import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountryCode } from '#core/appeals/ids.ts';
import { AgendaItemId } from '#core/ids.ts';
import { agendaAsks, agendaConcerns } from '#core/meetings/agenda.ts';
import { Meeting } from '#core/meetings/meeting.ts';
import { concernsWithin, type PackWish, packMeeting } from '#core/meetings/pack-meeting.ts';
import { timeBudget } from '#core/meetings/time-budget.ts';
import { OfficeId } from '#core/officials/office.ts';
import { anAppeal } from '../../support/letters.ts';
import { aMeetingTemplate, meetingId } from '../../support/meetings.ts';

const codes = (...list: string[]) => list.map((code) => CountryCode.parse(code));

const wish = (fields: Partial<PackWish> = {}): PackWish => {
  let made = 0;
  return {
    id: meetingId,
    at: '2026-11-25T09:00:00.000Z',
    on: null,
    language: 'en',
    template: aMeetingTemplate,
    appeal: anAppeal,
    offices: [{ id: OfficeId.parse('eu-hrvp'), group: 'eu', country: null }],
    countries: codes('UZ'),
    themeIds: ['media'],
    minutes: 30,
    answers: [],
    itemId: () => {
      made += 1;
      return AgendaItemId.parse(`5f0f0d5e-4bde-4a8e-9d6f-${String(made).padStart(12, '0')}`);
    },
    ...fields,
  };
};

test('what is about the country itself comes before what is about the region', () => {
  const found = concernsWithin(anAppeal, { countries: codes('KG'), themeIds: ['media'] });
  expect(found.map(({ id }) => id)).toEqual([
    'kg-civsoc-prisoner',
    'kg-media-block',
    'reg-media-fear',
  ]);
});

test('a pack speaks only of the countries and themes that were chosen', () => {
  const meeting = packMeeting(wish());
  expect(agendaConcerns(meeting.agenda)).toEqual([
    'uz-media-blocked',
    'uz-media-two-sources',
    'reg-media-fear',
  ]);
  expect(packMeeting(wish({ themeIds: [] })).agenda.map(({ about }) => about.type)).toEqual([
    'ask',
  ]);
});

test('its asks are those that an office at the table can act on', () => {
  const asks = agendaAsks(packMeeting(wish()).agenda);
  expect(asks).toContainEqual({ type: 'library', askId: 'ask-raise' });
  const nobody = packMeeting(wish({ offices: [] }));
  expect(agendaAsks(nobody.agenda)).toEqual([]);
});

test('what officials of its countries say stands in it with its answer', () => {
  expect(packMeeting(wish()).answerIds).toEqual(['pos-not-needed']);
});

test('one case stands for the others, never one that is known to be unsafe to name', () => {
  const withRisk = (isAtRisk: boolean | null) => ({
    ...anAppeal,
    cases: anAppeal.cases.map((one) => ({ ...one, isAtRisk })),
  });
  const caseFor = (isAtRisk: boolean | null) =>
    packMeeting(wish({ countries: codes('KG'), appeal: withRisk(isAtRisk) })).caseId;
  expect(caseFor(true)).toBeNull();
  expect(caseFor(null)).toBe('prisoner'); // whether it is named is weighed before a paper leaves
  expect(caseFor(false)).toBe('prisoner');
});

test('however long it is, a pack is a valid meeting that promises no more time than there is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1440 }),
      fc.subarray(['KZ', 'KG', 'UZ']),
      (minutes, countries) => {
        const meeting = packMeeting(wish({ minutes, countries: codes(...countries) }));
        expect(Meeting.parse(meeting)).toEqual(meeting);
        expect(timeBudget(meeting).over).toBe(0);
        expect(meeting.minutes).toBe(minutes);
        expect(agendaConcerns(meeting.agenda).length).toBeLessThanOrEqual(3);
      },
    ),
  );
});
