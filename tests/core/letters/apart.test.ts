// One draft, a letter for each recipient: who reads what.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import { allInOne, askIndexesFor, lettersApart, unaddressedAsks } from '#core/letters/apart.ts';
import { assemble, withAllNames } from '#core/letters/assemble.ts';
import { changeLetters } from '#core/letters/change.ts';
import { leaving, paragraphsOf } from '#core/letters/leaving.ts';
import { leavingAll } from '#core/letters/leaving-all.ts';
import type { OwnPart } from '#core/letters/letter.ts';
import { missingParts } from '#core/letters/missing-parts.ts';
import { withOwnPart } from '#core/letters/own-part.ts';
import { ownText } from '#core/letters/own-text.ts';
import { emptyText, fromPlainText, plainText } from '#core/letters/rich-text.ts';
import { OfficeId } from '#core/officials/office.ts';
import {
  asks as anyAsks,
  draft,
  draftApart,
  offices,
  ownParts,
} from '#tests/support/apart-arbitraries.ts';
import { aLetter, anAppeal, fullLetterParts } from '#tests/support/letters.ts';

const eu = OfficeId.parse('eu-one');
const ministry = OfficeId.parse('kz-fm');
const part = (fields: Partial<OwnPart> & Pick<OwnPart, 'officeId'>): OwnPart => ({
  salutation: '',
  paragraph: emptyText,
  askIndexes: null,
  ...fields,
});
const raise: AskChoice = { type: 'library', askId: anAppeal.asks[0]!.id };
const own: AskChoice = { type: 'own', text: 'meet our delegation' };
const apart = (fields: Parameters<typeof fullLetterParts>[0] = {}) => ({
  ...fullLetterParts({ officeIds: [eu, ministry], delivery: 'apart', asks: [raise], ...fields }),
  officials: offices,
});
const codes = (parts: Parameters<typeof missingParts>[0]) =>
  missingParts(parts).map(({ code }) => code);
const words = (parts: Parameters<typeof assemble>[0]) =>
  paragraphsOf(assemble(parts)).join('\n').replaceAll('\u00a0', ' ');

