import { describe, expect, test } from 'vitest';
import { bundledAppeal } from './bundled.ts';

const { asks, concerns } = bundledAppeal();
const derived = asks.filter((ask) => ask.provenance === 'derived');

describe('asks', () => {
  test.each(asks)('$id is an imperative clause that can follow “We ask you to”', ({ text }) => {
    expect(text).toMatch(/^[a-z]+ /);
    expect(text).not.toMatch(/[.!?;:]$/);
    expect(text).not.toMatch(/\b(must|should|please|tomorrow|this year)\b/i);
  });

  test('stated asks have a place in the appeal; derived ones have none and say so in their id', () => {
    for (const ask of asks) {
      expect(ask.place === null, ask.id).toBe(ask.provenance === 'derived');
      expect(ask.id.startsWith('derived-'), ask.id).toBe(ask.provenance === 'derived');
    }
  });

  test('stated asks go to the EU only, as the appeal does', () => {
    for (const ask of asks.filter((one) => one.provenance === 'stated'))
      expect(ask.addressees).toEqual(['eu']);
  });

  test('every concern has something to ask of the EU and something to ask of a government', () => {
    for (const { id } of concerns)
      for (const group of ['eu', 'government'] as const) {
        const fitting = derived.filter(
          (ask) => ask.concernIds.includes(id) && ask.addressees.includes(group),
        );
        expect(fitting.length, `${id} ${group}`).toBeGreaterThan(0);
      }
  });

  test('a derived ask has one addressee, a measure and an object', () => {
    for (const ask of derived) {
      expect(ask.addressees, ask.id).toHaveLength(1);
      expect(ask.measure, ask.id).not.toBeNull();
      expect(ask.concernIds.length, ask.id).toBeGreaterThan(0);
      expect(ask.text, ask.id).not.toMatch(/\b(improve|strengthen|ensure respect)\b/i);
    }
  });

  test('an ask to a government does not name another country’s concerns', () => {
    for (const ask of derived) {
      const countries = ask.concernIds.map((id) => id.slice(0, 2));
      expect(new Set(countries).size, ask.id).toBe(1);
    }
  });

  test('nobody asks for the release of Azimjan Askarov, who died in 2020', () => {
    const naming = asks.filter((ask) => ask.text.includes('Askarov'));
    expect(naming.length).toBeGreaterThan(0);
    for (const ask of naming) {
      expect(ask.text).not.toMatch(/releas|\bfree\b|liberat|pardon/i);
      expect(ask.text).toMatch(/the late Azimjan Askarov/);
    }
  });

  test('no EU, OSCE or UN office is asked to do what only a government can', () => {
    for (const ask of derived.filter((one) => !one.addressees.includes('government')))
      expect(ask.text, ask.id).not.toMatch(/^(open|investigate|lift|register|inform|withdraw)\b/);
  });
});
