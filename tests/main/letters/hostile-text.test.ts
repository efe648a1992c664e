import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { cleanText } from '#core/letters/clean-text.ts';
import type { Letter } from '#core/letters/letter.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { bytesOf, partsOf } from '#tests/support/docx.ts';
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

  it('holds a paragraph of a megabyte', async () => {
    const long = 'слово '.repeat(100_000);
    const { text } = inspectDocx(
      await bytesOf(letterParts({ opening: everywhere(long).opening! })),
    );
    expect(text.length).toBeGreaterThan(590_000);
  }, 60_000);
});

const NOBODY = { user: '', host: '', home: '' };

it('stays well-formed, keeps its words and holds no others, whatever is typed', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('{', '}', '&', '<w:t>', '\u202e', '\n', '\t', 'http://[', 'javascript:x'),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (typed) => {
      const text = `x${typed}x`;
      const document = assemble(letterParts(everywhere(text)));
      const bytes = await renderDocx(document);
      const { defects, findings, text: words } = inspectDocx(bytes);
      expect(defects).toEqual([]);
      expect(findings.filter(({ code }) => code !== 'path')).toEqual([]);
      expect(unspaced(words)).toContain(unspaced(cleanText(text).text));
      expect(await strangersIn(bytes, document, NOBODY)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 120_000);
