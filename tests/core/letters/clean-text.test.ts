import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanRuns, cleanText } from '#core/letters/clean-text.ts';

describe('text from outside', () => {
  it('turns line ends of every kind into breaks and tabs into tabs', () => {
    const { runs } = cleanRuns('a\r\nb\tc\u2028d');
    expect(runs.map((run) => (run.type === 'text' ? run.text : run.type))).toEqual([
      'a',
      'break',
      'b',
      'tab',
      'c',
      'break',
      'd',
    ]);
  });

  it('says what it left out, by kind', () => {
    const { text, removed } = cleanText('a\u0000b\ud800c\uffff d\u202ee');
    expect(text).toBe('abc de');
    expect(removed).toEqual({ control: 1, surrogate: 1, noncharacter: 1, direction: 1 });
  });

  it('keeps emoji, combining marks, Hebrew, Kazakh letters, braces and numbers', () => {
    const text = 'á 👩‍👩‍👧 שלום Қазақстан {x-0} {{y}} ]]> & < 5';
    expect(cleanText(text)).toEqual({ text, removed: {} });
  });
});

it('leaves only characters that XML 1.0 allows, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { text: clean } = cleanText(text);
      expect(clean).toMatch(/^[\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(cleanText(clean).text).toBe(clean);
    }),
    { numRuns: 2000 },
  );
});

it('does the same with a character alone as beside one that is looked at', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const kept = (text: string) => cleanRuns(text).runs;
  const differing = all.filter((one) => {
    const [first] = kept(`\u{1f54a}${one}`);
    const beside = first?.type === 'text' ? first.text.slice(2) : '';
    const [alone] = kept(one);
    return beside !== (alone?.type === 'text' ? alone.text : '');
  });
  expect(differing).toEqual([]);
});
