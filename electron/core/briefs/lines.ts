// Lines of a paper: words with what they rest on.
import type { LetterLanguage } from '../language.ts';
import type { Run } from '../letters/letter-document.ts';
import { fill, runsOf, type Words } from '../letters/words.ts';
import type { Basis, BriefBlock, BriefLine } from './brief-document.ts';

/** A label of ours: it rests on nothing. */
export const label = (text: string, language: LetterLanguage): BriefLine => ({
  runs: runsOf({ text, language }, language),
  basis: null,
});

export const bold = (text: string, language: LetterLanguage): BriefLine => ({
  runs: runsOf({ text, language }, language, { bold: true }),
  basis: null,
});

export const lineOf = (runs: readonly Run[], basis: Basis | null): BriefLine => ({ runs, basis });

export const wordsLine = (words: Words, language: LetterLanguage, basis: Basis): BriefLine =>
  lineOf(runsOf(words, language), basis);

export const filled = (
  phrase: string,
  values: Parameters<typeof fill>[1],
  language: LetterLanguage,
  basis: Basis | null = null,
): BriefLine => lineOf(fill(phrase, values, language), basis);

export const heading = (text: string, language: LetterLanguage, level: 1 | 2 = 1): BriefBlock => ({
  type: 'heading',
  level,
  runs: runsOf({ text, language }, language),
});

export const paragraph = (
  line: BriefLine,
  look: 'plain' | 'lead' | 'soft' = 'plain',
): BriefBlock => ({ type: 'paragraph', look, ...line });

/** A list of `items`; nothing where there are none. */
export const listOf = (
  items: readonly BriefLine[],
  style: 'bullets' | 'numbers' = 'bullets',
): readonly BriefBlock[] => (items.length === 0 ? [] : [{ type: 'list', style, items }]);

/** `blocks` under a heading; nothing where there are none. */
export const section = (
  title: string,
  language: LetterLanguage,
  blocks: readonly BriefBlock[],
): readonly BriefBlock[] => (blocks.length === 0 ? [] : [heading(title, language), ...blocks]);
