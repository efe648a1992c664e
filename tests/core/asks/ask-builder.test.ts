// An ask put together reads as one clause after "We ask you to", in each language.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionCategory } from '#core/asks/action-category.ts';
import { type AskParts, betterVerbs, composeAsk } from '#core/asks/ask-builder.ts';
import { askVerbs } from '#core/asks/ask-verbs.ts';
import { isVague } from '#core/asks/wording.ts';
import { LetterLanguage } from '#core/language.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { dayInWords } from '#core/letters/words.ts';

const compose = (parts: Partial<AskParts>, language: LetterLanguage = 'en') =>
  composeAsk(
    { verb: 'publish', object: 'the report', deadline: null, measure: '', ...parts },
    language,
    (day) => plainSpaces(dayInWords(day, language)),
  );

describe('the clause', () => {
  it.each<[Partial<AskParts>, string]>([
    [{}, 'publish the report'],
    [{ deadline: { day: '2027-02-01' } }, 'publish the report by 1 February 2027'],
    [
      { deadline: { words: 'before the next dialogue.' }, measure: ' the text on your site; ' },
      'publish the report before the next dialogue (measured by the text on your site)',
    ],
    [{ object: ' the report . ' }, 'publish the report'],
    [{ deadline: { words: '  ' } }, 'publish the report'],
    [{ verb: ' ' }, ''],
    [{ object: '' }, ''],
  ])('of %j is ‘%s’', (parts, clause) => {
    expect(compose(parts)).toBe(clause);
  });

  it('has its day and measure in the words of the letter', () => {
    const parts = { deadline: { day: '2027-02-01' }, measure: 'X' };
    expect(compose({ verb: 'publier', object: 'le rapport', ...parts }, 'fr')).toBe(
      'publier le rapport d’ici au 1er février 2027 (indicateur : X)',
    );
    expect(compose({ verb: 'опубликовать', object: 'доклад', ...parts }, 'ru')).toBe(
      'опубликовать доклад не позднее 1 февраля 2027 года (показатель: X)',
    );
  });

  it('is one line without a mark at its end and without a gap, whatever is typed', () => {
    const text = fc.string({ maxLength: 20 });
    const deadline = fc.oneof(
      fc.constant(null),
      fc.record({ words: text }),
      fc.constant({ day: '2027-01-31' }),
    );
    const parts = fc.record({ verb: text, object: text, deadline, measure: text });
    fc.assert(
      fc.property(parts, fc.constantFrom(...LetterLanguage.options), (given, language) => {
        const clause = compose(given, language);
        expect(clause).toBe(clause.trim());
        expect(clause).not.toMatch(/[.;,]$|\(measured by \)$|undefined/u);
      }),
    );
  });
});

describe('verbs', () => {
  it.each(LetterLanguage.options)(
    'offered in %s have the category they are offered under',
    (language) => {
      const wrong = askVerbs.filter(
        (verb) => actionCategory(verb[language], language) !== verb.category,
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(LetterLanguage.options)('offered in %s can be checked', (language) => {
    expect(askVerbs.filter((verb) => isVague(`${verb[language]} x`, language))).toEqual([]);
  });

  it.each<[string, LetterLanguage, readonly string[]]>([
    ['improve the law', 'en', ['publish', 'amend', 'adopt']],
    ['ensure respect for the law', 'en', ['publish', 'instruct', 'appoint']],
    ['take action', 'en', ['open', 'meet', 'raise']],
    ['renforcer la presse', 'fr', ['publier', 'modifier', 'adopter']],
    ['улучшить закон', 'ru', ['опубликовать', 'изменить', 'принять']],
    ['publish the law', 'en', []],
    ['', 'en', []],
  ])('in the place of ‘%s’ (%s) are %j', (text, language, expected) => {
    expect(betterVerbs(text, language).map((verb) => verb[language])).toEqual(expected);
  });

  it.each<[string, LetterLanguage, number | null]>([
    ['Enquêter sur les faits', 'fr', 5],
    ['améliorer la loi', 'fr', 4],
    ['встретиться с нами', 'ru', 5],
    ['обеспечить соблюдение', 'ru', 4],
    ['nager', 'fr', null],
  ])('‘%s’ (%s) is of category %s', (text, language, category) => {
    expect(actionCategory(text, language)).toBe(category);
  });
});
