import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daySpan } from '#core/appeals/edtf.ts';
import { sentencesIn } from '#data/evidence/statements.ts';
import { matrixOf } from '#data/expected.ts';
import { bundledAppeal, COMPILED, concernOf } from './bundled.ts';

const appeal = bundledAppeal();
const { concerns } = appeal;

describe('the bundled appeal is whole', () => {
  test('nothing is wrong with the data', () => {
    expect(COMPILED.problems).toEqual([]);
  });

  test('62 concerns: 13 on elections, 20 on civil society, 15 on media, 14 on accountability', () => {
    const count = (id: string) => concerns.filter((concern) => concern.themeId === id).length;
    expect(concerns).toHaveLength(62);
    expect(appeal.themes.map((theme) => count(theme.id))).toEqual([13, 20, 15, 14]);
  });

  test('by country: KZ 11, KG 9, TJ 12, TM 11, UZ 11 and 8 on the region', () => {
    const totals = Object.entries(matrixOf(appeal)).map(([row, cells]) => [
      row,
      Object.values(cells).reduce((sum, cell) => sum + cell, 0),
    ]);
    expect(Object.fromEntries(totals)).toEqual({
      KZ: 11,
      KG: 9,
      TJ: 12,
      TM: 11,
      UZ: 11,
      regional: 8,
    });
  });

  test('26 events, 3 cases, 20 sources, 8 frameworks, 9 stated asks, 2 positions', () => {
    expect(appeal.events).toHaveLength(26);
    expect(appeal.cases).toHaveLength(3);
    expect(appeal.sources).toHaveLength(20);
    expect(appeal.frameworks).toHaveLength(8);
    expect(appeal.positions).toHaveLength(2);
    expect(appeal.asks.filter((ask) => ask.provenance === 'stated')).toHaveLength(9);
  });

  test('two concerns have a country that is inferred, and both say so', () => {
    const inferred = concerns.filter((concern) => concern.scope === 'inferred');
    expect(inferred).toHaveLength(2);
    for (const concern of inferred)
      expect(concern.marks.map((mark) => mark.kind)).toContain('inferred');
  });

  test('every evidence link of the appeal supports a concern, and 23 concerns have one', () => {
    const cited = new Set(concerns.flatMap((item) => item.citations.map((one) => one.sourceId)));
    const evidence = appeal.sources.filter((source) => source.kind === 'evidence');
    expect(evidence.map((source) => source.id).filter((id) => !cited.has(id))).toEqual([]);
    expect(concerns.filter((concern) => concern.citations.length > 0)).toHaveLength(23);
  });

  test('headings tell the concerns apart', () => {
    expect(new Set(concerns.map((concern) => concern.heading)).size).toBe(62);
  });
});

describe('a statement can stand in a letter as it is', () => {
  test.each(concerns)('$id', ({ statement, countries, scope }) => {
    expect(sentencesIn(statement)).toBeGreaterThanOrEqual(1);
    expect(sentencesIn(statement)).toBeLessThanOrEqual(3);
    expect(statement).not.toMatch(
      /last year|recently|earlier this|tomorrow|currently|today|\bnow\b/i,
    );
    expect(statement).not.toMatch(/regime|dictator|obviously|of course|!/i);
    expect(statement, 'a year, so that no old fact reads as a new one').toMatch(/\b20\d\d\b/);
    const names = appeal.countries.filter(({ name }) => statement.includes(name));
    if (scope !== 'regional') expect(names.map(({ code }) => code)).toEqual(countries);
    for (const { name } of names) expect(statement.split(name)).toHaveLength(2);
  });
});

