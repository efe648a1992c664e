import { describe, expect, it } from 'vitest';
import { LetterheadId } from '#core/ids.ts';
import { LetterLanguage } from '#core/language.ts';
import { advice } from '#core/letters/advice.ts';
import { emptySender } from '#core/letters/letter.ts';
import { blockingParts, missingParts } from '#core/letters/missing-parts.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { emptyText, plainText } from '#core/letters/rich-text.ts';
import { formsFor } from '#core/letters/salutation.ts';
import { OfficeId } from '#core/officials/office.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import {
  aLetter,
  anAmbassador,
  anAppeal,
  anOffice,
  anOfficial,
  aSender,
  concernIds,
  fullLetterParts,
  letterParts,
} from '#tests/support/letters.ts';

const codes = (parts: Parameters<typeof missingParts>[0]) =>
  missingParts(parts).map(({ code }) => code);

describe('what is missing', () => {
  it('blocks nothing in a whole letter', () => {
    expect(blockingParts(fullLetterParts())).toEqual([]);
  });

  it('is a letterhead that was removed: it would go out on plain paper, unasked', () => {
    const id = LetterheadId.parse('11111111-2222-4333-8444-555555555555');
    const parts = letterParts({ letterheadId: id });
    expect(blockingParts(parts)).toEqual(['letterhead.unknown']);
    expect(blockingParts({ ...parts, letterheads: [{ id }] })).toEqual([]);
  });

  it('names everything an empty draft lacks, what blocks first', () => {
    const empty = letterParts({
      subject: ' ',
      officeIds: [],
      sender: emptySender,
      opening: emptyText,
      concernIds: [],
    });
    expect(blockingParts(empty)).toEqual(['recipient.none', 'subject.blank', 'body.empty']);
    expect(codes(empty)).toEqual(expect.arrayContaining(['signatory.blank', 'place.blank']));
  });

  it('names ids that nothing has', () => {
    const lost = letterParts({
      officeIds: [OfficeId.parse('gone')],
      concernIds: concernIds('gone'),
      asks: [{ type: 'library', askId: 'gone' as never }],
    });
    expect(blockingParts(lost)).toEqual(['recipient.unknown', 'concern.unknown', 'ask.unknown']);
  });

  it('says when an ask is not in the power of an office', () => {
    const ministry = { ...anOffice, group: 'government' as const };
    const asks = [{ type: 'library' as const, askId: anAppeal.asks[0]!.id }];
    expect(codes(letterParts({ asks }, [anOfficial(ministry)]))).toContain('ask.unfit');
    expect(codes(letterParts({ asks }))).not.toContain('ask.unfit');
  });
});

describe('advice', () => {
  const given = (parts: Parameters<typeof advice>[0]) => advice(parts).map(({ code }) => code);

  it('asks whether old facts still hold and shows what happened later', () => {
    const parts = letterParts({ concernIds: concernIds('kg-civsoc-prisoner') });
    expect(given(parts)).toEqual(
      expect.arrayContaining(['facts.unchecked', 'later.case', 'concern.caution']),
    );
  });

  it('says which holder, form and title to check', () => {
    const parts = letterParts({ language: 'ru', officeIds: [anAmbassador.id] });
    expect(given(parts)).toEqual(
      expect.arrayContaining([
        'facts.language',
        'holder.unconfirmed',
        'title.untranslated',
        'salutation.general',
        'address.none',
      ]),
    );
  });

  it('reports characters that were left out', () => {
    expect(given(letterParts({ subject: 'a\u0000b' }))).toContain('text.cleaned');
  });
});

describe('salutations', () => {
  const two = [anOfficial(anAmbassador), anOfficial({ ...anAmbassador, id: 'x' as never })];

  it.each([
    ['an ambassador', [anOfficial(anAmbassador)], 'Your Excellency,'],
    ['two ambassadors', two, 'Your Excellencies,'],
    ['nobody', [], 'Dear Sir or Madam,'],
    ['two of one form', [anOfficial(), anOfficial()], 'Ladies and Gentlemen,'],
  ])('greets %s', (_, officials, words) => {
    expect(formsFor(officials, 'en').salutation).toBe(words);
  });

  it('uses the language’s general form where the office has none in it', () => {
    expect(formsFor([anOfficial()], 'ru').salutation).toBe('Уважаемые дамы и господа!');
  });
});

it.each(LetterLanguage.options)('starts a %s letter with text that claims nothing', (language) => {
  const letter = newLetter({
    id: aLetter().id,
    at: '2026-11-24T08:00:00.000Z',
    on: '2026-11-24',
    appeal: anAppeal,
    template: bundledLibrary().templates[0]!,
    officeIds: [anOffice.id],
    language,
    sender: aSender,
  });
  const text = letter.subject + plainText(letter.opening) + plainText(letter.closing);
  expect(text).toContain(aSender.organisation);
  expect(text).not.toMatch(/[{}]/);
});
