// The map of rights: our choice, each with its reason, of articles that exist.
import { describe, expect, test } from 'vitest';
import type { Right } from '#core/appeals/concern.ts';
import { bundledAppeal } from './bundled.ts';

const { concerns } = bundledAppeal();

/** How many substantive articles each instrument has (OHCHR, texts of the instruments). */
const LAST: Readonly<Record<Right['instrument'], number>> = {
  UDHR: 30,
  ICCPR: 27,
  CAT: 16,
  ICPPED: 25,
};
/** The articles of which a theme has one at least, in most of its concerns. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  elections: ['ICCPR 25', 'UDHR 21'],
  'civil-society': ['ICCPR 22', 'UDHR 20'],
  media: ['ICCPR 19', 'UDHR 19'],
  accountability: ['ICCPR 2(3)', 'ICCPR 6', 'ICCPR 7', 'ICCPR 14'],
};

const named = ({ instrument, article }: Right): string => `${instrument} ${article}`;

describe('rights', () => {
  test('every article exists', () => {
    for (const { id, rights } of concerns)
      for (const right of rights) {
        const number = Number.parseInt(right.article, 10);
        expect(number, `${id}: ${named(right)}`).toBeGreaterThanOrEqual(1);
        expect(number, `${id}: ${named(right)}`).toBeLessThanOrEqual(LAST[right.instrument]);
      }
  });

  test('an article is described in the same words everywhere', () => {
    const words = new Map<string, Set<string>>();
    for (const right of concerns.flatMap(({ rights }) => rights))
      words.set(named(right), (words.get(named(right)) ?? new Set()).add(right.about));
    expect([...words].filter(([, about]) => about.size > 1)).toEqual([]);
  });

  test('no article is named twice for one concern', () => {
    for (const { id, rights } of concerns)
      expect(new Set(rights.map(named)).size, id).toBe(rights.length);
  });

  test('each concern has an article of the Covenant and a reason in one line', () => {
    for (const { id, rights, rightsReason } of concerns) {
      expect(
        rights.some(({ instrument }) => instrument === 'ICCPR'),
        id,
      ).toBe(true);
      expect(rightsReason.split(' ').length, id).toBeLessThanOrEqual(25);
      expect(rightsReason, id).toMatch(/\.$/);
    }
  });

  test.each(Object.entries(CORE))(
    'the core of %s is in every concern but the four on persons in custody',
    (theme, core) => {
      const without = concerns
        .filter(
          ({ themeId, rights }) =>
            themeId === theme && !rights.some((right) => core.includes(named(right))),
        )
        .map(({ id }) => id);
      const custody = [
        'uz-civsoc-prisoners-wellbeing',
        'kz-civsoc-forced-psychiatry',
        'kg-civsoc-askarov-unfair-life-sentence',
        'kg-civsoc-askarov-torture-not-investigated',
      ];
      expect(without.toSorted()).toEqual(theme === 'civil-society' ? custody.toSorted() : []);
    },
  );
});
