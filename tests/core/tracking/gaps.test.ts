// What an appeal does not say is computed from it, never written down by hand.
import { describe, expect, it } from 'vitest';
import { type Gap, gapsOf } from '#core/tracking/gaps.ts';
import { bundledAppeal, bundledLibrary } from '#tests/data/bundled.ts';
import { anAppeal, anOffice } from '#tests/support/letters.ts';

const gap = <K extends Gap['kind']>(gaps: readonly Gap[], kind: K) =>
  gaps.find((one): one is Extract<Gap, { kind: K }> => one.kind === kind);

describe('the bundled appeal', () => {
  const appeal = bundledAppeal();
  const gaps = gapsOf(appeal, bundledLibrary().offices);

  it('asks for nothing in any one country', () => {
    const found = gap(gaps, 'noAskForCountry');
    expect(found?.countries).toEqual(appeal.countries.map(({ code }) => code));
    expect(found?.asks.every(({ provenance }) => provenance === 'stated')).toBe(true);
  });

  it('names nobody who could act on it', () => {
    expect(gap(gaps, 'noAddressee')?.addressee).toBe(appeal.addressee);
  });

  it('slips in a date, at one concern and the events it speaks of', () => {
    const flaws = gap(gaps, 'slip')?.flaws ?? [];
    expect(flaws.flatMap(({ concerns }) => concerns.map(({ id }) => id))).toEqual([
      'kg-media-ferghana-blocked',
    ]);
    expect(flaws.flatMap(({ others }) => others)).toHaveLength(2);
  });

  it('has concerns without a source, and says how many of how many', () => {
    const found = gap(gaps, 'noSource');
    expect(found?.concerns.every(({ citations }) => citations.length === 0)).toBe(true);
    expect(found?.of).toBe(appeal.concerns.length);
    expect(found?.concerns.length).toBe(
      appeal.concerns.filter(({ citations }) => citations.length === 0).length,
    );
  });
});

describe('a gap', () => {
  it('is closed by an ask for one country', () => {
    const [ask] = anAppeal.asks;
    if (!ask) throw new Error('the small appeal has an ask');
    const named = { ...ask, text: 'raise this with the government of Uzbekistan' };
    const about = { ...ask, concernIds: [anAppeal.concerns[2]!.id] };
    const found = gap(gapsOf({ ...anAppeal, asks: [named, about] }, []), 'noAskForCountry');
    expect(found?.countries).toEqual(['KG']);
  });

  it('is closed by an office among those addressed', () => {
    const addressee = `to the ${anOffice.title.en} in Brussels`;
    expect(gap(gapsOf({ ...anAppeal, addressee }, [anOffice]), 'noAddressee')).toBeUndefined();
    expect(gap(gapsOf(anAppeal, [anOffice]), 'noAddressee')).toBeDefined();
  });

  it('is not shown where there is no evidence of it', () => {
    const kinds = gapsOf({ ...anAppeal, events: [], concerns: [], asks: [] }, []).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['noAskForCountry', 'noAddressee', 'emptyCell']);
  });

  it('of a date is an event whose date is in doubt', () => {
    const event = (edtf: string | null) => ({
      id: 'ev' as never,
      heading: `At ${edtf}`,
      when: { edtf, wording: 'then' },
      site: null,
      aliases: [],
      countries: [],
      marks: [],
      later: [],
    });
    const events = [event('2012?'), event('2012'), event(null)];
    const found = gap(gapsOf({ ...anAppeal, events }, []), 'unsureDate');
    expect(found?.events.map(({ heading }) => heading)).toEqual(['At 2012?', 'At null']);
  });
});