describe('hedges are kept', () => {
  const HEDGE = {
    exact: /./,
    'at-least': /at least/i,
    'more-than': /more than/i,
    'up-to': /up to/i,
    about: /about|some/i,
    unspecified: /^\D+$/,
  } as const;

  test('the wording of every figure has its hedge and stands in the statement', () => {
    for (const { id, statement, figures } of concerns)
      for (const figure of figures) {
        expect(statement, id).toContain(figure.wording);
        expect(figure.wording, id).toMatch(HEDGE[figure.hedge]);
        expect(figure.value === null, id).toBe(figure.hedge === 'unspecified');
      }
  });

  test('Gorno-Badakhshan: up to 200 reported killed or injured is one figure, no death toll', () => {
    const { figures, statement, marks } = concernOf('tj-accountability-gbao-lack-of-information');
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      hedge: 'up-to',
      value: 200,
      unit: 'people killed or injured',
      reported: true,
    });
    expect(statement).toMatch(/up to 200 people were reported killed or injured/);
    expect(marks.map((mark) => mark.text).join(' ')).toMatch(/never .*death toll/i);
    for (const other of concerns.filter((concern) => /Badakhshan/.test(concern.statement)))
      expect(other.statement).not.toMatch(
        /200 (people )?(were )?(killed|dead|deaths)(?! or injured)/,
      );
  });

  test('“hundreds” at Andijan and in June 2010 has no number', () => {
    const words = [
      'uz-accountability-andijan-no-inquiry',
      'kg-accountability-june-2010-investigation-failure',
    ];
    for (const figure of words.flatMap((id) => concernOf(id).figures))
      expect(figure.value).toBeNull();
  });

  test('crimes against humanity “may in some cases” have been committed', () => {
    const naming = concerns.filter((concern) => /crimes against humanity/.test(concern.statement));
    expect(naming).toHaveLength(1);
    expect(naming[0]?.statement).toMatch(/may in some cases have/);
  });

  test('the attempt on President Niyazov is purported wherever it is mentioned', () => {
    const { translations, ...own } = appeal;
    for (const text of JSON.stringify(own).match(/[^".]*(assassinat|attempt on)[^".]*/g) ?? [])
      expect(text).toMatch(/purported/i);
    for (const words of translations)
      for (const text of JSON.stringify(words).match(/[^".]*(assassinat|покушени)[^".]*/g) ?? [])
        expect(text).toMatch(/prétendu|allégué|предполагаем/i);
  });

  test('what was only reported or deemed is not stated as a fact', () => {
    const words: Record<string, RegExp> = {
      'tj-media-youtube-blocked-election-eve': /were reported to have been/,
      'tj-civsoc-inspections': /were reported/,
      'tm-media-censorship-despite-law': /reported to have/,
      'kz-elections-political-charges': /deemed/,
      'tj-elections-political-charges': /deemed/,
      'kz-media-opposition-outlets-closed': /alleged extremism/,
      'kg-civsoc-askarov-unfair-life-sentence': /alleged role/,
      'kg-civsoc-askarov-torture-not-investigated': /who alleged/,
      'tj-elections-2013-candidate-intimidation': /candidate reported/,
    };
    for (const [id, hedge] of Object.entries(words)) expect(concernOf(id).statement).toMatch(hedge);
  });
});

describe('dates', () => {
  test('every date is EDTF and no concern reaches beyond the election of December 2013', () => {
    for (const { id, when } of concerns) {
      const span = daySpan(when.edtf ?? '');
      expect(span, id).not.toBeNull();
      expect((span?.to ?? '') <= '2013-12-31', id).toBe(true);
    }
  });

  test('the violence of June 2010 is dated 2010, with the slip of the appeal marked', () => {
    const ferghana = concernOf('kg-media-ferghana-blocked');
    expect(ferghana.statement).toMatch(/violence of June 2010/);
    expect(ferghana.marks.map((mark) => mark.kind).toSorted()).toEqual(['conflict', 'slip']);
  });

  test('what happened later came after the appeal, with a source', () => {
    const later = [...concerns, ...appeal.cases, ...appeal.events].flatMap((item) => item.later);
    expect(later.length).toBeGreaterThan(0);
    for (const item of later) {
      expect((daySpan(item.when.edtf ?? '')?.from ?? '') > appeal.date, item.text).toBe(true);
      expect(item.source).not.toBe('');
    }
  });

  test('Azimjan Askarov is known to have died in 2020 wherever he appears', () => {
    const about = concerns.filter((concern) => concern.caseIds.some((id) => id === 'case-askarov'));
    const person = appeal.cases.filter((item) => item.id === 'case-askarov');
    expect(about).toHaveLength(2);
    for (const item of [...about, ...person])
      expect(item.later.map((one) => one.text).join(' ')).toMatch(/died .*25 July 2020/);
  });
});

describe('people', () => {
  test('the candidate and the members of parliament whom the appeal leaves unnamed stay so', () => {
    expect(JSON.stringify(appeal)).not.toMatch(/Bakir|Madaliev|Atambayev/);
  });
});

describe('the review beside the data', () => {
  const review = readFileSync(
    join(import.meta.dirname, '../../data/appeals/iphr-2013-11-19/REVIEW.md'),
    'utf8',
  );

  test('has a line for each of the 62 concerns, in order, and leaves nothing open', () => {
    const lines = [
      ...review.matchAll(
        /^\| `([a-z0-9-]+)`\s+\| ([A-Z]\d)\s+\|.*\| (agrees|settled: .+?)\s+\|$/gmu,
      ),
    ];
    expect(lines.map(([, id, place]) => `${id} ${place}`)).toEqual(
      concerns.map(({ id, place }) => `${id} ${place.paragraph}`),
    );
    expect(review).toMatch(/^\| concerns\s+\|\s+62 \|.*\*\*0\*\* \|$/mu);
  });
});
