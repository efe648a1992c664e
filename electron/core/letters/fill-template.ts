// The words of a kind of letter with what is known filled in.
import type { LetterLanguage } from '../language.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import type { RichParagraph, RichText } from './rich-text.ts';
import type { TemplateTexts } from './template.ts';
import { typeset } from './typography.ts';

/** What `{name}` in a template may stand for. */
export const TOKENS = ['day', 'organisation', 'sentOn', 'earlier', 'repliedOn'] as const;
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

/** `rich` with every run of words changed. */
function mapText(rich: RichText, change: (text: string) => string): RichText {
  const paragraph = (one: RichParagraph): RichParagraph =>
    one.content
      ? {
          ...one,
          content: one.content.map((run) =>
            run.type === 'text' ? { ...run, text: change(run.text) } : run,
          ),
        }
      : one;
  return {
    ...rich,
    content: rich.content.map((block) =>
      block.type === 'paragraph'
        ? paragraph(block)
        : {
            ...block,
            content: block.content.map((item) => ({
              ...item,
              content: item.content.map(paragraph),
            })),
          },
    ),
  };
}
