import { describe, expect, it } from 'vitest';
import { actionCategory } from '#core/asks/action-category.ts';
import { asksForRelease, isVague } from '#core/asks/wording.ts';
import { bundledAppeal } from '#tests/data/bundled.ts';

describe('an ask', () => {
  it.each([
    ['en', 'improve the situation of journalists'],
    ['en', 'take steps to strengthen civil society'],
    ['en', 'ensure respect for human rights'],
    ['fr', 'améliorer la situation des journalistes'],
    ['fr', 'garantir le respect des droits humains'],
    ['ru', 'улучшить положение журналистов'],
    ['ru', 'обеспечить соблюдение прав человека'],
  ] as const)('in %s to ‘%s’ promises nothing', (language, text) => {
    expect(isVague(text, language)).toBe(true);
  });

  it.each([
    ['en', 'ensure that the court publishes the verdict of 2013'],
    ['en', 'open an inquiry into the events of December 2011'],
    ['fr', 'ouvrir une enquête sur les événements de décembre 2011'],
    ['ru', 'начать расследование событий декабря 2011 года'],
  ] as const)('in %s to ‘%s’ can be checked', (language, text) => {
    expect(isVague(text, language)).toBe(false);
  });

  it.each([
    ['en', 'release him', true],
    ['en', 'set her at liberty', true],
    ['en', 'publish the release date of the report', true],
    ['en', 'register the organisation', false],
    ['fr', 'libérer M. X', true],
    ['ru', 'освободить X', true],
    ['ru', 'опубликовать решение', false],
  ] as const)('in %s to ‘%s’ is for letting somebody go: %s', (language, text, is) => {
    expect(asksForRelease(text, language)).toBe(is);
  });
});

describe('the action category', () => {
  it.each([
    ['consider an invitation to the Special Rapporteur', 3],
    ['continue the dialogue', 2],
    ['promote media freedom', 4],
    ['open an inquiry', 5],
    ['frobnicate the file', null],
    ['', null],
  ])('of ‘%s’ is %s', (text, category) => {
    expect(actionCategory(text)).toBe(category);
  });

  it('is known for every ask of the bundled appeal', () => {
    expect(bundledAppeal().asks.filter(({ text }) => actionCategory(text) === null)).toEqual([]);
  });
});
