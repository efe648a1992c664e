import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LetterLanguage } from '#core/language.ts';
import { plainSpaces, typeset } from '#core/letters/typography.ts';

const N = '\u00a0';
const NARROW = '\u202f';

describe('spaces that must not break', () => {
  it('keeps English dates, titles and references in one piece', () => {
    expect(typeset('on 19 November 2013, Ms Ollongren, p. 3, Art. 5, page 4', 'en')).toBe(
      `on 19${N}November${N}2013, Ms${N}Ollongren, p.${N}3, Art.${N}5, page${N}4`,
    );
    expect(typeset('in November 2013 – later', 'en')).toBe(`in November 2013${N}– later`);
  });

  it('sets French high punctuation, quotes, dates and thousands', () => {
    expect(typeset('Objet : « mot » ; oui ? non !', 'fr')).toBe(
      `Objet${N}: «${N}mot${N}»${NARROW}; oui${NARROW}? non${NARROW}!`,
    );
    expect(typeset('le 1er mars 2014, M. Dupont, 12 500 personnes', 'fr')).toBe(
      `le 1er${N}mars${N}2014, M.${N}Dupont, 12${NARROW}500 personnes`,
    );
  });

  it('keeps Russian dashes, short words, dates and initials with their neighbours', () => {
    expect(typeset('в письме от 19 ноября 2013 г. — А. Иванов', 'ru')).toBe(
      `в${N}письме от${N}19${N}ноября${N}2013${N}г.${N}— А.${N}Иванов`,
    );
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });
const prose = fc
  .array(
    fc.constantFrom(
      ' ',
      ' ',
      ':',
      ';',
      '?',
      '«',
      '»',
      '—',
      '19',
      'ноября',
      'November',
      '2013',
      'г.',
      'в',
      'Ms',
      'А.',
      'p.',
      'M',
      '12',
      '500',
      'же',
      'word',
      '1er',
      'mars',
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(''));

it('only ever swaps a space for a no-break one, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, prose),
      fc.constantFrom(...LetterLanguage.options),
      (text, language) => {
        const set = typeset(text, language);
        expect(set.length).toBe(text.length);
        expect(plainSpaces(set)).toBe(plainSpaces(text));
        expect(typeset(set, language)).toBe(set);
      },
    ),
    { numRuns: 1000 },
  );
});
