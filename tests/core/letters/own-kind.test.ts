// A kind of the user's own begins what it was made from: again, with another day and sender.
import { describe, expect, it } from 'vitest';
import { LetterId } from '#core/ids.ts';
import { LetterLanguage } from '#core/language.ts';
import { unfillable, unfillText } from '#core/letters/fill-template.ts';
import type { Letter } from '#core/letters/letter.ts';
import { newLetter, startingWords } from '#core/letters/new-letter.ts';
import { kindOf, startLanguage, withTexts } from '#core/letters/own-kind.ts';
import { emptyText, fromPlainText, plainText } from '#core/letters/rich-text.ts';
import { LetterTemplate, TemplateId } from '#core/letters/template.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { aSender } from '#tests/support/letters.ts';

const library = bundledLibrary();
const [appeal] = library.appeals as [(typeof library.appeals)[number]];
const sender = { ...aSender, organisation: 'Rights (and More) Watch' };
const start = { appeal, sender, follows: null };
const named = { id: TemplateId.parse('own-1'), name: 'Ours', purpose: '' };
const formal = library.templates.find(({ id }) => id === 'formal')!;

const started = (template: LetterTemplate, language: LetterLanguage): Letter =>
  newLetter({
    id: LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10'),
    at: '2026-11-24T08:00:00.000Z',
    on: '2026-11-24',
    appeal,
    template,
    officeIds: [],
    language,
    sender,
  });

describe.each(library.templates.map((template) => [template.id, template] as const))(
  'a letter of kind ‘%s’ that nobody touched',
  (_, template) => {
    it.each(LetterLanguage.options)('kept in %s is that kind under another name', (language) => {
      const kind = kindOf(started(template, language), template, start, named);
      expect(LetterTemplate.parse(kind)).toEqual({ ...template, ...named });
    });
  },
);

describe('a letter that was changed', () => {
  it.each(LetterLanguage.options)(
    'keeps its words in %s and begins again with them',
    (language) => {
      const letter = started(formal, language);
      const opening = fromPlainText(`${plainText(letter.opening)} We met last year.`);
      const kind = kindOf({ ...letter, opening }, formal, start, named);
      const other = { ...sender, organisation: 'Another Body' };
      const words = startingWords(kind, language, {
        appeal: { date: '2024-02-01' },
        sender: other,
        follows: null,
      });
      const text = plainSpaces([words.subject, plainText(words.opening)].join(' '));
      expect(text).toContain('We met last year.');
      expect(text).toContain('Another Body');
      expect(text).toContain('2024');
      expect(text).not.toMatch(/Rights|2013|[{}[\]]/u);
    },
  );

  it('gives its parts and its time for a reply; what it is about is no part of a kind', () => {
    const letter: Letter = {
      ...started(formal, 'en'),
      blocks: ['asks', 'reply', 'annex'],
      replyBy: '2026-12-08',
    };
    expect(kindOf(letter, null, start, named)).toMatchObject({
      blocks: ['asks', 'reply', 'annex'],
      replyWithin: 14,
      follows: null,
    });
    const late = { ...letter, replyBy: '2026-11-01' };
    expect(kindOf(late, { ...formal, replyWithin: 21 }, start, named).replyWithin).toBe(21);
    expect(kindOf({ ...letter, blocks: ['asks'] }, null, start, named).replyWithin).toBeNull();
  });
});

describe('values are turned back into stand-ins', () => {
  const values = { day: '1\u00a0May 2024', organisation: 'Ours', earlier: 'Ours and the press' };
  it.each([
    ['Of 1 May\u00a02024.', 'Of {day}.'],
    ['Of 11 May 2024.', 'Of 11 May 2024.'],
    ['Ours, not Yours or Oursel.', '{organisation}, not Yours or Oursel.'],
    ['See “Ours and the press”.', 'See “{earlier}”.'],
    ['day', 'day'],
  ])('‘%s’ becomes ‘%s’', (text, expected) => {
    expect(unfillText(text, values)).toBe(expected);
  });

  it('a name that means something to a pattern is taken as it is written', () => {
    const odd = { organisation: 'A.C. (Paris) + $&' };
    expect(unfillText('For A.C. (Paris) + $& we', odd)).toBe('For {organisation} we');
    expect(unfillText('For AxC. (Paris) we', odd)).toBe('For AxC. (Paris) we');
    expect(unfillText('as is', { organisation: '  ' })).toBe('as is');
  });
});

it.each([
  ['We write[[ for {organisation}]] on {day}.', []],
  ['Of {date} and {date}.', ['{date}']],
  ['[[ for {organisation}', ['[[']],
  [']] {}', ['{}', ']]']],
])('in ‘%s’ no letter can fill %j', (text, expected) => {
  expect(unfillable(text)).toEqual(expected);
});

it('a language whose words are all removed is none of the kind’s, and no letter starts in it', () => {
  const blank = { subject: ' ', opening: emptyText, closing: emptyText };
  const kind = withTexts({ ...formal, texts: { ru: formal.texts.ru!, en: blank } }, 'en', blank);
  expect(kind.texts.en).toBeUndefined();
  expect(startLanguage(kind, 'en')).toBe('ru');
  expect(startLanguage({ texts: {} }, 'en')).toBe('en');
  expect(withTexts(kind, 'en', { ...blank, subject: 'Again' }).texts.en?.subject).toBe('Again');
});
