import { describe, expect, it } from 'vitest';
import { LetterLanguage } from '#core/language.ts';
import type { MeetingTemplate, MeetingTexts } from '#core/meetings/template.ts';
import { meetingProblems } from '#data/evidence/meetings.ts';
import { bundledLibrary } from './bundled.ts';

const { meetingTemplates } = bundledLibrary();
const first = meetingTemplates[0]!;

const faults = (template: MeetingTemplate): string =>
  meetingProblems(template)
    .map(({ text }) => text)
    .join('\n');
const withWords = (language: keyof MeetingTemplate['texts'], words: Partial<MeetingTexts>) => ({
  ...first,
  texts: { ...first.texts, [language]: { ...first.texts[language], ...words } },
});

describe('the bundled kinds of meeting', () => {
  it('are those of the five occasions, the most formal first', () => {
    expect(meetingTemplates.map(({ id }) => id)).toEqual([
      'ministerial',
      'dialogue',
      'embassy',
      'mep',
      'corridor',
    ]);
  });

  it('have nothing against them', () => {
    expect(meetingTemplates.flatMap(meetingProblems)).toEqual([]);
  });

  it('look the same in a calendar, whatever their kind', () => {
    for (const language of LetterLanguage.options) {
      const names = new Set(meetingTemplates.map(({ texts }) => texts[language].neutralName));
      expect(names.size, language).toBe(1);
    }
  });

  it('remind of consent before anybody is named', () => {
    for (const { id, checklist } of meetingTemplates)
      expect(checklist.join('\n'), id).toMatch(/consent/);
  });
});

describe('a kind of meeting', () => {
  it.each([
    ['a country', 'en', 'Appointment in Uzbekistan'],
    ['an office', 'en', 'Appointment with ambassador'],
    ['a body', 'en', 'EU appointment'],
    ['human rights', 'en', 'Rights'],
    ['a theme', 'en', 'Media talk'],
    ['a day', 'en', 'Appointment 20'],
    ['too much, by its length', 'en', 'A long appointment with somebody'],
    ['an office', 'fr', 'Rendez-vous ambassade'],
    ['human rights', 'fr', 'Droits humains'],
    ['a country', 'fr', 'Rendez-vous Ouzbékistan'],
    ['an office', 'ru', 'Встреча с послом'],
    ['human rights', 'ru', 'Права человека'],
    ['a country', 'ru', 'Встреча Узбекистан'],
  ] as const)(
    'whose neutral name tells %s in %s is found: ‘%s’',
    (_what, language, neutralName) => {
      expect(faults(withWords(language, { neutralName }))).toMatch(
        `in ${language}: the neutral name ‘${neutralName}’`,
      );
    },
  );

  it.each(['Appointment', 'Errand', 'Lunch', 'Rendez-vous', 'Call'])(
    'may be called ‘%s’',
    (name) => {
      expect(faults(withWords('en', { neutralName: name }))).toBe('');
    },
  );

  it.each<[string, MeetingTemplate, RegExp]>([
    ['with an aim of two lines', withWords('fr', { aim: 'Une.\nDeux.' }), /in fr: .*one line/],
    ['with a long aim', withWords('ru', { aim: 'Ф'.repeat(121) }), /in ru: .*one line/],
    ['with a gap to fill', withWords('en', { title: 'Meeting of {day}' }), /nothing is filled/],
    [
      'with a word no data may say',
      { ...first, checklist: ['Ask what the regime wants.'] },
      /says ‘regime’/,
    ],
    ['with a reminder given twice', { ...first, checklist: ['Ask.', 'Ask.'] }, /‘Ask.’ twice/],
    ['with a group given twice', { ...first, groups: ['eu', 'eu'] }, /‘eu’ twice/],
    [
      'without a language',
      { ...first, texts: { ...first.texts, ru: undefined as never } },
      /no words in ‘ru’/,
    ],
  ])('%s is found', (_what, template, said) => {
    expect(faults(template)).toMatch(said);
  });
});
