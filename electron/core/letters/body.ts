// The text of a letter, block by block in the order chosen, its annex, and the notes of both.
import type { Appeal } from '../appeals/appeal.ts';
import { annexOf } from './annex.ts';
import { askBlocks } from './ask-blocks.ts';
import { caseBlocks } from './case-blocks.ts';
import { allAsksOf, casesOf, concernsOf } from './chosen.ts';
import { concernBlocks } from './concern-blocks.ts';
import type { Letter } from './letter.ts';
import type { Block, LetterDocument } from './letter-document.ts';
import { type Notes, startNotes } from './notes.ts';
import { ownBlocks } from './own-blocks.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import type { BlockKind } from './template.ts';
import { dayInWords, fill } from './words.ts';

type Body = Pick<LetterDocument, 'blocks' | 'annex' | 'notes'>;

export function bodyOf(letter: Letter, appeal: Appeal | undefined): Body {
  if (!appeal) return { blocks: ownOnly(letter), annex: null, notes: [] };
  const notes = startNotes(appeal, letter.language);
  const makers = makersOf(letter, appeal, notes);
  const blocks: Block[] = [];
  for (const kind of letter.blocks) {
    const made = makers[kind]?.(blocks.filter(({ type }) => type === 'heading').length + 1) ?? [];
    blocks.push(...made);
  }
  const concerns = letter.blocks.includes('annex') ? concernsOf(letter, appeal) : [];
  return { blocks, annex: annexOf(concerns, appeal, letter, notes), notes: notes.list };
}

/** The blocks of one kind; the next heading would bear the number `next`. */
type Maker = (next: number) => readonly Block[];

function makersOf(
  letter: Letter,
  appeal: Appeal,
  notes: Notes,
): Readonly<Partial<Record<BlockKind, Maker>>> {
  const { language } = letter;
  const concerns = letter.blocks.includes('concerns') ? concernsOf(letter, appeal) : [];
  const asks = allAsksOf(letter);
  return {
    opening: () => ownBlocks(letter.opening, language, 'opening'),
    concerns: () => concernBlocks(concerns, appeal, letter, notes),
    cases: () => caseBlocks(casesOf(letter, appeal), appeal, letter, notes),
    // Requests get a heading only among other headings.
    asks: (next) => askBlocks(asks, appeal, language, notes, next > 1 ? next : null),
    reply: () => replyBlocks(letter),
    closing: () => ownBlocks(letter.closing, language, 'closing'),
  };
}

function replyBlocks({ replyBy, language }: Letter): readonly Block[] {
  if (replyBy === null) return [];
  const day = dayInWords(replyBy, language);
  return [{ type: 'paragraph', runs: fill(phrasesOf(language).replyBy, { day }, language) }];
}

/** Without its appeal a letter has its writer's words. */
const ownOnly = (letter: Letter): readonly Block[] =>
  letter.blocks.flatMap((kind): readonly Block[] => {
    if (kind === 'reply') return replyBlocks(letter);
    if (kind !== 'opening' && kind !== 'closing') return [];
    return ownBlocks(letter[kind], letter.language, kind);
  });
