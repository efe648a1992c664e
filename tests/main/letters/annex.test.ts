// The annex of a letter as Word reads it (letters.md 9, items 8 and 16).
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { all, type Element, parsePart, textIn, within } from '#main/letters/xml-tree.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { partsOf } from '#tests/support/docx.ts';
import { everyKind } from '#tests/support/kinds.ts';

const TEXT_WIDTH = { A4: 9355, Letter: 9689 };
const kinds = everyKind(bundledLibrary()).filter(([kind]) => kind === 'annex');
const wordsIn = (element: Element): string => all(element, 'w:t').map(textIn).join('');
const papers = ['A4', 'Letter'] as const;
const cases = kinds.flatMap(([, language, parts]) =>
  papers.map((paper) => [language, paper, parts] as const),
);

describe.each(cases)('in %s on %s', (_language, paper, parts) => {
  let table: Element;
  let story: Element;
  const document = assemble({ ...parts, letter: { ...parts.letter, paper } });
  const rows = () => within(table, 'w:tr');

  beforeAll(async () => {
    const bytes = await renderDocx(document, { countsPages: false });
    story = parsePart(partsOf(bytes)['word/document.xml'] ?? '', 'word/document.xml');
    const [found, ...others] = all(story, 'w:tbl');
    if (!found || others.length > 0) throw new Error('not one table');
    table = found;
  });

  it('repeats its head on every page and splits no row', () => {
    const [head, ...others] = rows();
    expect(all(head!, 'w:tblHeader')).toHaveLength(1);
    expect(others.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
    expect(rows().every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('is as wide as the text, to a twip, in its grid and in every row', () => {
    const widthOf = (cells: readonly Element[], name: string) =>
      cells.reduce((sum, cell) => sum + Number(cell.attributes[name]), 0);
    const grid = all(table, 'w:gridCol');
    expect(Math.abs(widthOf(grid, 'w:w') - TEXT_WIDTH[paper])).toBeLessThanOrEqual(1);
    for (const row of rows()) {
      const cells = all(row, 'w:tcW');
      expect(Math.abs(widthOf(cells, 'w:w') - TEXT_WIDTH[paper])).toBeLessThanOrEqual(1);
    }
  });

  it('says what it is to those who hear it, and above it to all', () => {
    const caption = document.annex?.caption ?? '';
    expect(caption).toMatch(/\u00a01\b|\s1\b/u);
    expect(all(table, 'w:tblCaption')[0]?.attributes['w:val']).toBe(caption);
    const [body] = all(story, 'w:body');
    const blocks = within(body!);
    expect(wordsIn(blocks[blocks.indexOf(table) - 1]!)).toBe(caption);
  });

  it('has words in every cell and no note in any', () => {
    for (const cell of all(table, 'w:tc')) expect(wordsIn(cell).trim()).not.toBe('');
    expect(all(table, 'w:footnoteReference')).toEqual([]);
    expect(rows()).toHaveLength(parts.letter.concernIds.length + 1);
  });
});
