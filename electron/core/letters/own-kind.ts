// Kinds of letter of the user's own: made from a bundled one, or from a letter as it stands.
import { daysBetween } from '../days.ts';
import type { LetterLanguage } from '../language.ts';
import { unfillText } from './fill-template.ts';
import type { Letter } from './letter.ts';
import { type Start, startingWords, tokenValues } from './new-letter.ts';
import { isBlank, mapText } from './rich-text.ts';
import type { LetterTemplate, TemplateId, TemplateTexts } from './template.ts';

type Named = { readonly id: TemplateId; readonly name: string; readonly purpose: string };

/** A kind that starts as `template` does, to be changed. */
export const copyOfKind = (template: LetterTemplate, named: Named): LetterTemplate => ({
  ...template,
  ...named,
});

/**
 * A kind from which a letter like `letter` is started: its parts and its words, with what the kind
 * it came from (`null`: no longer there) left open left open again. In other languages the words
 * stay those of that kind.
 */
export function kindOf(
  letter: Letter,
  template: LetterTemplate | null,
  start: Start,
  named: Named,
): LetterTemplate {
  return {
    follows: template?.follows ?? null,
    isPublic: template?.isPublic ?? false,
    limits: template?.limits ?? { words: null, asks: null },
    ...named,
    blocks: letter.blocks,
    replyWithin: replyWithin(letter, template),
    texts: { ...template?.texts, [letter.language]: textsOf(letter, template, start) },
  };
}

/** Longest time for a reply that a kind can give (see `LetterTemplate`). */
const LONGEST = 365;

function replyWithin({ blocks, on, replyBy }: Letter, template: LetterTemplate | null) {
  if (replyBy === null || !blocks.includes('reply')) return null;
  const days = daysBetween(on, replyBy);
  return days > 0 && days <= LONGEST ? days : (template?.replyWithin ?? null);
}

/** The letter's words: those nobody has touched as the kind has them, the others with tokens. */
function textsOf(letter: Letter, template: LetterTemplate | null, start: Start): TemplateTexts {
  const { language } = letter;
  const given = template?.texts[language];
  const started = template ? startingWords(template, language, start) : undefined;
  const values = tokenValues(language, start);
  const open = (text: string): string => unfillText(text, values);
  const isUntouched = (field: keyof TemplateTexts): boolean =>
    JSON.stringify(started?.[field]) === JSON.stringify(letter[field]);
  return {
    subject: given && isUntouched('subject') ? given.subject : open(letter.subject),
    opening: given && isUntouched('opening') ? given.opening : mapText(letter.opening, open),
    closing: given && isUntouched('closing') ? given.closing : mapText(letter.closing, open),
  };
}

/** `template` with other words in `language`; a language that says nothing is none of its own. */
export function withTexts(
  template: LetterTemplate,
  language: LetterLanguage,
  words: TemplateTexts,
): LetterTemplate {
  const { [language]: _, ...others } = template.texts;
  const isEmpty = words.subject.trim() === '' && isBlank(words.opening) && isBlank(words.closing);
  return { ...template, texts: isEmpty ? others : { ...others, [language]: words } };
}

/** The language to start a letter of the kind in: `wanted`, or one that it has words in. */
export const startLanguage = (
  { texts }: Pick<LetterTemplate, 'texts'>,
  wanted: LetterLanguage,
): LetterLanguage => {
  const [first = wanted] = (['en', 'fr', 'ru'] as const).filter((language) => texts[language]);
  return texts[wanted] ? wanted : first;
};
