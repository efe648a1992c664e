import { describe, expect, it } from 'vitest';
import type { ConcernId } from '#core/appeals/ids.ts';
import type { Translation } from '#core/appeals/translation.ts';
import { missingTranslations, translationProblems } from '#data/translations.ts';
import { bundledAppeal } from './bundled.ts';

const appeal = bundledAppeal();
const of = (language: Translation['language']): Translation =>
  appeal.translations.find((words) => words.language === language)!;
const GBAO = appeal.concerns.find(({ id }) => id === 'tj-accountability-gbao-lack-of-information')!;

type Words = Translation['concerns'][ConcernId];
const problems = (words: Translation): string =>
  translationProblems({ ...appeal, translations: [words] })
    .map(({ id, text }) => `${id}: ${text}`)
    .join('\n');
const spoilt = (spoil: (words: Words) => Partial<Words>): string => {
  const words = of('fr');
  const own = words.concerns[GBAO.id]!;
  return problems({
    ...words,
    concerns: { ...words.concerns, [GBAO.id]: { ...own, ...spoil(own) } },
  });
};

describe('the bundled translations', () => {
  it('are French and Russian, whole and without a fault', () => {
    expect(appeal.translations.map(({ language }) => language)).toEqual(['fr', 'ru']);
    expect(translationProblems(appeal)).toEqual([]);
    expect(missingTranslations(appeal, ['fr', 'ru'])).toEqual([]);
  });

  it.each(['fr', 'ru'] as const)('count in %s: 62, 3, 26, 117, 2, 20, 4', (language) => {
    const { concerns, cases, events, asks, positions, sources, themes } = of(language);
    expect(
      [concerns, cases, events, asks, positions, sources, themes].map(
        (words) => Object.keys(words).length,
      ),
    ).toEqual([62, 3, 26, 117, 2, 20, 4]);
  });
});

describe('a translation', () => {
  it.each<[string, (words: Words) => Partial<Words>, RegExp]>([
    [
      'with another number',
      (w) => ({ statement: w.statement.replace('200', '300') }),
      /numbers .*300/,
    ],
    ['that was left in English', () => ({ heading: GBAO.heading }), /is not translated/],
    [
      'with a figure torn from its statement',
      () => ({ figures: ['jusqu’à 200 morts'] }),
      /not in the statement/,
    ],
    [
      'with quotation marks of another language',
      (w) => ({ heading: `“${w.heading}”` }),
      /quotation marks/,
    ],
    ['with a remark less than its original', () => ({ marks: [] }), /is not translated/],
    [
      'with a remark more than its original',
      (w) => ({ marks: [...w.marks, 'De plus.'] }),
      /translates nothing/,
    ],
    [
      'that lost a hedge',
      (w) => ({
        statement: w.statement.replace('jusqu’à ', ''),
        figures: w.figures.map((each) => each.replace('jusqu’à ', '')),
      }),
      /lost its hedge/,
    ],
    [
      'that tells as a fact what was reported',
      (w) => ({
        statement: w.statement.replace('auraient été', 'ont été'),
        figures: w.figures.map((each) => each.replace('auraient été', 'ont été')),
      }),
      /not told as reported/,
    ],
    [
      'of another country',
      (w) => ({ statement: w.statement.replace('Tadjikistan', 'Turkménistan') }),
      /does not name Tajikistan/,
    ],
    [
      'with another month',
      (w) => ({ statement: w.statement.replace('juillet', 'juin') }),
      /has the months/,
    ],
    [
      'with a sentence left in English',
      (w) => ({
        statement: `${w.statement} The authorities had not said what was done with that.`,
      }),
      /another language/,
    ],
  ])('%s is found', (_what, spoil, said) => {
    expect(spoilt(spoil)).toMatch(said);
  });

  it('that lacks an item, or has one of nothing, is found', () => {
    const words = of('ru');
    const { [GBAO.id]: own, ...concerns } = words.concerns;
    expect(problems({ ...words, concerns })).toMatch(
      `${GBAO.id}: in ru: ‘${GBAO.id}’ is not translated`,
    );
    expect(
      problems({ ...words, concerns: { ...words.concerns, ['kz-gone' as never]: own! } }),
    ).toMatch(/kz-gone: in ru: ‘kz-gone’ translates nothing/);
  });

  it('in another script is found, and so is one given twice', () => {
    const words = of('ru');
    expect(problems({ ...words, themes: { ...words.themes, media: 'Svoboda SMI' } })).toMatch(
      /another language/,
    );
    const twice = { ...appeal, translations: [words, words] };
    expect(translationProblems(twice).map(({ text }) => text)).toContain(
      'is translated into ru twice',
    );
  });
});
