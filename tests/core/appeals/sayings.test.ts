// What is translated is said in the letter's language; all else stays in its own, and says so.
import { describe, expect, it } from 'vitest';
import type { Appeal } from '#core/appeals/appeal.ts';
import { sayings } from '#core/appeals/sayings.ts';
import { Translation } from '#core/appeals/translation.ts';
import { advice } from '#core/letters/advice.ts';
import { assemble } from '#core/letters/assemble.ts';
import type { Letter } from '#core/letters/letter.ts';
import { wordsOf } from '#core/letters/words.ts';
import { anAppeal, concernIds, letterParts } from '#tests/support/letters.ts';

const STATEMENT = 'Dans ce pays, des journalistes ont signalé en 2013 un blocage.';
const french = Translation.parse({
  language: 'fr',
  by: 'Demarche',
  themes: {},
  concerns: {
    'uz-media-blocked': {
      heading: 'Site bloqué',
      statement: STATEMENT,
      when: '2013',
      figures: [],
      marks: [],
      later: [],
    },
  },
  cases: {},
  events: {},
  asks: { 'ask-raise': { text: 'soulever ces préoccupations lors de la réunion', measure: null } },
  positions: {},
  sources: { osce: 'Page sur les élections' },
});
const translated: Appeal = { ...anAppeal, translations: [french] };
const [blocked, other] = translated.concerns;

const inFrench = (fields: Partial<Letter> = {}) => ({
  ...letterParts({ language: 'fr', ...fields }),
  library: { appeals: [translated] },
});
const isOnFacts = ({ code }: { readonly code: string }) => /^facts\.(lang|trans)/.test(code);

describe('an appeal in another language', () => {
  it('says what is translated, and who answers for it', () => {
    expect(sayings(translated, 'fr').statement(blocked!)).toEqual({
      text: STATEMENT,
      language: 'fr',
      by: 'Demarche',
    });
  });

  it('says all else as it was written', () => {
    const own = { text: other!.statement, language: 'en', by: null };
    expect(sayings(translated, 'fr').statement(other!)).toEqual(own);
    expect(sayings(translated, 'ru').statement(blocked!).language).toBe('en');
    expect(sayings(translated, 'en').statement(blocked!).text).toBe(blocked!.statement);
  });
});

describe('a letter in that language', () => {
  it('has the translation as its own words, and its sources in it', () => {
    const { blocks, notes } = assemble(inFrench());
    const paragraph = blocks.find((block) => block.type === 'paragraph' && block.concernId);
    if (paragraph?.type !== 'paragraph') throw new Error('no concern');
    expect(wordsOf(paragraph.runs)).toContain('des journalistes ont signalé');
    expect(paragraph.runs.some((run) => run.type === 'text' && run.language)).toBe(false);
    expect(notes.map(({ runs }) => wordsOf(runs)).join()).toContain('Page sur les élections');
  });

  it('tags what is not translated with its own language', () => {
    const { blocks } = assemble(inFrench({ concernIds: concernIds('kz-media-closed') }));
    const paragraph = blocks.find((block) => block.type === 'paragraph' && block.concernId);
    if (paragraph?.type !== 'paragraph') throw new Error('no concern');
    expect(paragraph.runs[0]).toMatchObject({ type: 'text', language: 'en-GB' });
  });

  it('says before it leaves what is translated by whom, and how much is not', () => {
    const asks = [{ type: 'library' as const, askId: anAppeal.asks[0]!.id }];
    expect(advice(inFrench({ asks })).filter(isOnFacts)).toEqual([
      { code: 'facts.translated', language: 'fr', by: 'Demarche' },
    ]);
    const mixed = inFrench({ concernIds: concernIds('uz-media-blocked', 'kz-media-closed') });
    expect(advice(mixed).filter(isOnFacts)).toEqual([
      { code: 'facts.language', language: 'en', count: 1 },
      { code: 'facts.translated', language: 'fr', by: 'Demarche' },
    ]);
    expect(advice(letterParts()).filter(isOnFacts)).toEqual([]);
  });
});
