import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, words } from '#core/search/fold.ts';

describe('spellings of one name', () => {
  it.each([
    ['Andijan', 'Andizhan', 'Андижан', 'andijan'],
    ['Zhanaozen', 'Janaozen', 'Жанаозен', 'Жаңаөзен'],
    ['Azimzhan', 'Azimjan', 'Азимжан', 'AZIMJAN'],
    ['Askarov', 'Аскаров'],
    ['Mukhortova', 'Muhortova', 'Мухортова'],
    ['Kharlamov', 'Харламов'],
    ['Tajik', 'Tadjik', 'Таджик'],
    ['Kyrgyz', 'Kirgiz', 'Кыргыз'],
    ['Niyazov', 'Ниязов'],
    ['procès', 'PROCES'],
  ])('%s meets %s', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it('keep apart what are different words', () => {
    expect(fold('trial')).not.toBe(fold('trail'));
    expect(fold('2010')).not.toBe(fold('2011'));
  });

  it('do not change by being folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });
});

describe('words', () => {
  it('stand where they say they do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });

  it('keep an apostrophe within, and leave punctuation out', () => {
    expect(words('Qur’on, o‘g‘il (2013).').map((word) => word.text)).toContain('2013');
    expect(words('“closed”, it said').map((word) => word.text)).toEqual(['closed', 'it', 'said']);
  });
});
