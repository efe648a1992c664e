// Advice by the kind of a letter: told where it holds, silent where it does not.
import { describe, expect, it } from 'vitest';
import { advice } from '#core/letters/advice.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import type { Letter } from '#core/letters/letter.ts';
import { missingParts } from '#core/letters/missing-parts.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { everyKind } from '#tests/support/kinds.ts';

const kinds = everyKind(bundledLibrary());
const told = (kind: string, change: Partial<Letter>, more: Partial<LetterParts> = {}) => {
  const parts = kinds.find(([id, language]) => id === kind && language === 'en')![2];
  const all = advice({ ...parts, ...more, letter: { ...parts.letter, ...change } });
  return all.filter(({ code }) => /^(?:reply|signatories|public)\./u.test(code));
};

describe('the day for a reply', () => {
  it.each([
    ['2026-11-24', 'reply.past'],
    ['2026-11-01', 'reply.past'],
    ['2026-12-19', 'reply.weekend'],
    ['2026-12-20', 'reply.weekend'],
  ])('%s in a letter of 24 November gives %s', (replyBy, code) => {
    expect(told('formal', { replyBy })).toEqual([{ code, day: replyBy }]);
  });

  it('on a working day, none at all, or one that is not printed gives nothing', () => {
    expect(told('formal', { replyBy: '2026-12-21' })).toEqual([]);
    expect(told('formal', { replyBy: null })).toEqual([]);
    expect(told('formal', { replyBy: '2026-11-01', blocks: ['opening'] })).toEqual([]);
  });
});

it('a joint letter that nobody else signs is told, one that names an organisation is not', () => {
  const blank = { name: '', organisation: ' ', seat: 'Geneva' };
  const none = [{ code: 'signatories.none' }];
  expect(told('joint', { signatories: [] })).toEqual(none);
  expect(told('joint', { signatories: [blank] })).toEqual(none);
  expect(told('joint', {})).toEqual([]);
  expect(told('formal', { signatories: [] })).toEqual([]);
});

describe('a letter meant to be published', () => {
  const opening = fromPlainText('We write about Zinaida Mukhortova and Azimjan Askarov.');
  const named = { code: 'public.atRisk', name: 'Zinaida Mukhortova', isKnown: false };

  it('is told whom it names of whom it is not known whether that may harm', () => {
    expect(told('open-appeal', { opening, concernIds: [] })).toEqual([named]);
  });

  it('is told nothing of a name that is given otherwise, nor is a letter to an office', () => {
    const names = [{ name: 'Zinaida Mukhortova', how: 'initials' as const }];
    expect(told('open-appeal', { opening, concernIds: [], names })).toEqual([]);
    expect(told('formal', { opening, concernIds: [] })).toEqual([]);
  });
});

describe('what a letter leaves out', () => {
  const parts = kinds[0]![2];
  const missing = (change: Partial<Letter>) =>
    missingParts({ ...parts, letter: { ...parts.letter, ...change } }).map(({ code }) => code);
  const unknown: Partial<Letter> = {
    concernIds: ['no-such-concern' as never],
    caseIds: ['no-such-case' as never],
    asks: [{ type: 'library', askId: 'no-such-ask' as never }],
  };

  it('is not missed in it: what is no longer there counts where it would be printed', () => {
    expect(missing({ ...unknown, blocks: ['opening'] })).toEqual([]);
    expect(missing({ ...unknown, blocks: ['opening', 'concerns', 'cases', 'asks'] })).toEqual([
      ...['concern.unknown', 'case.unknown', 'ask.unknown'],
    ]);
    expect(missing({ ...unknown, blocks: ['opening', 'annex'] })).toEqual(['concern.unknown']);
  });

  it('a gap says where the first is', () => {
    const gap = (change: Partial<Letter>) =>
      missingParts({ ...parts, letter: { ...parts.letter, ...change } })
        .filter(({ code }) => code === 'text.unfilled')
        .map((part) => ('at' in part ? part.at : null));
    const open = fromPlainText('On […] we wrote.');
    expect(gap({ closing: open })).toEqual(['closing']);
    expect(gap({ closing: open, subject: 'Reminder: […]' })).toEqual(['subject']);
    expect(gap({ closing: open, blocks: ['opening'] })).toEqual([]);
  });
});
