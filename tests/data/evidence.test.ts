// The evidence linter: each rule finds what it is for, in the bundled data with one thing spoilt.
import { describe, expect, it } from 'vitest';
import type { Appeal, AppealAsk } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import { finerThanWords } from '#data/evidence/dates.ts';
import { FORBIDDEN, forbiddenIn } from '#data/evidence/forbidden.ts';
import { appealWording } from '#data/evidence/wording.ts';
import { bundledAppeal } from './bundled.ts';

const appeal = bundledAppeal();

/** What is said against the appeal once one of its concerns is spoilt. */
function spoilt(id: string, spoil: (concern: Concern) => Partial<Concern>): string[] {
  const concerns = appeal.concerns.map((each) =>
    each.id === id ? { ...each, ...spoil(each) } : each,
  );
  return problems({ ...appeal, concerns });
}
const problems = (changed: Appeal): string[] =>
  appealWording(changed).map(({ id, text }) => `${id}: ${text}`);

const says =
  (words: string) =>
  ({ statement }: Concern) => ({ statement: `${statement} ${words}` });
const GBAO = 'tj-accountability-gbao-lack-of-information';
const ANDIJAN = 'uz-accountability-andijan-no-inquiry';

describe('the bundled appeal', () => {
  it('has nothing against it', () => {
    expect(problems(appeal)).toEqual([]);
  });
});

describe('a concern', () => {
  it.each<[string, string, (concern: Concern) => Partial<Concern>, RegExp]>([
    [
      'whose figure lost its hedge',
      GBAO,
      ({ figures, statement }) => ({
        figures: figures.map((each) => ({ ...each, wording: each.wording.replace('up to ', '') })),
        statement: statement.replace('up to ', ''),
      }),
      /lost its hedge/,
    ],
    [
      'with a number that no figure carries',
      ANDIJAN,
      says('There were 300.'),
      /‘300’ is in no figure/,
    ],
    [
      'with a number that looks like a year',
      ANDIJAN,
      says('Then 2000 people fled.'),
      /‘2000’ is in no figure/,
    ],
    [
      'with a number word that no figure carries',
      ANDIJAN,
      says('Twelve people fled.'),
      /‘Twelve’ is in no figure/,
    ],
    [
      'with a count in words that no figure carries',
      ANDIJAN,
      says('Dozens fled.'),
      /‘Dozens’ is in no figure/,
    ],
    [
      'with a date finer than its words',
      ANDIJAN,
      ({ when }) => ({ when: { ...when, edtf: '2005-05-13/2013-11-19' } }),
      /says the day 13 May/,
    ],
    [
      'with a time told from another day',
      ANDIJAN,
      says('It was refused last year.'),
      /‘last year’: a time told/,
    ],
    [
      'with a time true on one day',
      ANDIJAN,
      says('It is recently so.'),
      /‘recently’: true on one day only/,
    ],
    ['in the present tense', ANDIJAN, says('It remains closed.'), /‘remains’ of a dated fact/],
    [
      'that spells a name otherwise',
      ANDIJAN,
      says('So said Andizhan.'),
      /spells a name ‘Andizhan’/,
    ],
    ['that accuses', ANDIJAN, says('So did the regime.'), /‘regime’: accuses/],
    [
      'that names its country twice',
      ANDIJAN,
      says('So it was in Uzbekistan.'),
      /names Uzbekistan 2 times instead of 1/,
    ],
    [
      'without a date',
      ANDIJAN,
      () => ({ statement: 'In Uzbekistan hundreds of civilians died.', figures: [] }),
      /gives no date/,
    ],
  ])('%s is found', (_what, id, spoil, said) => {
    const found = spoilt(id, spoil).filter((line) => line.startsWith(id));
    expect(found.join('\n')).toMatch(said);
  });

  it('may quote a present and say what may have been', () => {
    expect(spoilt(ANDIJAN, says('It said “this is closed”, which may in part have hurt.'))).toEqual(
      [],
    );
  });
});

describe('an ask', () => {
  const ask = appeal.asks.find(({ provenance }) => provenance === 'derived')!;
  const withAsk = (fields: Partial<AppealAsk>) =>
    problems({ ...appeal, asks: [{ ...ask, ...fields }] }).join('\n');

  it.each<[string, Partial<AppealAsk>, RegExp]>([
    ['to nobody', { addressees: [] }, /nobody who is asked/],
    ['to improve something', { text: 'improve the situation of the media' }, /is vague/],
    ['to ensure something', { text: 'ensure fair trials' }, /is vague/],
    ['to strengthen something', { text: 'take steps to strengthen civil society' }, /is vague/],
    ['without a measure', { measure: null }, /has no measure/],
    [
      'to release a person who is free, by another word',
      { text: 'set Alexander Kharlamov at liberty' },
      /asks for the release/,
    ],
    [
      'to release a person who has died',
      { text: 'release Azimjan Askarov' },
      /asks for the release/,
    ],
  ])('%s is found', (_what, fields, said) => {
    expect(withAsk(fields)).toMatch(said);
  });

  it('to ensure that something is done is no vague one', () => {
    expect(withAsk({ text: 'ensure that the court publishes the verdict of 2013' })).toBe('');
  });
});

describe('a person', () => {
  it('without a status and its day is found', () => {
    const entities = appeal.entities.map((each) => ({ ...each, status: null }));
    expect(problems({ ...appeal, entities }).join()).toMatch(/person-niyazov: .*without a status/);
  });
});

describe('a date', () => {
  it.each([
    ['2013', 'law in force since 2013', []],
    ['2013-11-19', 'on 19 November 2013', []],
    ['2013-11-19', 'in November 2013', ['the day 19 November']],
    ['2010-06-02', 'on 12 June 2010', ['the day 2 June']],
    ['2013-11', 'in 2013', ['the month November']],
    ['2013-09~/2013-11~', 'autumn 2013', []],
    ['2013-01/2013-06', 'the first six months of 2013', []],
    ['/2013-11-06', 'before the election of 6 November 2013', []],
    ['2012/2013', 'in 2013', ['the year 2012']],
    [null, 'no date', []],
  ])('%s in the words ‘%s’ says too much: %j', (edtf, wording, unsaid) => {
    expect(finerThanWords({ edtf, wording })).toEqual(unsaid);
  });
});

describe('the list of forbidden words', () => {
  it('gives a reason for each', () => {
    for (const { because } of FORBIDDEN) expect(because.length).toBeGreaterThan(10);
  });

  it('leaves “most recent” alone, which is dated by its sentence', () => {
    expect(forbiddenIn('the most recent example, as of 19 November 2013')).toEqual([]);
    expect(forbiddenIn('a recent example')).toHaveLength(1);
  });
});
