// What the letter asks for.
import type { Appeal, AppealAsk } from '../appeals/appeal.ts';
import { sayings } from '../appeals/sayings.ts';
import type { AskChoice } from '../asks/ask-choice.ts';
import type { LetterLanguage } from '../language.ts';
import { cleanText } from './clean-text.ts';
import type { Block, Run } from './letter-document.ts';
import type { Notes } from './notes.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { withNotes } from './place-notes.ts';
import { fill, runsOf } from './words.ts';

export type Ask = { readonly runs: readonly Run[]; readonly of: AppealAsk | null };

/** The clause of an ask without its final mark, so that the list can set its own. */
const clause = (text: string): string => {
  const { text: clean } = cleanText(text);
  return clean.trim().replace(/(?<![\s.;,])[\s.;,]+$/u, '');
};

/** A chosen ask as a clause without its final mark; `null`: it is blank, or nothing has its id. */
export function askOf(chosen: AskChoice, appeal: Appeal, language: LetterLanguage): Ask | null {
  if (chosen.type === 'own') {
    const text = clause(chosen.text);
    return text === '' ? null : { of: null, runs: runsOf({ text, language }, language) };
  }
  const of = appeal.asks.find(({ id }) => id === chosen.askId);
  if (!of) return null;
  const words = sayings(appeal, language).ask(of);
  return { of, runs: runsOf({ ...words, text: clause(words.text) }, language) };
}

/** Which of `chosen` are printed, by their places (from 0). */
export const printedAsks = (chosen: readonly AskChoice[], appeal: Appeal): readonly number[] =>
  chosen.flatMap((ask, index) => {
    const isPrinted =
      ask.type === 'own' ? clause(ask.text) !== '' : appeal.asks.some(({ id }) => id === ask.askId);
    return isPrinted ? [index] : [];
  });

/**
 * "We ask you to:" and its list, under a heading of its own if `number` is given; a single ask is
 * a sentence. Derived asks carry no note: they are not the appeal's.
 */
export function askBlocks(
  chosen: readonly AskChoice[],
  appeal: Appeal,
  language: LetterLanguage,
  notes: Notes,
  number: number | null,
): readonly Block[] {
  const phrases = phrasesOf(language);
  const asks = chosen.flatMap((ask) => askOf(ask, appeal, language) ?? []);
  const [only] = asks;
  if (!only) return [];
  /** The note stands at the mark, before the "and" that leads on to the last ask. */
  const ended = ({ runs, of }: Ask, end: string): readonly Run[] =>
    withNotes([...runs, ...fill(end, {}, language)], of ? notes.ask(of) : [], language);
  const title: readonly Block[] =
    number === null
      ? []
      : [{ type: 'heading', number, runs: fill(phrases.requests, {}, language) }];
  if (asks.length === 1) {
    const lead = fill(phrases.weAskOne, { ask: '' }, language);
    return [...title, { type: 'paragraph', runs: [...lead, ...ended(only, '.')], origin: 'asks' }];
  }
  const last = asks.length - 1;
  const items = asks.map((ask, index): readonly Run[] => {
    if (index === last) return ended(ask, '.');
    const and = index === last - 1 ? fill(phrases.askAnd, {}, language) : [];
    return [...ended(ask, phrases.askEnd), ...and];
  });
  return [
    ...title,
    { type: 'paragraph', runs: fill(phrases.weAsk, {}, language), isLeadIn: true },
    { type: 'list', style: 'asks', items, origin: 'asks' },
  ];
}
