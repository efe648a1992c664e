import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Day, daySpan, Edtf, overlaps, sortKey } from '#core/appeals/edtf.ts';

describe('an EDTF date', () => {
  it.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2010-06', '2010-06-01', '2010-06-30'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2013-11-19', '2013-11-19', '2013-11-19'],
    ['2012~', '2012-01-01', '2012-12-31'],
    ['2012-06?', '2012-06-01', '2012-06-30'],
    ['2012-02/2013-05', '2012-02-01', '2013-05-31'],
    ['2005-05/..', '2005-05-01', null],
    ['../2013-11-06', null, '2013-11-06'],
    ['2002/', '2002-01-01', null],
  ])('%s covers %s to %s', (edtf, from, to) => {
    expect(daySpan(edtf)).toEqual({ from, to });
  });

  it.each([
    '',
    '13',
    '2013-13',
    '2013-02-29',
    '2013-00-10',
    'May 2005',
    '2013-11-06/2013-11-05',
    '../..',
    '/',
    '2013/2014/2015',
    '2013-1-1',
  ])('%j is not one', (text) => {
    expect(Edtf.safeParse(text).success).toBe(false);
  });

  it('is a day only when it is a full one', () => {
    expect(Day.safeParse('2013-11-19').success).toBe(true);
    expect(Day.safeParse('2013-11').success).toBe(false);
    expect(Day.safeParse('2013-11-19?').success).toBe(false);
  });

  it('sorts by its first day, and a longer one after a shorter that begins with it', () => {
    const sorted = ['2013', '2010-06', '2012-02/2013-05', '2005-05', '2013-01'].toSorted((a, b) =>
      sortKey(a) < sortKey(b) ? -1 : 1,
    );
    expect(sorted).toEqual(['2005-05', '2010-06', '2012-02/2013-05', '2013-01', '2013']);
  });

  it('overlaps itself, and a day overlaps exactly the spans that hold it', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        expect(overlaps(c, { from, to })).toBe(from <= c && c <= to);
        expect(overlaps(`${from}/${to}`, { from: c, to: c })).toBe(from <= c && c <= to);
      }),
    );
  });
});
