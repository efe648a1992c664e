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
    ['en', 'release Ann Example', true],
    ['en', 'release the lawyer Ann Example', true],
    ['en', 'grant a pardon to Ann Example', true],
    ['en', 'order Ann Example’s immediate release', true],
    ['en', 'release the autopsy report on Ann Example', false],
    ['en', 'grant free access to the case of Ann Example', false],
    ['en', 'ensure a free and fair retrial of Ann Example', false],
    ['en', 'grant a posthumous pardon to the family of Ann Example', false],
    ['en', 'release human rights defender Ann Example', true],
    ['en', 'set Ann Example free', true],
    ['en', 'after the release of Ann Example, end surveillance', false],
    ['en', 'publish who released Ann Example', false],
    ['fr', 'depuis la libération d’Ann Example, cesser la surveillance', false],
    ['ru', 'после освобождения Ann Example прекратить слежку', false],
    ['fr', 'libérer Mme Ann Example', true],
    ['fr', 'ordonner la libération d’Ann Example', true],
    ['fr', 'respecter la liberté d’expression d’Ann Example', false],
    ['fr', 'grâce à une enquête sur Ann Example', false],
    ['ru', 'освободить Ann Example', true],
    ['ru', 'освободить от давления семью Ann Example', false],
  ] as const)('in %s to ‘%s’ is for letting her go: %s', (language, text, is) => {
    const from = text.indexOf('Ann');
    expect(asksForRelease(text, { from, to: from + 'Ann Example'.length }, language)).toBe(is);
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
