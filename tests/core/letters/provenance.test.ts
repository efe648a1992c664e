import { describe, expect, it } from 'vitest';
import { provenanceSheet } from '#core/letters/provenance.ts';
import { introOf, sinceLines, sourceLines } from '#core/letters/provenance-words.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { concernIds, fullLetterParts, letterParts } from '#tests/support/letters.ts';

const sheetOf = (parts: Parameters<typeof provenanceSheet>[0]) => provenanceSheet(parts)!;

describe('the provenance of a letter', () => {
  it('has a row for each concern and each ask of the library, in the letter’s order', () => {
    const parts = fullLetterParts();
    const { rows } = sheetOf(parts);
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...parts.letter.concernIds.map(() => 'concern'),
      'stated',
      'derived',
    ]);
    expect(rows[0]).toMatchObject({ place: { page: 3, paragraph: 'M2' }, scope: 'named' });
  });

  it('gives each source with its confidence and why', () => {
    const { rows } = sheetOf(letterParts({ concernIds: concernIds('uz-media-two-sources') }));
    expect(sourceLines(rows[0]!)).toEqual([
      'FIDH, Coalition paper, http://www.fidh.org/IMG/pdf/paper_en.pdf — confidence: medium (for the test)',
      'OSCE/ODIHR, Election page, http://www.osce.org/odihr/elections/107943 — confidence: high (for the test)',
    ]);
  });

  it('says that nothing is known where nothing is, and that a derived ask is ours', () => {
    const { rows } = sheetOf(fullLetterParts());
    expect(sinceLines(rows[0]!)[0]).toBe('Since then: unknown.');
    expect(rows.at(-1)).toMatchObject({ kind: 'derived', place: null });
  });

  it('tells once what a concern and its case have in common, with the date before words without', () => {
    const { rows } = sheetOf(letterParts({ concernIds: concernIds('kg-civsoc-prisoner') }));
    expect(rows[0]?.people).toEqual([
      { name: 'A. Prisoner', text: 'in prison', asOf: '2013-11-19' },
    ]);
    expect(sinceLines(rows[0]!)).toEqual([
      'A. Prisoner. 2020: Died in prison. (Source: a paper.)',
      'Take care: Never as a death toll.',
    ]);
  });

  it('lists the writer’s own words as unsourced', () => {
    const own = letterParts({
      opening: fromPlainText('First.\nSecond.'),
      asks: [{ type: 'own', text: 'meet us' }],
    });
    expect(sheetOf(own).own).toEqual(['First.', 'Second.', 'meet us']);
  });

  it('is not to be sent, and says of which day it is', () => {
    const words = introOf(sheetOf(letterParts())).join(' ');
    expect(words).toMatch(/Letter of 24\s?November\s2026.*19\s?November\s2013.*not to be sent/u);
  });
});