describe('a draft delivered apart', () => {
  it('gives one letter for each recipient, in their order, and together gives itself', () => {
    fc.assert(
      fc.property(draft, (parts) => {
        const { letter } = parts;
        const all = lettersApart(parts);
        if (letter.delivery === 'together') expect(all).toEqual([parts]);
        else if (letter.officeIds.length > 0)
          expect(all.map((one) => one.letter.officeIds)).toEqual(
            letter.officeIds.map((id) => [id]),
          );
      }),
    );
  });

  it('puts every ask to somebody, or says that it goes to nobody', () => {
    fc.assert(
      fc.property(draftApart, (parts) => {
        const { letter } = parts;
        const made = lettersApart(parts).flatMap((one) => one.letter.asks);
        const told = missingParts(parts).flatMap((one) =>
          one.code === 'ask.unaddressed' ? one.index : [],
        );
        for (const [index, ask] of letter.asks.entries()) {
          expect(made.includes(ask) || unaddressedAsks(parts).includes(index)).toBe(true);
          if (!made.includes(ask) && letter.blocks.includes('asks')) expect(told).toContain(index);
        }
      }),
    );
  });

  it('names each recipient whose letter asks for nothing', () => {
    fc.assert(
      fc.property(draftApart, (parts) => {
        fc.pre(parts.letter.blocks.includes('asks') && parts.letter.asks.length > 0);
        const silent = lettersApart(parts).filter((one) => one.letter.asks.length === 0);
        const told = missingParts(parts).flatMap((one) =>
          one.code === 'asks.noneFor' ? one.officeId : [],
        );
        expect(told).toEqual(silent.flatMap((one) => one.letter.officeIds));
      }),
    );
  });

  it('gives letters that are whole in themselves: taken apart again, each gives itself', () => {
    fc.assert(
      fc.property(draftApart, (parts) => {
        for (const one of lettersApart(parts)) {
          expect(lettersApart(one)).toEqual([one]);
          expect(lettersApart(one).map((again) => assemble(again))).toEqual([assemble(one)]);
        }
      }),
    );
  });

  it('lets nobody read what was written for another', () => {
    fc.assert(
      fc.property(draftApart, (parts) => {
        const ownWords = (ids: readonly string[]) =>
          parts.letter.ownParts
            .filter(({ officeId }) => ids.includes(officeId))
            .flatMap((own) => [own.salutation, ...plainText(own.paragraph).split('\n')])
            .filter((line) => line.trim() !== '');
        const everybody = ownWords(offices.map(({ office }) => office.id));
        for (const one of lettersApart(parts)) {
          const text = words(one);
          const read = everybody.filter((line) => text.includes(line));
          expect(read).toEqual(ownWords(one.letter.officeIds));
        }
      }),
    );
  });

  it('keeps what was written for a recipient who was removed, and prints none of it', () => {
    const ownParts = [part({ officeId: eu, paragraph: fromPlainText('Only for the union.') })];
    const gone = apart({ officeIds: [ministry], ownParts });
    expect(lettersApart(gone).map(words).join('')).not.toContain('Only for the union.');
    expect(ownText(gone.letter)).not.toContain('Only for the union.');
    const back = apart({ officeIds: [ministry, eu], ownParts });
    expect(words(lettersApart(back)[1]!)).toContain('Only for the union.');
  });

  it('prints an own paragraph after the opening, and at the head of a letter that has none', () => {
    const ownParts = [
      part({ officeId: eu, paragraph: fromPlainText('You know this first-hand.') }),
    ];
    const first = (parts: ReturnType<typeof apart>) =>
      assemble(lettersApart(parts)[0]!)
        .blocks.slice(0, 2)
        .map((block) =>
          'runs' in block ? block.runs.map((run) => 'text' in run && run.text) : [],
        );
    expect(first(apart({ ownParts }))).toEqual([
      ['We write to draw your attention to the following.'],
      ['You know this first-hand.'],
    ]);
    expect(first(apart({ ownParts, blocks: ['concerns'] }))[0]).toEqual([
      'You know this first-hand.',
    ]);
  });

  it('greets each by the form of address, or as the writer has it', () => {
    const ownParts = [part({ officeId: eu, salutation: 'Dear Kaja,' })];
    expect(lettersApart(apart({ ownParts })).map((one) => assemble(one).salutation)).toEqual([
      'Dear Kaja,',
      'Dear kz-fm,',
    ]);
  });
});

describe('an ask', () => {
  it('goes to those who can act on it, an own one to everybody', () => {
    const parts = apart({ asks: [raise, own] });
    expect([eu, ministry].map((id) => askIndexesFor(id, parts))).toEqual([[0, 1], [1]]);
  });

  it('goes to those alone for whom it is ticked, in the order of the letter', () => {
    const parts = apart({
      asks: [raise, own],
      ownParts: [
        part({ officeId: eu, askIndexes: [1, 0, 9] }),
        part({ officeId: ministry, askIndexes: [] }),
      ],
    });
    expect([eu, ministry].map((id) => askIndexesFor(id, parts))).toEqual([[0, 1], []]);
  });

  it('for one recipient is no matter of another’s power, but one that is ticked is', () => {
    expect(codes(apart())).not.toContain('ask.unfit');
    expect(codes({ ...apart(), letter: { ...apart().letter, delivery: 'together' } })).toContain(
      'ask.unfit',
    );
    const ownParts = [part({ officeId: ministry, askIndexes: [0] })];
    expect(codes(apart({ ownParts }))).toContain('ask.unfit');
  });

  it('stays ticked for the same recipients when asks are moved, added, taken away or reworded', () => {
    fc.assert(
      fc.property(anyAsks, fc.uniqueArray(fc.nat(5)), fc.nat(5), fc.nat(5), (asks, ticks, a, b) => {
        fc.pre(asks.length > 0);
        const [from, to] = [a % asks.length, b % asks.length];
        const ticked = ticks.filter((index) => index < asks.length).toSorted();
        const chosenAfter = (next: readonly AskChoice[]) => {
          const letter = aLetter({ asks, ownParts: [part({ officeId: eu, askIndexes: ticked })] });
          const { part: made } = changeLetters(
            { letters: [letter], templates: [] },
            {
              type: 'letters.revise',
              id: letter.id,
              revision: { field: 'asks', value: [...next] },
              at: letter.changedAt,
            },
          );
          const [changed] = made.letters;
          return changed!.ownParts[0]!.askIndexes!.map((index) => changed!.asks[index]);
        };
        const chosen = ticked.map((index) => asks[index]!);
        const moved = asks.toSpliced(from, 1).toSpliced(to, 0, asks[from]!);
        expect(chosenAfter(moved)).toEqual(
          moved.filter((ask) => chosen.some((one) => same(one, ask))),
        );
        expect(chosenAfter([own, ...asks])).toEqual(chosen);
        const without = ticked.filter((index) => index !== from).map((index) => asks[index]);
        expect(chosenAfter(asks.toSpliced(from, 1))).toEqual(without);
        const reworded = asks.map(
          (ask, index): AskChoice =>
            index === from && ask.type === 'own' ? { type: 'own', text: 'in other words' } : ask,
        );
        expect(chosenAfter(reworded)).toEqual(ticked.map((index) => reworded[index]));
      }),
    );
  });
});

