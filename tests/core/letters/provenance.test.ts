import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import { asOfLines, introOf, sinceLines, sourceLines } from '#core/letters/provenance-words.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { anAppeal, concernIds, fullLetterParts, letterParts } from '#tests/support/letters.ts';

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
      { name: 'A. Prisoner', text: 'in prison', asOf: '2013-11-19', isHeld: true },
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

  it('leaves out what was found on a statement that reads otherwise by now', () => {
    const [concern] = letterParts().letter.concernIds;
    const found = { factId: concern!, verdict: 'changed', on: '2026-11-24' } as const;
    const checks = [{ ...found, change: 'It was rebuilt.', statement: 'An older statement.' }];
    expect(sheetOf(letterParts({ checks })).own).not.toContain('It was rebuilt.');
  });

  it('is not to be sent, and says of which day it is', () => {
    const words = introOf(sheetOf(letterParts())).join(' ');
    expect(words).toMatch(/Letter of 24\s?November\s2026.*19\s?November\s2013.*not to be sent/u);
  });
});

describe('the rows of a provenance sheet', () => {
  it('stand in the order of the letter’s paragraphs, whatever the order chosen', () => {
    const parts = letterParts({
      concernIds: concernIds(
        'kz-media-closed',
        'uz-media-blocked',
        'kg-media-block',
        'uz-media-two-sources',
      ),
    });
    const printed = assemble(parts).blocks.flatMap((block) =>
      block.type === 'paragraph' && block.concernId ? [block.concernId] : [],
    );
    const { concerns } = anAppeal;
    const rows = sheetOf(parts).rows.map(
      ({ said }) => concerns.find(({ statement }) => statement === said.text)?.id,
    );
    expect(rows).toEqual(printed);
  });

  it('on an ask say which concerns it answers to, and what is known of who is named there', () => {
    const ask = { ...anAppeal.asks[1]!, concernIds: concernIds('kg-civsoc-prisoner') };
    const parts = letterParts({ concernIds: [], asks: [{ type: 'library', askId: ask.id }] });
    const appeal = { ...anAppeal, asks: [ask] };
    const [row] = sheetOf({ ...parts, library: { appeals: [appeal] } }).rows;
    expect(sourceLines(row!)).toEqual([
      'Answers to: Heading of kg-civsoc-prisoner (Page 3, paragraph M2)',
    ]);
    expect(sinceLines(row!)).toEqual(['A. Prisoner. 2020: Died in prison. (Source: a paper.)']);
    expect(asOfLines(row!)[0]).toMatch(/^A\. Prisoner, as known on/);
  });

  it('tell what happened since from oldest to newest, in any order of the data', () => {
    const at = (edtf: string) => ({
      text: `In ${edtf} it went on.`,
      when: { edtf, wording: edtf },
      source: 'a paper',
      seenOn: null,
    });
    const concerns = anAppeal.concerns.map((concern) => ({
      ...concern,
      later: [at('2020'), at('2016-03'), at('2016')],
    }));
    const parts = letterParts({ concernIds: concernIds('uz-media-blocked') });
    const { rows } = sheetOf({ ...parts, library: { appeals: [{ ...anAppeal, concerns }] } });
    expect(rows[0]?.since.map(({ development }) => development.when.edtf)).toEqual([
      '2016',
      '2016-03',
      '2020',
    ]);
  });
});
