import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Library } from '#core/library/library.ts';
import { anything, type Query, type SearchPage } from '#core/search/query.ts';
import { searchOf } from '#core/search/search.ts';

const file = join(import.meta.dirname, '../../../resources/library.json');
const library = Library.parse(JSON.parse(readFileSync(file, 'utf8')));
const search = searchOf(library);
const find = (text: string, query: Partial<Query> = {}): SearchPage =>
  search({ ...anything, ...query, text });
const idsOf = ({ hits }: SearchPage) => hits.map(({ entry }) => entry.id as string);

describe('searching the bundled library', () => {
  it.each(['Andijan', 'Andizhan', 'Андижан', 'andij', 'ANDIJAN'])('finds Andijan as %s', (text) => {
    expect(idsOf(find(text, { kinds: ['concern'] })).sort()).toEqual([
      'uz-accountability-andijan-fate-of-convicted',
      'uz-accountability-andijan-no-inquiry',
      'uz-accountability-andijan-no-prosecutions',
    ]);
  });

  it.each(['Azimjan', 'Azimzhan', 'Азимжан', 'Askarov', 'Аскаров'])(
    'finds the case as %s',
    (text) => {
      expect(idsOf(find(text, { kinds: ['case'] }))).toContain('case-askarov');
    },
  );

  it.each(['Zhanaozen', 'Janaozen', 'Жанаозен', 'Zhanaozn'])('finds Zhanaozen as %s', (text) => {
    expect(idsOf(find(text))).toContain('kz-accountability-zhanaozen-unfair-trial');
  });

  it('finds a concern first for words of its heading', () => {
    const [heading] = library.appeals[0]!.concerns.map((concern) => concern);
    expect(idsOf(find(heading!.heading))[0]).toBe(heading!.id);
  });

  it('finds sources by publisher and by a part of their link', () => {
    expect(idsOf(find('iwpr', { kinds: ['source'] }))).toContain('l06');
  });

  it('highlights exactly the words that made the match', () => {
    const hit = find('torture', { kinds: ['concern'] }).hits.find(
      ({ inText }) => inText.length > 0,
    );
    const { start, end } = hit!.inText[0]!;
    expect(hit!.entry.text.slice(start, end).toLowerCase()).toContain('tortur');
  });

  it('prefers results with all words, and gives those with some when there are none', () => {
    expect(find('Andijan censorship zebra').total).toBeGreaterThan(0);
    expect(idsOf(find('Askarov Supreme Court', { kinds: ['concern'] }))[0]).toBe(
      'kg-civsoc-askarov-torture-not-investigated',
    );
  });

  it('without words lists everything there is, in the library’s order', () => {
    const page = find('', { kinds: ['concern'], limit: 100 });
    expect(idsOf(page)).toEqual(library.appeals[0]!.concerns.map(({ id }) => id));
  });

  it('narrows by country, theme, kind and time, and counts what each choice would show', () => {
    const page = find('', { kinds: ['concern'], countries: ['UZ'], themeIds: ['media'] });
    for (const { entry } of page.hits) {
      expect(entry.countries).toContain('UZ');
      expect(entry.themeIds).toContain('media');
    }
    expect(page.counts.themeIds.media).toBe(page.total);
    const recount = find('', { kinds: ['concern'], countries: ['UZ'], themeIds: ['elections'] });
    expect(page.counts.themeIds.elections).toBe(recount.total);
    const early = find('', { kinds: ['event'], from: '2002-01-01', to: '2006-12-31' });
    expect(idsOf(early)).toContain('ev-2005-05-uz-andijan');
    expect(idsOf(early)).not.toContain('ev-2011-12-kz-zhanaozen');
  });

  it('pages without repeating or losing anything', () => {
    const whole = idsOf(find('', { limit: 100 }));
    const first = idsOf(find('', { limit: 40 }));
    const second = idsOf(find('', { limit: 60, offset: 40 }));
    expect([...first, ...second]).toEqual(whole);
  });

  it.each(['', '   ', '!?', '*', '"', 'a'.repeat(500), '\u0000', '𝓐', '(', '\\'])(
    'takes %j without complaint',
    (text) => {
      expect(() => find(text)).not.toThrow();
    },
  );
});
