// What officials said is told as the appeal tells it, and our answer says no more than its facts.
import { describe, expect, it } from 'vitest';
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Position } from '#core/appeals/position.ts';
import { copiedRuns } from '#data/copying.ts';
import { appealWording } from '#data/evidence/wording.ts';
import { appealReferences } from '#data/references.ts';
import { translationProblems } from '#data/translations.ts';
import { bundledAppeal, concernOf } from './bundled.ts';

const appeal = bundledAppeal();
const [andijan, bill] = appeal.positions as [Position, Position];

const problems = (changed: Appeal): string =>
  [...appealReferences(changed), ...appealWording(changed)]
    .map(({ id, text }) => `${id}: ${text}`)
    .join('\n');
const spoilt = (fields: Partial<Position>): string =>
  problems({ ...appeal, positions: [{ ...andijan, ...fields }, bill] });

describe('the bundled positions', () => {
  it('are the two that the appeal reports: Andijan “closed”, the Kyrgyz draft law “not needed”', () => {
    expect(
      appeal.positions.map(({ countries, stance, place }) => [countries, stance, place]),
    ).toEqual([
      [['UZ'], 'rebut', { page: 3, paragraph: 'A2' }],
      [['KG'], 'build', { page: 3, paragraph: 'C4' }],
    ]);
    expect(andijan.claim).toContain('“closed”');
    expect(bill.claim).toContain('“not needed”');
  });

  it('stand in the statements of their concerns, in the same quotation marks', () => {
    for (const { claim, concernIds } of appeal.positions) {
      const facts = concernIds.map((id) => concernOf(id).statement).join(' ');
      for (const [quoted] of claim.matchAll(/“[^”]*”/gu)) expect(facts).toContain(quoted);
    }
  });

  it('name an office and nobody by name', () => {
    const names = appeal.cases.map(({ name }) => name);
    for (const { speaker } of appeal.positions) {
      expect(speaker).toMatch(/^The (government|President) of /);
      for (const name of names) expect(speaker).not.toContain(name);
    }
  });

  it('say that the answer is ours, and are dated', () => {
    for (const { marks, when, reply } of appeal.positions) {
      expect(marks.map(({ text }) => text).join(' ')).toMatch(/The answer is ours/);
      expect(when.edtf).toMatch(/2013-11-19$/);
      expect(reply).toMatch(/November 2013/);
    }
  });

  it('warn that a view of 2013 on a draft of 2013 is nobody else’s', () => {
    expect(bill.marks.map(({ text }) => text).join(' ')).toMatch(/never .*later president/);
  });
});

describe('a position', () => {
  it.each<[string, Partial<Position>, RegExp]>([
    [
      'on a concern that is not there',
      { concernIds: ['uz-gone' as never] },
      /no concern ‘uz-gone’/,
    ],
    [
      'on a concern of another country',
      { concernIds: [...andijan.concernIds, ...bill.concernIds] },
      /‘kg-civsoc-foreign-agents-bill’ is on another country/,
    ],
    ['of a country that is not there', { countries: ['RU'] }, /no country ‘RU’/],
    [
      'at a place where none of its concerns stands',
      { place: { page: 2, paragraph: 'E1' } },
      /at E1/,
    ],
    ['on a page that is not there', { place: { page: 9, paragraph: 'A2' } }, /page 9 of 4/],
    ['with the id of another', { id: bill.id }, /more than once/],
    ['with a reply that has no date', { reply: 'No official had been tried.' }, /no date/],
    [
      'with a number that no figure of its concerns carries',
      { reply: 'As of November 2013, 300 were dead.' },
      /‘300’ is in no figure/,
    ],
    [
      'with “hundreds” torn from its words',
      { reply: 'As of November 2013 nobody had been tried for hundreds of deaths.' },
      /‘hundreds’ is in no figure/,
    ],
    ['whose reply argues', { reply: 'In 2013 it was open!' }, /argues/],
    ['whose reply is too long', { reply: 'In 2013. One. Two. Three.' }, /4 sentences/],
    ['with a word no data may say', { claim: 'The regime called it “closed”.' }, /says ‘regime’/],
    ['with another spelling', { reply: 'In 2013 Andizhan was open.' }, /‘Andizhan’/],
    ['that does not say the answer is ours', { marks: [] }, /reply is ours/],
    [
      'with a date finer than its words',
      { when: { edtf: '2013-11-18', wording: 'in November 2013' } },
      /the day 18 November/,
    ],
  ])('%s is found', (_what, fields, said) => {
    expect(spoilt(fields)).toMatch(said);
  });

  it('may give a figure as its concern gives it', () => {
    expect(spoilt({ reply: 'In May 2005 troops killed hundreds of civilians.' })).toBe('');
  });

  it('that repeats the appeal is found', () => {
    const taken = andijan.reply.split(' ').slice(0, 9).join(' ');
    expect(copiedRuns(appeal, taken).map(({ id }) => id)).toContain(andijan.id);
  });
});

describe('its translation', () => {
  const french = appeal.translations.find(({ language }) => language === 'fr')!;
  const own = french.positions[andijan.id]!;
  const faults = (words: Partial<typeof own>): string =>
    translationProblems({
      ...appeal,
      translations: [
        { ...french, positions: { ...french.positions, [andijan.id]: { ...own, ...words } } },
      ],
    })
      .map(({ id, text }) => `${id}: ${text}`)
      .join('\n');

  it.each<[string, Partial<typeof own>, RegExp]>([
    ['left in English', { claim: andijan.claim }, /is not translated/],
    ['with another number', { reply: own.reply.replace('2013', '2014') }, /has the numbers/],
    ['with a mark less', { marks: [] }, /is not translated/],
    [
      'of another country',
      { speaker: 'Le gouvernement du Turkménistan' },
      /does not name Uzbekistan/,
    ],
  ])('%s is found', (_what, words, said) => {
    expect(faults(words)).toMatch(said);
  });
});
