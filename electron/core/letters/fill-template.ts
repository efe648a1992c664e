// The words of a kind of letter with what is known filled in.
import type { LetterLanguage } from '../language.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { mapText } from './rich-text.ts';
import type { TemplateTexts } from './template.ts';
import { plainSpaces, typeset } from './typography.ts';

/** What `{name}` in a template may stand for. */
export const TOKENS = ['day', 'organisation', 'sentOn', 'earlier', 'repliedOn', 'metOn'] as const;
export type Token = (typeof TOKENS)[number];
/** Values that are not known are left out, or blank. */
export type TokenValues = Readonly<Partial<Record<Token, string>>>;

const TOKEN = /\{(\w+)\}/gu;
const OPTIONAL = /\[\[(.*?)\]\]/gu;

const isToken = (name: string): name is Token => TOKENS.some((token) => token === name);

/**
 * `text` with its tokens filled. What stands in `[[ ]]` is left out unless all of its tokens are
 * known; elsewhere an unknown one leaves the language's mark for a gap, which keeps the letter from
 * being saved until somebody fills it.
 */
export function fillText(text: string, values: TokenValues, language: LetterLanguage): string {
  const known = (name: string): string => (isToken(name) ? (values[name] ?? '') : '');
  const isKnown = (part: string): boolean =>
    [...part.matchAll(TOKEN)].every(([, name = '']) => known(name) !== '');
  const filled = text
    .replace(OPTIONAL, (_, part: string) => (isKnown(part) ? part : ''))
    .replace(TOKEN, (_, name: string) => known(name) || phrasesOf(language).unfilled);
  return typeset(filled, language);
}

/** The subject, opening and closing of a new letter. */
export function fillTemplate(
  { subject, opening, closing }: TemplateTexts,
  values: TokenValues,
  language: LetterLanguage,
): TemplateTexts {
  const fill = (text: string): string => fillText(text, values, language);
  return {
    subject: fill(subject),
    opening: mapText(opening, fill),
    closing: mapText(closing, fill),
  };
}

/** What in `text` no letter can fill: names of values that there are not, brackets without a match. */
export function unfillable(text: string): readonly string[] {
  const names = [...text.matchAll(/\{([^}]*)\}/gu)].map(([whole, name = '']) =>
    isToken(name) ? '' : whole,
  );
  const rest = text.replace(OPTIONAL, '');
  return [...new Set([...names, ...(rest.match(/\[\[|\]\]/gu) ?? [])])].filter((one) => one !== '');
}

/**
 * `text` with known values turned back into their tokens, the longest first, wherever one stands as
 * words of its own: the other way round than `fillText`, but for what stood in `[[ ]]`.
 */
export function unfillText(text: string, values: TokenValues): string {
  const known = TOKENS.map((token) => [token, values[token]?.trim() ?? ''] as const)
    .filter(([, value]) => value !== '')
    .toSorted(([, a], [, b]) => b.length - a.length);
  if (known.length === 0) return text;
  const anyOf = known.map(([, value]) => patternOf(value)).join('|');
  // All at once: what has become a token is not looked at again.
  return text.replace(new RegExp(`${ALONE_BEFORE}(?:${anyOf})${ALONE_AFTER}`, 'gu'), (found) => {
    const [token] = known.find(([, value]) => plainSpaces(value) === plainSpaces(found)) ?? [];
    return token === undefined ? found : `{${token}}`;
  });
}

const ALONE_BEFORE = '(?<![\\p{L}\\p{N}])';
const ALONE_AFTER = '(?![\\p{L}\\p{N}])';

/** Matches `value` whatever spaces it was set with. */
const patternOf = (value: string): string =>
  plainSpaces(value)
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(' ', '[ \\u00a0\\u202f]');
