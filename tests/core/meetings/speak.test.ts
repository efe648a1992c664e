import { expect, test } from 'vitest';
import { speakIn } from '#core/meetings/speak.ts';
import { aMeeting, aMeetingTemplate } from '../../support/meetings.ts';

const french = { title: 'Visite', neutralName: 'Rendez-vous', aim: 'Faire soulever le cas.' };
const template = { ...aMeetingTemplate, texts: { ...aMeetingTemplate.texts, fr: french } };
const { title, neutralName } = template.texts.en;

test('another language brings the words of the kind with it, but for those of one’s own', () => {
  const meeting = aMeeting({ title, neutralName, aim: 'My own aim' });
  expect(speakIn(meeting, 'fr', template)).toEqual([
    { field: 'title', value: 'Visite' },
    { field: 'neutralName', value: 'Rendez-vous' },
    { field: 'language', value: 'fr' },
  ]);
});

test('where the kind is gone, only the language changes; the same language changes nothing', () => {
  const meeting = aMeeting({ title, neutralName });
  expect(speakIn(meeting, 'fr', undefined)).toEqual([{ field: 'language', value: 'fr' }]);
  expect(speakIn(meeting, 'en', template)).toEqual([]);
});
