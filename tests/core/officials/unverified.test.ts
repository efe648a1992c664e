// A form of address that no source gives stays unverified until the user has checked these very words.
import { describe, expect, it } from 'vitest';
import { advice } from '#core/letters/advice.ts';
import { Office } from '#core/officials/office.ts';
import {
  ConfirmedForm,
  checkedForm,
  type Official,
  styleIn,
  unverified,
} from '#core/officials/official.ts';
import { anOffice, anOfficial, letterParts } from '#tests/support/letters.ts';

const form = { salutation: 'Excellence,', salutationByName: null, close: 'Agréez.', source: null };
const unsourced = Office.parse({ ...anOffice, forms: { ...anOffice.forms, fr: form } });
const official: Official = {
  ...anOfficial(unsourced),
  facts: {
    titleSources: { en: 'a letterhead', fr: null, ru: null },
    institutions: { fr: null, ru: null },
  },
};
const checked = (style: unknown = styleIn(unsourced, 'fr')): Official => ({
  ...official,
  forms: [
    ConfirmedForm.parse({
      id: '5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10',
      officeId: unsourced.id,
      language: 'fr',
      style,
      confirmedOn: '2026-11-24',
    }),
  ],
});
const codes = (given: Official) =>
  advice(letterParts({ language: 'fr', officeIds: [unsourced.id] }, [given])).map(
    ({ code }) => code,
  );

describe('what no source gives', () => {
  it('is unverified, title and form apart', () => {
    expect(unverified(official, 'fr')).toEqual({ title: true, form: true });
    expect(unverified(official, 'en')).toEqual({ title: false, form: false });
    expect(unverified(anOfficial(unsourced), 'fr')).toEqual({ title: false, form: true });
    expect(codes(official)).toEqual(expect.arrayContaining(['title.unverified', 'form.unsourced']));
  });

  it('is not once the user has checked it, in that language', () => {
    expect(unverified(checked(), 'fr')).toEqual({ title: false, form: false });
    expect(codes(checked())).not.toEqual(expect.arrayContaining(['title.unverified']));
    expect(codes(checked())).not.toEqual(expect.arrayContaining(['form.unsourced']));
  });

  it.each(['title', 'salutation', 'salutationByName', 'close'])(
    'is again when its %s changes after that',
    (part) => {
      const old = { ...styleIn(unsourced, 'fr'), [part]: 'Monsieur {surname},' };
      expect(unverified(checked(old), 'fr').form).toBe(true);
      expect(checkedForm(checked(old), 'fr')).toBeNull();
    },
  );

  it('is the user’s own affair in an own office', () => {
    expect(unverified({ ...official, facts: null }, 'fr')).toEqual({
      title: false,
      form: false,
    });
  });
});
