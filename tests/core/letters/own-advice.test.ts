// Advice on the writer's own words: it helps and never forbids.
import { describe, expect, it } from 'vitest';
import type { Appeal } from '#core/appeals/appeal.ts';
import { advice } from '#core/letters/advice.ts';
import { assemble } from '#core/letters/assemble.ts';
import type { Letter } from '#core/letters/letter.ts';
import { missingParts } from '#core/letters/missing-parts.ts';
import { copiedWords } from '#core/letters/own-words.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { aConcern, aLetter, anAppeal, concernIds, letterParts } from '#tests/support/letters.ts';

const counted = aConcern({
  id: 'tj-counted',
  statement: 'In 2012 up to 200 people were reported hurt.',
  figures: [
    { wording: 'up to 200 people', hedge: 'up-to', value: 200, unit: 'people', reported: true },
  ],
});
const freed = {
  ...anAppeal.cases[0]!,
  status: { text: 'free', asOf: '2014-01-01', isHeld: false },
};
const appeal: Appeal = { ...anAppeal, concerns: [...anAppeal.concerns, counted], cases: [freed] };
const of = (letter: Partial<Letter>, others: readonly Letter[] = []) => ({
  ...letterParts(letter),
  library: { appeals: [appeal] },
  others,
});
const codes = (letter: Partial<Letter>, others: readonly Letter[] = []) =>
  advice(of(letter, others))
    .map(({ code }) => code)
    .filter((code) => code.startsWith('own.'));
const opening = (text: string) => ({ opening: fromPlainText(text) });

describe('a figure in own words', () => {
  const concerns = { concernIds: concernIds('tj-counted') };
  it.each([
    ['200 people were hurt.', ['own.figure']],
    ['Up to 200 people were hurt.', []],
    ['See art. 200 and no. 200 of the list.', []],
    ['It cost 2000 and 1.200 and took up to 200 days.', []],
    ['Up to 300 came. Then 200 people were hurt.', ['own.figure']],
  ])('‘%s’ gives %j', (text, expected) => {
    expect(codes({ ...concerns, ...opening(text) })).toEqual(expected);
  });

  it('is no day of a month', () => {
    const twelve = { ...counted, figures: [{ ...counted.figures[0]!, value: 12 }] };
    const days = { ...appeal, concerns: [twelve] };
    const parts = (text: string) => ({
      ...of({ ...concerns, ...opening(text) }),
      library: { appeals: [days] },
    });
    const told = (text: string) => advice(parts(text)).some(({ code }) => code === 'own.figure');
    expect(told('On 12 May 2024 we wrote.')).toBe(false);
    expect(told('We know of 12 people.')).toBe(true);
  });

  it('keeps its hedge in any language', () => {
    const french = { ...concerns, language: 'fr' as const };
    expect(codes({ ...french, ...opening('200 personnes blessées.') })).toContain('own.figure');
    expect(codes({ ...french, ...opening('Jusqu’à 200 personnes.') })).not.toContain('own.figure');
  });
});

describe('own asks', () => {
  const own = (...texts: readonly string[]) => ({
    asks: texts.map((text) => ({ type: 'own' as const, text })),
  });

  it('that promise nothing are named by their number', () => {
    expect(advice(of(own('open an inquiry', 'improve the laws')))).toContainEqual({
      code: 'own.vague',
      index: 1,
    });
  });

  it('are many from the sixth on', () => {
    const six = Array.from({ length: 6 }, (_, at) => `publish report ${at}`);
    expect(codes(own(...six))).toContain('own.manyAsks');
    expect(codes(own(...six.slice(1)))).not.toContain('own.manyAsks');
  });

  it('for the release of one who is free are told', () => {
    const missing = (text: string) =>
      missingParts(of(own(text))).filter(({ code }) => code === 'ask.release');
    expect(missing('release A. Prisoner')).toEqual([
      { code: 'ask.release', isBlocking: false, name: 'A. Prisoner' },
    ]);
    expect(missing('tell us where A. Prisoner lives')).toEqual([]);
    expect(missing('release the autopsy report on A. Prisoner')).toEqual([]);
    expect(missing('release the report')).toEqual([]);
  });
});

describe('own words', () => {
  const long =
    'We came to know of this when a neighbour of the family wrote to our office and asked whether anything could be done before the hearing which had been put off twice without a word to the counsel who had travelled for a day to be there in time that week.';

  it('that stand in another letter are told, with how much and in which', () => {
    const other = aLetter({
      ...opening(long),
      id: crypto.randomUUID() as never,
      subject: 'Before',
    });
    const found = copiedWords(aLetter(opening(long)), appeal, [other], []);
    expect(found?.[0]).toMatchObject({ from: { kind: 'letter', subject: 'Before' } });
    expect(found?.[0]?.share).toBeGreaterThan(0.9);
    expect(codes(opening(long), [other])).toContain('own.copied');
  });

  it('that are new, few, the draft’s or the letter’s own are not', () => {
    const letter = aLetter(opening(long));
    expect(copiedWords(letter, appeal, [letter], [])).toEqual([]);
    expect(copiedWords(aLetter(), appeal, [], [])).toBeNull();
    expect(codes(opening(long))).toEqual([]);
  });

  it('make a letter on one case long beyond a page', () => {
    const pages = Array.from({ length: 360 }, (_, at) => `word${at}`).join(' ');
    expect(codes({ ...opening(pages), concernIds: concernIds('kz-media-closed') })).toContain(
      'own.long',
    );
    expect(
      codes({ ...opening(pages), concernIds: concernIds('kz-media-closed', 'uz-media-blocked') }),
    ).not.toContain('own.long');
  });

  it('are marked in the document, and nothing else is', () => {
    const { blocks } = assemble(of({ concernIds: concernIds('kz-media-closed') }));
    expect(blocks.map((block) => ('origin' in block ? block.origin : undefined))).toEqual([
      'opening',
      undefined,
      undefined,
    ]);
  });
});
