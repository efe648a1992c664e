import { describe, expect, it } from 'vitest';
import { cleanText } from '#core/letters/clean-text.ts';
import type { Letter } from '#core/letters/letter.ts';
import { RichText } from '#core/letters/rich-text.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { bytesOf, partsOf } from '#tests/support/docx.ts';
import { unnamed, written } from '#tests/support/hostile-cases.ts';
import { aSender, letterParts } from '#tests/support/letters.ts';

/** A letter that says `text` in every field a user can fill. */
const everywhere = (text: string): Partial<Letter> => {
  const doc = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  };
  return {
    subject: text,
    opening: doc,
    closing: doc,
    asks: [
      { type: 'own', text },
      { type: 'own', text: `${text}.` },
    ],
    sender: {
      ...aSender,
      organisation: text,
      addressLines: [text],
      contact: text,
      place: text,
      signatory: text,
      role: text,
    },
  };
};
const report = async (text: string) => inspectDocx(await bytesOf(letterParts(everywhere(text))));
const MEGABYTE = 1 << 20;
/** A run holds 200,000 units at most. */
const RUNS = 8;
const unspaced = (text: string) => text.replace(/\s+/gu, '');

describe('text that breaks careless writers', () => {
  it.each([
    ['control characters', 'a\u0000\u0007b'],
    ['noncharacters', 'a\ufffe\uffffb'],
    ['lone surrogates', 'a\ud800b\udc00'],
    ['a list name of docx', '{x-0} {demarche_list_asks-0} {demarche_list_-0}'],
    ['a template tag', '{{y}} {%z%} <%= a %>'],
    ['the end of CDATA', ']]> <!-- --> <?x?> &lt; & " \''],
    ['right-to-left text', 'שלום עולם مرحبا'],
    ['emoji and marks', '👩‍👩‍👧 á ŏ̈'],
    ['Central Asian letters', 'Қазақстан Oʻzbekiston Türkmenistan Тоҷикистон Кыргызстан'],
    ['a number alone', '5'],
  ])('survives or is cleaned: %s', async (_, text) => {
    const { defects, text: words } = await report(text);
    expect(defects).toEqual([]);
    expect(unspaced(words)).toContain(unspaced(cleanText(text).text));
  });

  it('turns line ends and tabs into breaks and tabs', async () => {
    const opening = everywhere('one\ntwo\tthree').opening!;
    const parts = partsOf(await bytesOf(letterParts({ opening })));
    expect(parts['word/document.xml']).toMatch(
      /one<\/w:t>.*<w:br\/>.*two<\/w:t>.*<w:tab\/>.*three/,
    );
  });

  it.each([
    ['words', 'слово '],
    ['no space', 'x'],
    ['figures in threes', '111 '],
    ['dashes', '— '],
    ['opening tags', '<w:t>'],
    ['emoji', '👩‍👩‍👧'],
    ['capitals', 'Aa Bb '],
  ])(
    'holds a megabyte in one paragraph: %s',
    async (_, piece) => {
      const times = Math.ceil(MEGABYTE / Buffer.byteLength(piece) / RUNS);
      const run = { type: 'text' as const, text: piece.repeat(times) };
      const content = [{ type: 'paragraph' as const, content: Array<typeof run>(RUNS).fill(run) }];
      const opening = RichText.parse({ type: 'doc', content });
      const { text, defects } = inspectDocx(
        await bytesOf(letterParts({ opening, language: 'ru' })),
      );
      expect(defects).toEqual([]);
      expect(unspaced(text)).toContain(unspaced(run.text.repeat(RUNS)));
    },
    60_000,
  );
});

const CASES = 100;

it(`stays well-formed, keeps its words and holds no others, whatever is typed, in ${CASES} cases`, async () => {
  await written(CASES);
}, 60_000);

const NAMED = 25;

it(`leaves sound files behind, whatever is called a name, in ${NAMED} cases`, async () => {
  await unnamed(NAMED);
}, 60_000);
