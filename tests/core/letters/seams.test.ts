// Where parts of a letter meet: what one of them holds back, no other gives away or loses.
import { describe, expect, it } from 'vitest';
import { CaseId } from '#core/appeals/ids.ts';
import { advice } from '#core/letters/advice.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { leaving, paragraphsOf, withoutAnyName, withoutNames } from '#core/letters/leaving.ts';
import { leavingAll } from '#core/letters/leaving-all.ts';
import type { Letter } from '#core/letters/letter.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { OfficeId } from '#core/officials/office.ts';
import { aNote } from '#tests/support/commands.ts';
import {
  aHeldOffice,
  aLetter,
  anOffice,
  anOfficial,
  aSender,
  concernIds,
  letterParts,
} from '#tests/support/letters.ts';

const words = (parts: LetterParts, hidden?: ReturnType<typeof withoutNames>) =>
  paragraphsOf(assemble(parts, hidden)).join('\n');
const toEach = (salutation: string): Partial<Letter> => ({
  delivery: 'apart',
  ownParts: [{ officeId: anOffice.id, salutation, paragraph: fromPlainText(''), askIndexes: null }],
});
describe('a name that is left out', () => {
  const hiding = {
    opening: fromPlainText('We write about Asel Testova, who is ill.'),
    names: [{ name: 'Asel Testova', how: 'withheld' as const }],
  };
  const parts = letterParts({
    ...hiding,
    ...toEach('Dear Commissioner, dear friends of Asel Testova,'),
    sender: { ...aSender, place: 'Asel Testova House' },
  });

  it('is left out of a greeting and of the place as well', () => {
    expect(words(parts)).not.toContain('Testova');
  });

  it('is so in the twin, whoever else is greeted with it', () => {
    expect(words(parts, withoutNames(parts))).not.toContain('Testova');
  });

  it('leaves the date whole, whoever is called like its month', () => {
    const april = letterParts({
      on: '2027-04-02',
      names: [{ name: 'April Example', how: 'withheld' }],
    });
    expect(assemble(april).dateLine).toBe('Brussels, 2\u00a0April\u00a02027');
  });

  it('stays in the greeting of whom the letter goes to', () => {
    const own = letterParts({ names: [{ name: 'Kai Holder', how: 'withheld' }] }, [
      aHeldOffice('Kai Holder'),
    ]);
    expect(assemble(own).salutation).toBe('Dear Commissioner Holder,');
  });

  it('is in no name of a file of many, be it a recipient of one of them', () => {
    const other = OfficeId.parse('eu-del-uz');
    const subject = 'The refusal of Karima Saidova to answer';
    const many = letterParts({ subject, officeIds: [anOffice.id, other] }, [
      aHeldOffice('Karima Saidova'),
      anOfficial({ ...anOffice, id: other }),
    ]);
    expect(assemble(many, withoutAnyName(many)).subject).not.toContain('Saidova');
  });
});

describe('what leaves', () => {
  const signing = {
    blocks: ['opening', 'signatories'] as Letter['blocks'],
    signatories: [{ name: 'Gulnara Hiddenova', organisation: 'A Trust', seat: 'Osh' }],
  };

  it('tells who signs as well, and words of notes in any field', () => {
    const parts = letterParts(signing);
    const note = aNote('Gulnara Hiddenova, A Trust');
    const annotations = note.type === 'annotations.add' ? [note.annotation] : [];
    const found = leaving(parts, assemble(parts), annotations);
    expect(found.correspondents.join()).toContain('Gulnara Hiddenova');
    expect(found.fromNotes).toHaveLength(1);
  });

  it('tells the greetings that the writer gave', () => {
    const { correspondents } = leavingAll(letterParts(toEach('Dear Asel Testova,')), []);
    expect(correspondents).toContain('Dear Asel Testova,');
  });
});

describe('the annex', () => {
  const text = (blocks: Letter['blocks']) =>
    words(
      letterParts({ blocks, concernIds: concernIds('uz-media-two-sources', 'kg-media-block') }),
    );

  it.each([/Remark: /u, /by its order/u])('says %s where the text would', (hedge) => {
    expect(text(['opening', 'concerns'])).toMatch(hedge);
    expect(text(['opening', 'annex'])).toMatch(hedge);
  });
});

describe('a letter is not saved with something lost', () => {
  it('when an office that gets a copy is gone', () => {
    const gone = { blocks: ['opening', 'copies'] as Letter['blocks'] };
    const parts = letterParts({ ...gone, copyIds: [OfficeId.parse('gone-office')] });
    expect(blockingParts(parts)).toEqual(['copy.unknown']);
    expect(blockingParts(letterParts({ copyIds: [OfficeId.parse('gone-office')] }))).toEqual([]);
  });

  it('when its appeal is gone and it asks for something', () => {
    const parts = letterParts({ concernIds: [], asks: [{ type: 'own', text: 'meet us' }] });
    expect(blockingParts({ ...parts, library: { appeals: [] } })).toEqual(['appeal.unknown']);
  });

  it('when brackets of its kind were cut by the looks of its words', () => {
    const opening = fromPlainText('We write[[ on behalf of us]] to you.');
    expect(blockingParts({ ...letterParts(), letter: aLetter({ opening }) })).toEqual([
      'text.unfilled',
    ]);
  });
});

it('a letter of a day before what it says of a person is told so', () => {
  const blocks = ['opening', 'cases'] as Letter['blocks'];
  const codes = (on: string) =>
    advice(letterParts({ on, blocks, caseIds: [CaseId.parse('prisoner')] })).map(
      ({ code }) => code,
    );
  expect(codes('2013-01-10')).toContain('facts.later');
  expect(codes('2014-01-10')).not.toContain('facts.later');
});
