// What a kind of letter says stands in every letter made from it.
import { LetterLanguage } from '#core/language.ts';
import { unfillable } from '#core/letters/fill-template.ts';
import { plainText } from '#core/letters/rich-text.ts';
import type { LetterTemplate, TemplateTexts } from '#core/letters/template.ts';
import { type Problem, problem } from '../problem.ts';
import { forbiddenIn } from './forbidden.ts';

/** Languages it lacks, values that no letter can fill, brackets that do not close. */
export function templateProblems({ id, texts }: LetterTemplate): Problem[] {
  return LetterLanguage.options
    .flatMap((language) => {
      const words = texts[language];
      return words ? wordProblems(words) : [`has no words in ‘${language}’`];
    })
    .map((text) => problem(id, text));
}

function wordProblems({ subject, opening, closing }: TemplateTexts): readonly string[] {
  const all = [subject, plainText(opening), plainText(closing)].join('\n');
  return [
    ...unfillable(all).map((words) => `‘${words}’ cannot be filled in a letter`),
    ...forbiddenIn(all),
  ];
}
