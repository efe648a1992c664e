// The hidden bookmarks by which a letter's paragraphs are known again.
import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { MARK_KINDS, markedLines, markFrom, markName } from '#core/letters/marks.ts';
import { wordsOf } from '#core/letters/words.ts';
import { inspectDocx, textOf } from '#main/letters/inspect-docx.ts';
import { all, parsePart } from '#main/letters/xml-tree.ts';
import { bytesOf, partsOf } from '#tests/support/docx.ts';
import { fullLetterParts, letterParts } from '#tests/support/letters.ts';

const names = async (parts = fullLetterParts()) => {
  const document = parsePart(partsOf(await bytesOf(parts))['word/document.xml']!, 'x');
  return all(document, 'w:p').map((paragraph) => ({
    text: textOf({ name: '', attributes: {}, children: [paragraph] }),
    own: all(paragraph, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
    ends: all(paragraph, 'w:bookmarkEnd').length,
  }));
};

describe('a letter’s file', () => {
  it.each([
    ['a full letter', fullLetterParts()],
    ['a letter with nothing in it', letterParts({ subject: '', officeIds: [], concernIds: [] })],
  ])('has one hidden bookmark around each paragraph: %s', async (_, parts) => {
    const lines = markedLines(assemble(parts));
    const found = await names(parts);
    expect(found.map(({ own }) => own)).toEqual(lines.map(({ mark }) => [markName(mark)]));
    expect(found.every(({ ends }) => ends === 1)).toBe(true);
    const plain = (text: string) => text.replace(/[\s,]+/gu, '');
    expect(found.map(({ text }) => plain(text))).toEqual(
      lines.map(({ runs }) => plain(wordsOf(runs))),
    );
  });

  it('names each by its kind and place, and by nothing else', async () => {
    const own = (await names()).flatMap((paragraph) => paragraph.own);
    expect(own).toContain('_subject_1_of_1');
    expect(own).toContain('_opening_1_of_1');
    expect(own).toContain('_ask_3_of_3');
    for (const name of own) expect(name).toMatch(/^_[a-z]+_\d+_of_\d+$/);
    for (const name of own) expect(name!.length).toBeLessThanOrEqual(40);
  });

  it('is found to hold no bookmark of anybody else', async () => {
    const { findings, defects } = inspectDocx(await bytesOf(fullLetterParts()));
    expect(findings).toEqual([]);
    expect(defects).toEqual([]);
  });
});

it('a name is read as it was written; any other is nobody’s', () => {
  for (const kind of MARK_KINDS) {
    const mark = { kind, at: 2, of: 13 };
    expect(markFrom(markName(mark))).toEqual(mark);
  }
  const others = ['_GoBack', 'opening_1_of_1', '_opening_0_of_1', '_opening_2_of_1', '_own_1_of_1'];
  for (const name of others) expect(markFrom(name)).toBeNull();
});
