// A letter is ready once each fact older than it has been looked at; what was found stands in it.
import { describe, expect, it } from 'vitest';
import { type FactCheck, withCheck } from '#core/appeals/fact-check.ts';
import { sayings } from '#core/appeals/sayings.ts';
import { assemble } from '#core/letters/assemble.ts';
import { changeLetters } from '#core/letters/change.ts';
import { checkOf, uncheckedFacts } from '#core/letters/facts.ts';
import { isReady, type Letter } from '#core/letters/letter.ts';
import { wordsOf } from '#core/letters/words.ts';
import { aConcern, aLetter, anAppeal, concernIds, letterParts } from '#tests/support/letters.ts';

const [blocked, other] = anAppeal.concerns;
const check = (fields: Partial<FactCheck> = {}): FactCheck => ({
  factId: blocked!.id,
  verdict: 'stillTrue',
  change: '',
  statement: blocked!.statement,
  on: '2026-11-24',
  ...fields,
});
const left = (fields: Partial<Letter>): readonly string[] =>
  uncheckedFacts(
    aLetter({ concernIds: concernIds(blocked!.id, other!.id), ...fields }),
    anAppeal,
  ).map(({ id }) => id);

/** The words of the letter on `blocked`. */
function paragraph(fields: Partial<Letter>): string {
  const { blocks } = assemble(letterParts({ concernIds: concernIds(blocked!.id), ...fields }));
  const found = blocks.find((block) => block.type === 'paragraph' && block.concernId);
  return found?.type === 'paragraph' ? wordsOf(found.runs).replaceAll('\u00a0', ' ') : '';
}

describe('a fact older than the letter', () => {
  it('is to be looked at, and no longer once it was', () => {
    expect(left({})).toEqual([blocked!.id, other!.id]);
    expect(left({ checks: [check()] })).toEqual([other!.id]);
  });

  it('is to be looked at again for a later letter, or when it reads otherwise', () => {
    expect(left({ checks: [check()], on: '2026-12-01' })).toContain(blocked!.id);
    expect(left({ checks: [check({ statement: 'Other words.' })] })).toContain(blocked!.id);
    expect(left({ checks: [check()], on: '2026-11-01' })).not.toContain(blocked!.id);
  });

  it('that has changed counts once it is said what has', () => {
    expect(left({ checks: [check({ verdict: 'changed', change: ' ' })] })).toContain(blocked!.id);
    expect(left({ checks: [check({ verdict: 'changed', change: 'It opened.' })] })).not.toContain(
      blocked!.id,
    );
  });

  it('has one check, the last', () => {
    const again = withCheck([check(), check({ factId: other!.id })], check({ on: '2027-01-01' }));
    expect(again.map(({ factId, on }) => [factId, on])).toEqual([
      [other!.id, '2026-11-24'],
      [blocked!.id, '2027-01-01'],
    ]);
  });

  it('of the letter’s own day needs no looking at', () => {
    expect(left({ on: anAppeal.date })).toEqual([]);
  });
});

describe('the letter says', () => {
  it('a fact that is still true as it stands', () => {
    expect(paragraph({ checks: [check()] })).toBe(blocked!.statement);
  });

  it('what has changed, after the statement, as a sentence', () => {
    const checks = [check({ verdict: 'changed', change: 'The site was opened in 2020' })];
    expect(paragraph({ checks })).toBe(`${blocked!.statement} The site was opened in 2020.`);
  });

  it.each([
    ['en', 'EP reported on 19 November 2013:'],
    ['fr', 'Selon ce que EP a rapporté le 19 novembre 2013 :'],
    ['ru', 'По сообщению EP от 19 ноября 2013 г.:'],
  ] as const)('in %s who reported it and when', (language, start) => {
    const checks = [check({ verdict: 'reported' })];
    expect(paragraph({ language, checks })).toBe(`${start} ${blocked!.statement}`);
  });

  it('who reported it only once', () => {
    const concern = aConcern({ ...blocked!, statement: 'EP reported on 19 November 2013 that.' });
    const appeal = { ...anAppeal, concerns: [concern] };
    const parts = letterParts({
      concernIds: concernIds(concern.id),
      checks: [check({ verdict: 'reported', statement: concern.statement })],
    });
    const { blocks } = assemble({ ...parts, library: { appeals: [appeal] } });
    const text = blocks.flatMap((block) =>
      block.type === 'paragraph' ? wordsOf(block.runs).replaceAll('\u00a0', ' ') : [],
    );
    expect(text).toContain(sayings(appeal, 'en').statement(concern).text);
  });

  it('nothing of a check that no longer holds', () => {
    const checks = [check({ verdict: 'changed', change: 'It opened.', on: '2026-01-01' })];
    expect(checkOf(aLetter({ checks }), blocked!)).toBeNull();
    expect(paragraph({ checks })).toBe(blocked!.statement);
  });
});

describe('a letter called ready', () => {
  const at = '2026-11-25T08:00:00.000Z';
  const later = '2026-11-25T09:00:00.000Z';
  const revised = (letter: Letter, revision: object, when: string) =>
    changeLetters({ letters: [letter], templates: [] }, {
      type: 'letters.revise',
      id: letter.id,
      revision,
      at: when,
    } as never);
  const ready = revised(aLetter(), { field: 'readyAt', value: at }, at).part.letters[0]!;

  it('is so until something in it changes, and again when that is undone', () => {
    expect([isReady(aLetter()), isReady(ready)]).toEqual([false, true]);
    const { part, inverse } = revised(ready, { field: 'subject', value: 'Other' }, later);
    expect(isReady(part.letters[0]!)).toBe(false);
    expect(isReady(changeLetters(part, inverse).part.letters[0]!)).toBe(true);
  });

  it('stays so when it is written to a file', () => {
    const saved = revised(ready, { field: 'exportedAt', value: later }, later).part.letters[0]!;
    expect(isReady(saved)).toBe(true);
  });
});
