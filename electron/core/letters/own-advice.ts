// Advice on the writer's own words (Amnesty's guides for letter writers; domain-facts 3.2 and 3.5).
import type { Appeal } from '../appeals/appeal.ts';
import type { Figure } from '../appeals/concern.ts';
import { isVague } from '../asks/wording.ts';
import type { LetterLanguage } from '../language.ts';
import { allAsksOf, concernsOf } from './chosen.ts';
import { HEDGES } from './hedges.ts';
import type { Letter } from './letter.ts';
import { ownParagraphs } from './own-text.ts';
import { type Copied, copiedWords } from './own-words.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import type { LetterTemplate } from './template.ts';

export type OwnAdvice =
  /** A figure of a chosen concern, in own words, without its hedge. */
  | { readonly code: 'own.figure'; readonly wording: string }
  /** An own ask that nobody can be held to. */
  | { readonly code: 'own.vague'; readonly index: number }
  /** Much of the own words stands elsewhere. */
  | { readonly code: 'own.copied'; readonly copied: Copied }
  /** A letter on one case is longer than a page. */
  | { readonly code: 'own.long'; readonly words: number }
  /** So many asks that none of them is clear. */
  | { readonly code: 'own.manyAsks'; readonly count: number };

/** From here on a letter reads as the other does. */
const MUCH = 0.5;
/** Words on a page beside letterhead, one statement and its notes (measured on A4 at 11 pt). */
const PAGE = 350;
const CLEAR = 5;

/** `written` are the letters that the draft becomes: how long one is, its recipient reads. */
export function ownAdvice(
  letter: Letter,
  appeal: Appeal,
  others: readonly Letter[],
  templates: readonly LetterTemplate[],
  written: readonly Letter[] = [letter],
): readonly OwnAdvice[] {
  const concerns = concernsOf(letter, appeal);
  const paragraphs = ownParagraphs(letter);
  const words = Math.max(...written.map(lengthOf));
  const limits = templates.find(({ id }) => id === letter.templateId)?.limits;
  const longest = limits?.words ?? (concerns.length === 1 ? PAGE : Number.POSITIVE_INFINITY);
  const asks = Math.max(...written.map((one) => allAsksOf(one).length));
  const [most] = copiedWords(letter, appeal, others, templates) ?? [];
  return [
    ...concerns
      .flatMap(({ figures }) => figures)
      .filter((figure) => paragraphs.some((text) => isBare(figure, text, letter)))
      .map(({ wording }) => ({ code: 'own.figure', wording }) as const),
    ...allAsksOf(letter).flatMap((ask, index) =>
      ask.type === 'own' && isVague(ask.text, letter.language)
        ? [{ code: 'own.vague', index } as const]
        : [],
    ),
    ...(most && most.share >= MUCH ? [{ code: 'own.copied', copied: most } as const] : []),
    ...(words > longest ? [{ code: 'own.long', words } as const] : []),
    ...(asks > (limits?.asks ?? CLEAR) ? [{ code: 'own.manyAsks', count: asks } as const] : []),
  ];
}

const lengthOf = (letter: Letter): number => ownParagraphs(letter).join(' ').split(/\s+/u).length;

/** The number of an article, and a day of a month, are no figures. */
const NO_FIGURE = '(?<!(?:art\\.|article|no\\.|n°|№|ст\\.|стать\\p{L}+)\\s)';
const noDay = (language: LetterLanguage): string =>
  `(?!(?:er)?\\s(?:${phrasesOf(language).months.join('|')}))`;
const SENTENCES = /(?<=[.!?])(?<!(?<!\p{L})(?:art|no|ст)\.)\s/iu;

/** Whether a sentence gives the figure's number without the words that hedge it. */
function isBare({ value, hedge }: Figure, text: string, { language }: Letter): boolean {
  if (value === null || hedge === 'exact') return false;
  const alone = `(?<![\\d.,])${value}(?![\\d]|[.,]\\d)`;
  const number = new RegExp(`${NO_FIGURE}${alone}${noDay(language)}`, 'iu');
  return text
    .split(SENTENCES)
    .some((sentence) => number.test(sentence) && !HEDGES[language][hedge].test(sentence));
}
