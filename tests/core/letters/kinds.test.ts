// The kinds of letter that the library brings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { advice } from '#core/letters/advice.ts';
import { assemble } from '#core/letters/assemble.ts';
import { fillText } from '#core/letters/fill-template.ts';
import { paragraphsOf } from '#core/letters/leaving.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { plainText } from '#core/letters/rich-text.ts';
import type { BlockKind } from '#core/letters/template.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { wordsOf } from '#core/letters/words.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { goldenOf } from '#tests/support/golden-letters.ts';
import { everyKind } from '#tests/support/kinds.ts';

const library = bundledLibrary();
const kinds = everyKind(library);
const partsFor = (kind: string, language = 'en') => {
  const found = kinds.find(([id, spoken]) => id === kind && spoken === language);
  if (!found) throw new Error(`no ${kind} in ${language}`);
  return found[2];
};

it('are the nine that the work needs', () => {
  expect(library.templates.map(({ id }) => id)).toEqual([
    ...['formal', 'annex', 'joint', 'open-appeal', 'case', 'reminder', 'thanks'],
    ...['meeting-thanks', 'commitment-reminder'],
  ]);
});

describe.each(kinds)('a letter of kind ‘%s’ in %s', (kind, language, parts) => {
  it('says what it said (run tests/golden/letters.ts and read the diff if it is to say more)', () => {
    const file = join(import.meta.dirname, `../../golden/letters/${kind}.${language}.txt`);
    expect(goldenOf(parts)).toBe(readFileSync(file, 'utf8'));
  });

  it('can be saved, and leaves no gap', () => {
    expect(blockingParts(parts)).toEqual([]);
    expect(paragraphsOf(assemble(parts)).join('\n')).not.toMatch(/\[…\]|\[\[|\{\w+\}/u);
  });
});

describe('what a kind leaves open', () => {
  it('keeps the letter from being saved until it is filled', () => {
    const { letter, ...parts } = partsFor('reminder');
    const template = library.templates.find(({ id }) => id === 'reminder')!;
    const [appeal] = library.appeals;
    const start = newLetter({
      ...letter,
      at: letter.createdAt,
      appeal: appeal!,
      template,
      follows: null,
    });
    const opened = { ...letter, subject: start.subject, opening: start.opening };
    expect(plainText(start.opening)).toContain('[…]');
    expect(blockingParts({ ...parts, letter: opened })).toEqual(['text.unfilled']);
  });

  it.each([
    ['We write[[ for {organisation}]].', { organisation: 'Ours' }, 'We write for Ours.'],
    ['We write[[ for {organisation}]].', {}, 'We write.'],
    ['Of {sentOn}.', {}, 'Of […].'],
    ['Of {sentOn}.', { sentOn: '{earlier}' }, 'Of {earlier}.'],
  ])('‘%s’ with %j is ‘%s’', (text, values, expected) => {
    expect(fillText(text, values, 'en')).toBe(expected);
  });
});

describe('blocks', () => {
  it('stand in the order chosen, and what is not chosen does not stand there', () => {
    const { letter, ...parts } = partsFor('formal');
    const words = (blocks: typeof letter.blocks) =>
      assemble({ ...parts, letter: { ...letter, blocks } }).blocks.flatMap((block) =>
        block.type === 'list' ? block.items.map(wordsOf) : [wordsOf(block.runs)],
      );
    const [first] = words(['closing', 'opening']);
    expect(first).toContain('Thank you');
    expect(words(['opening']).join()).not.toMatch(/Kazakhstan|We ask you/);
    expect(words([])).toEqual([]);
  });

  it('the annex has every concern once, under its country, with where it stands', () => {
    const parts = partsFor('annex');
    const { annex, blocks } = assemble(parts);
    expect(annex?.rows.map(({ concernId }) => concernId).toSorted()).toEqual(
      parts.letter.concernIds.toSorted(),
    );
    for (const row of annex?.rows ?? []) {
      const cells = [row.country, row.theme, row.statement, row.source].map(wordsOf);
      expect(cells.every((text) => text.trim() !== '')).toBe(true);
      expect(cells[3]).toMatch(/^p\.\u00a0\d/u);
    }
    const said = blocks.flatMap((block) => ('runs' in block ? wordsOf(block.runs) : []));
    expect(said.join()).not.toContain('Andijan');
  });

  it('a person of a case is given in both scripts and as of a day, with a source', () => {
    const { blocks, notes } = assemble(partsFor('case', 'ru'));
    const [person] = blocks.filter((block) => block.type === 'paragraph' && block.caseId);
    const text = person?.type === 'paragraph' ? wordsOf(person.runs) : '';
    expect(text).toMatch(/^Зинаида Мухортова \(Zinaida Mukhortova\)\. /u);
    expect(plainSpaces(text)).toContain('(По состоянию на 28 октября 2019 г.)');
    expect(notes.map(({ runs }) => wordsOf(runs)).join()).toContain('Open Dialog Foundation');
  });

  it('the appeal is named in full once, and before any note that speaks of it', () => {
    const fullIn = (kind: string, blocks?: readonly BlockKind[]) => {
      const { letter, ...parts } = partsFor(kind);
      const changed = { ...letter, blocks: [...(blocks ?? letter.blocks)] };
      const { notes } = assemble({ ...parts, letter: changed });
      const texts = notes.map(({ runs }) => plainSpaces(wordsOf(runs)));
      const isFull = (text: string) => text.includes('(“the appeal”)');
      const first = texts.findIndex((text) => /\bthe appeal\b/iu.test(text));
      return [texts.filter(isFull).length, isFull(texts[first] ?? '')];
    };
    expect(fullIn('annex')).toEqual([1, true]);
    expect(fullIn('annex', ['concerns', 'asks', 'annex'])).toEqual([1, true]);
    const { letter, ...parts } = partsFor('case');
    const asks = partsFor('formal').letter.asks.slice(0, 1);
    const onlyCase = { ...letter, asks, blocks: ['cases', 'asks'] as BlockKind[] };
    const { notes } = assemble({ ...parts, letter: onlyCase });
    expect(wordsOf(notes.at(-1)?.runs ?? [])).toContain('(“the appeal”)');
  });

  it('a short kind says when it has grown long', () => {
    const { letter, ...parts } = partsFor('case');
    const asks = [...letter.asks, { type: 'own' as const, text: 'meet us on 1 May' }];
    const codes = advice({ ...parts, letter: { ...letter, asks } }).map(({ code }) => code);
    expect(codes).toContain('own.manyAsks');
    expect(advice({ ...parts, letter }).map(({ code }) => code)).not.toContain('own.manyAsks');
  });
});
