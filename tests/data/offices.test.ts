import { describe, expect, test } from 'vitest';
import { formsFor } from '#core/letters/salutation.ts';
import { institutionIn, officials } from '#core/officials/official.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { bundledLibrary } from './bundled.ts';

const { offices } = bundledLibrary();
const office = (id: string) => offices.find((one) => one.id === id);

describe('offices', () => {
  test('15 of the EU, 4 of the OSCE, 3 of the UN, 4 posts for each of five governments', () => {
    const count = (group: string) => offices.filter((one) => one.group === group).length;
    expect(['eu', 'osce', 'un', 'government'].map(count)).toEqual([15, 4, 3, 20]);
    for (const code of ['KZ', 'KG', 'TJ', 'TM', 'UZ'])
      expect(
        offices.filter((one) => one.country === code && one.group === 'government'),
      ).toHaveLength(4);
  });

  test('an address comes with its source and the year in which it was seen', () => {
    for (const { id, address } of offices.filter((one) => one.address !== null)) {
      expect(address?.source, id).toMatch(/\w{4}/);
      expect(address?.seen, id).toMatch(/\d{4}|undated/);
    }
  });

  test('no address is given where none was verified', () => {
    const without = offices.filter((one) => /-(fm|amb-eu)$|^eu-del-|^ep-/.test(one.id));
    expect(without).toHaveLength(17);
    for (const { id, address } of without) expect(address, id).toBeNull();
  });

  test('a holder comes with a source and an as-of date', () => {
    for (const { id, holders } of offices)
      for (const holder of holders) {
        expect(holder.asOf, id).toMatch(/\d{4}/);
        expect(holder.source.length, id).toBeGreaterThan(3);
        expect(holder.name, id).toContain(holder.surname);
      }
  });

  test('holders stand oldest first', () => {
    const year = (words: string) => Number(/\d{4}/.exec(words)?.[0]);
    for (const { id, holders } of offices) {
      const years = holders.map((holder) => year(holder.asOf));
      expect(years, id).toEqual(years.toSorted((a, b) => a - b));
    }
  });

  test('every office has a title and a form of address in three languages', () => {
    for (const { id, title, forms } of offices) {
      expect(forms.en.salutation, id).toMatch(/,$/);
      expect(forms.fr?.salutation, id).toMatch(/,$/);
      expect(forms.ru?.salutation, id).toMatch(/!$/);
      expect(title.fr, id).toMatch(/^\p{Lu}[\p{Script=Latin}\s’,-]+/u);
      expect(title.ru, id).toMatch(/^[\p{Script=Cyrillic}\s«»,–—-]+/u);
    }
  });

  test('what has no source says so', () => {
    const sourced = (language: 'fr' | 'ru') => ({
      titles: offices.filter(({ titleSources }) => titleSources[language] !== null).length,
      forms: offices.filter(({ forms }) => forms[language]?.source).length,
    });
    expect(sourced('fr')).toEqual({ titles: 25, forms: 10 });
    expect(sourced('ru')).toEqual({ titles: 23, forms: 20 });
  });

  test('no form of address fits only a man or only a woman', () => {
    for (const { id, forms } of offices) {
      const { fr, ru } = forms;
      const [monsieur, madame] = [
        /Monsieur/.test(`${fr?.salutation}`),
        /Madame/.test(`${fr?.salutation}`),
      ];
      expect(monsieur, id).toBe(madame);
      const [sir, lady] = [
        /Уважаемый|уважаемый/.test(`${ru?.salutation}`),
        /Уважаемая|уважаемая/.test(`${ru?.salutation}`),
      ];
      expect(sir, id).toBe(lady);
    }
  });

  test('only {surname} and {honorific} are left to fill, and only in a salutation by name', () => {
    for (const { id, forms } of offices)
      for (const form of Object.values(forms)) {
        expect(`${form?.salutation}${form?.close}`, id).not.toMatch(/[{}]/);
        expect(
          form?.salutationByName?.replace(/\{(surname|honorific)\}/g, '') ?? '',
          id,
        ).not.toMatch(/[{}]/);
      }
  });

  test('nobody is called “European Union Presidency”, and the note says why', () => {
    for (const one of offices) expect(one.title.en).not.toMatch(/European Union Presidency/);
    expect(office('eu-council-presidency')?.notes.join(' ')).toMatch(/legally incorrect/);
  });

  test('states have their official names, and Turkmenistan is no “Republic of”', () => {
    expect(office('kg-president')?.title.en).toBe('President of the Kyrgyz Republic');
    expect(office('tm-president')?.title.en).toBe('President of Turkmenistan');
    expect(JSON.stringify(offices)).not.toMatch(/Republic of (Turkmenistan|Kyrgyzstan)/);
    expect(JSON.stringify(offices)).not.toMatch(/Leader of the Nation|Founder of Peace/);
  });

  test('an honorific is given only where a source shows it', () => {
    const named = offices.flatMap((one) => one.holders.filter((holder) => holder.honorific));
    for (const holder of named) expect(['Mr', 'Ms']).toContain(holder.honorific);
  });

  test('an institution is named in every language, each by another name', () => {
    const all = officials(offices, emptyWorkspace.officials);
    const withOne = all.filter(({ office }) => office.institution !== null);
    for (const official of withOne) {
      const names = (['en', 'fr', 'ru'] as const).map((one) => institutionIn(official, one));
      expect(new Set(names).size, official.office.id).toBe(3);
    }
    const heads = all.filter(({ office }) => office.institution === null).map((one) => one.office);
    expect(heads.map(({ id }) => id.replace(/^..-/, ''))).toEqual(Array(5).fill('president'));
  });
});

describe('a letter to several', () => {
  const all = officials(offices, emptyWorkspace.officials);
  const to = (...ids: readonly string[]) =>
    formsFor(
      ids.map((id) => all.find(({ office }) => office.id === id)!),
      'fr',
    );

  test.each([
    ['two presidents', ['kz-president', 'kg-president']],
    ['two ambassadors', ['kz-amb-eu', 'kg-amb-eu']],
  ])('in French to %s ends as courteously as to each', (_who, ids) => {
    expect(to(...ids)).toEqual({
      salutation: 'Excellences,',
      close: 'Veuillez agréer, Excellences, l’expression de notre très haute considération.',
    });
  });

  test('in French to people of several ranks greets all and ends by the highest', () => {
    const { salutation, close } = to('kz-president', 'eu-hrvp');
    expect(salutation).toMatch(/^Votre Excellence, /);
    expect(close).toMatch(
      /^Veuillez agréer, Excellence, .*, l’expression de notre très haute considération\.$/,
    );
  });
});