describe('a change of the asks', () => {
  it('is undone exactly, with whom each ask was put to, and done again', () => {
    fc.assert(
      fc.property(anyAsks, ownParts, anyAsks, (asks, parts, value) => {
        const letter = aLetter({ asks, ownParts: parts });
        const { id, changedAt: at } = letter;
        const before = { letters: [letter], templates: [] };
        const revision = { field: 'asks' as const, value };
        const changed = changeLetters(before, { type: 'letters.revise', id, revision, at });
        const undone = changeLetters(changed.part, changed.inverse);
        expect(undone.part).toEqual(before);
        expect(changeLetters(undone.part, undone.inverse).part).toEqual(changed.part);
      }),
    );
  });
});

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

describe('an own part', () => {
  it('that says nothing is not kept', () => {
    const said = part({ officeId: eu, salutation: 'Dear Kaja,' });
    const kept = withOwnPart([], said);
    expect(kept).toEqual([said]);
    expect(withOwnPart(kept, { ...said, salutation: ' ' })).toEqual([]);
  });
});

describe('what leaves with all the letters', () => {
  it('is what leaves with each of them, taken together', () => {
    fc.assert(
      fc.property(draftApart, (parts) => {
        const each = lettersApart(parts).map((one) => leaving(one, withAllNames(one), []));
        const all = leavingAll(parts, []);
        const together = <T>(list: (one: (typeof each)[number]) => readonly T[]) =>
          new Set(each.flatMap(list).map((one) => JSON.stringify(one)));
        const found = <T>(list: readonly T[]) => new Set(list.map((one) => JSON.stringify(one)));
        expect(found(all.possibleNames)).toEqual(together((one) => one.possibleNames));
        expect(found(all.names)).toEqual(together((one) => one.names));
        expect(found(all.links)).toEqual(together((one) => one.links));
        expect(found(all.figures)).toEqual(together((one) => one.figures));
        expect(found(all.properties)).toEqual(together((one) => one.properties));
        expect(found(all.correspondents)).toEqual(together((one) => one.correspondents));
        expect(found(all.traces)).toEqual(together((one) => one.traces));
      }),
    );
  });

  it('holds words of a private note that only one recipient would read', () => {
    const body = 'she told us that the guard had taken her letters away';
    const parts = apart({
      ownParts: [part({ officeId: ministry, paragraph: fromPlainText(`As heard, ${body}.`) })],
    });
    const note = {
      id: '5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f12',
      content: { kind: 'note', body, tags: [], colour: 'yellow' },
    } as unknown as Parameters<typeof leavingAll>[1][number];
    expect(leavingAll(parts, [note]).fromNotes).toHaveLength(1);
    const removed = { ...parts, letter: { ...parts.letter, officeIds: [eu] } };
    expect(leavingAll(removed, [note]).fromNotes).toEqual([]);
  });

  it('of all letters in one holds no ask that nobody gets', () => {
    const ownParts = [eu, ministry].map((officeId) => part({ officeId, askIndexes: [1] }));
    expect(allInOne(apart({ asks: [raise, own], ownParts })).letter.asks).toEqual([own]);
  });
});
